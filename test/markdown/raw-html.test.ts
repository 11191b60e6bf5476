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

test('a footnote that only an HTML table refers to keeps its words', () => {
  const html =
    '<table><tr><td rowspan="2">a<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup></td><td>b</td></tr>' +
    '<tr><td>c</td></tr></table><ol class="wp-block-footnotes"><li id="x">The note. <a href="#x-link">↩︎</a></li></ol>';
  const markdown = markdownOf(html);
  expect(markdown).toContain('a<sup>1</sup>');
  expect(markdown).toContain('\n\n<sup>1</sup> The note.\n');
});
