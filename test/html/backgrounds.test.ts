import { backgrounds } from '../../src/html/passes/backgrounds.js';
import { clean } from './tree.js';

const warned = (html: string): (string | undefined)[] =>
  clean(html, backgrounds).warnings.map(({ excerpt }) => excerpt);

describe('backgrounds', () => {
  it.each([
    [
      '<div role="img" class="wp-block-cover__image-background has-parallax" style="background-position:50% 50%;background-image:url(/sea.jpg)"></div>',
      '/sea.jpg',
    ],
    [
      `<div class="wp-block-cover has-background-dim" style="background-image:url('/old.jpg')"><p>Words</p></div>`,
      '/old.jpg',
    ],
    ['<div class="wp-block-cover-image" style="background: #000 url(/a.jpg) no-repeat">x</div>', '/a.jpg'],
  ])('says which picture is left out: %s', (html, address) => expect(warned(html)).toEqual([address]));

  it.each([
    '<div class="wp-block-cover" style="background-image:url()"></div>',
    '<div class="wp-block-cover" style="color:red"><img src="/a.jpg" style="object-position:50% 50%"></div>',
    '<div class="wp-block-group" style="background-image:url(/paper.png)"></div>',
    '<div class="wp-block-cover" style="mask-image:url(/m.svg)"></div>',
  ])('says nothing of other covers and of what only decorates: %s', (html) =>
    expect(warned(html)).toEqual([]),
  );
});
