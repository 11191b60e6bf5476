import { markdownOf } from '../support/to-markdown.js';

describe('HTML that Markdown has no form for', () => {
  test.each([
    ['<p>H<sub>2</sub>O <q>said</q></p>', 'H<sub>2</sub>O <q>said</q>\n', 'H2O “said”\n'],
    ['<p>foo<b>"bar"</b>baz</p>', 'foo<strong>"bar"</strong>baz\n', 'foo"bar"baz\n'],
    [
      '<details><summary>S</summary><p>in</p></details>',
      '<details>\n<summary>S</summary>\n\nin\n\n</details>\n',
      '**S**\n\nin\n',
    ],
    [
      '<details open><summary>S</summary>in</details>',
      '<details open>\n<summary>S</summary>\n\nin\n\n</details>\n',
      '**S**\n\nin\n',
    ],
    [
      '<dl><div><dt>t</dt><dd>d</dd></div><div><dt>u</dt><dd>e</dd></div></dl>',
      '<dl>\n<dt>t</dt>\n<dd>d</dd>\n<dt>u</dt>\n<dd>e</dd>\n</dl>\n',
      't\n\nd\n\nu\n\ne\n',
    ],
    ['<dl><dt>t</dt><dd>d</dd></dl>', '<dl>\n<dt>t</dt>\n<dd>d</dd>\n</dl>\n', 't\n\nd\n'],
    // With a space, for whoever takes the tags off: anchors, lists of contents, renderers that let no HTML through.
    ['<h2>One<br>two#<br>#<br></h2>', '## One<br> two#<br> \\#\n', '## One two# \\#\n'],
    ['<h2><br><br>One<br> <br><b>two<br></b></h2>', '## One<br> **two**\n', '## One **two**\n'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c<br>d</td><td>e</td></tr></table>',
      '| a | b |\n| --- | --- |\n| c<br>d | e |\n',
      '| a | b |\n| --- | --- |\n| c d | e |\n',
    ],
  ])('%s', (html, kept, dropped) => {
    expect(markdownOf(html)).toBe(kept);
    expect(markdownOf(html, { rawHtml: 'drop' })).toBe(dropped);
  });
});

test('empty paragraphs and headings of a cell go, as they do elsewhere', () => {
  const html = '<table><tr><td><p></p><h4>a</h4><p>&nbsp;</p></td><td><h5> </h5></td><td>b</td></tr></table>';
  expect(markdownOf(html)).toBe(
    '<table>\n<tbody>\n<tr><td><h4>a</h4></td><td></td><td>b</td></tr>\n</tbody>\n</table>\n',
  );
});

test.each([
  ['<td><ul></ul></td><td>a</td>', '| | |\n| --- | --- |\n| | a |\n'],
  ['<td><table><tr></tr></table></td><td>a</td>', '| | |\n| --- | --- |\n| | a |\n'],
  ['<td><hr></td><td>a</td>', '<table>\n<tbody>\n<tr><td><hr></td><td>a</td></tr>\n</tbody>\n</table>\n'],
  [
    '<td><ol></ol><table><tbody></tbody></table></td><td><h4>a</h4></td>',
    '<table>\n<tbody>\n<tr><td></td><td><h4>a</h4></td></tr>\n</tbody>\n</table>\n',
  ],
  // Two layouts in one: the inner table is its contents.
  ['<td>x<table><tr><td>y</td></tr></table>z</td><td>a</td>', '| | |\n| --- | --- |\n| x<br>y<br>z | a |\n'],
  [
    '<td><table><tr><td>y</td></tr></table></td><td><h4>a</h4></td>',
    '<table>\n<tbody>\n<tr><td><div>y</div></td><td><h4>a</h4></td></tr>\n</tbody>\n</table>\n',
  ],
])(
  'a block with nothing in it, and a table of one cell, neither makes a table HTML nor stands in one: %s',
  (cells, markdown) => {
    expect(markdownOf(`<table><tr>${cells}</tr></table>`)).toBe(markdown);
  },
);

test.each([
  [
    '<strong><table><tr><td><ul><li>a <b>b</b></li></ul><pre>c</pre></td><td> </td></tr></table></strong>',
    '<table>\n<tbody>\n<tr><td><ul><li><strong>a </strong><strong>b</strong></li></ul><pre><code>c</code></pre></td>' +
      '<td></td></tr>\n</tbody>\n</table>\n',
  ],
  [
    '<a href="https://a.example/?b&amp;c" title="T"><table><tr><td><h4>a</h4><img src="https://a.example/i.png"></td>' +
      '<td>b</td></tr></table></a>',
    '<table>\n<tbody>\n<tr><td><h4><a href="https://a.example/?b&amp;c" title="T">a</a></h4>' +
      '<a href="https://a.example/?b&amp;c" title="T"><img src="https://a.example/i.png" alt=""></a></td>' +
      '<td><a href="https://a.example/?b&amp;c" title="T">b</a></td></tr>\n</tbody>\n</table>\n',
  ],
  ['<p><u>a <b><u>b</u></b></u> <sup>2<sup>n</sup></sup></p>', '<u>a **b**</u> <sup>2<sup>n</sup></sup>\n'],
  ['<u><dl><dt>a</dt><dd>b</dd></dl></u>', '<dl>\n<dt><u>a</u></dt>\n<dd><u>b</u></dd>\n</dl>\n'],
  [
    '<em><details><summary>a</summary>b</details></em>',
    '<details>\n<summary><em>a</em></summary>\n\n*b*\n\n</details>\n',
  ],
])('what holds over a block of HTML holds over its words: %s', (html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test('a footnote that only an HTML table refers to keeps its words', () => {
  const html =
    '<table><tr><td rowspan="2">a<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup></td><td>b</td></tr>' +
    '<tr><td>c</td></tr></table><ol class="wp-block-footnotes"><li id="x">The note. <a href="#x-link">↩︎</a></li></ol>';
  const markdown = markdownOf(html);
  expect(markdown).toContain('a<sup>1</sup>');
  expect(markdown).toContain('\n\n<sup>1</sup> The note.\n');
});
