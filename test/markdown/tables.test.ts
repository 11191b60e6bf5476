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
