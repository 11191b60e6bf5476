import { markdownOf } from '../support/to-markdown.js';

describe('a table of one column', () => {
  test.each([
    [
      'that holds a picture and its caption is these',
      '<table><tr><td><a href="https://example.org/b"><img src="https://example.org/a.png"></a></td></tr><tr><td>The lake</td></tr></table>',
      '[![](https://example.org/a.png)](https://example.org/b)\n\nThe lake\n',
    ],
    [
      'with a header stays one',
      '<table><tr><th>Lake</th></tr><tr><td><img src="https://example.org/a.png"></td></tr></table>',
      '| Lake |\n| --- |\n| ![](https://example.org/a.png) |\n',
    ],
    [
      'with a picture among words stays one',
      '<table><tr><td>a <img src="https://example.org/a.png"></td></tr><tr><td>b</td></tr></table>',
      '| |\n| --- |\n| a ![](https://example.org/a.png) |\n| b |\n',
    ],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe('the boxes in the cells of a table that only HTML can say', () => {
  const row = (cell: string): string =>
    markdownOf(`<table><tr><td>${cell}</td><td><h4>a</h4></td></tr></table>`)
      .replace('<table>\n<tbody>\n<tr><td>', '')
      .replace('</td><td><h4>a</h4></td></tr>\n</tbody>\n</table>\n', '');

  test.each([
    ['<div><div><p>A</p></div></div>', '<p>A</p>'],
    ['<div> <div>A</div> </div>', 'A'],
    ['<ul><li><div><p>A</p></div></li><li><div>B</div></li></ul>', '<ul><li><p>A</p></li><li>B</li></ul>'],
    ['<div><div><p>A</p></div></div><div><p>B</p></div>', '<p>A</p><p>B</p>'],
  ])('go where they say nothing: %s', (cell, expected) => expect(row(cell)).toBe(expected));

  test.each([
    '<div>A</div><div>B</div>',
    'A<div>B</div>C',
    '<p>A</p><div>B<p>C</p></div>',
    'A <a href="https://example.org/"><div>B</div></a> C',
  ])('stay where they part words: %s', (cell) => expect(row(cell)).toBe(cell));

  test('leave one for all that hold only one another', () => {
    expect(row('<div><div>A</div></div><div>B</div>')).toBe('<div>A</div><div>B</div>');
  });
});
