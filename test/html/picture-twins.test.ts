import { pictureTwins } from '../../src/html/passes/picture-twins.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, pictureTwins).html;

describe('pictureTwins', () => {
  it('keeps the picture that shows itself, before or after the one that loads late', () => {
    expect(after('<a href="/"><img data-src="/a.png" src="data:,"> <img src="/a.png" title="t"></a>')).toBe(
      '<a href="/"> <img src="/a.png" title="t"></a>',
    );
    expect(after('<p><img src="/a.png"><!-- x --><img data-lazy-src="/a.png" src="/dot.gif"></p>')).toBe(
      '<p><img src="/a.png"><!-- x --></p>',
    );
  });

  it.each([
    '<img data-src="/a.png"><img src="/b.png">',
    '<img data-src="/a.png">word<img src="/a.png">',
    '<img data-src="/a.png"><br><img src="/a.png">',
    '<img src="/a.png"><img src="/a.png">',
    '<img data-src="/a.png"><img data-src="/a.png">',
  ])('keeps two pictures: %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
