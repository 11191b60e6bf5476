import { drawnPictures } from '../../src/html/passes/drawn-pictures.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, drawnPictures).html;

describe('drawnPictures', () => {
  it.each([
    [
      'a gallery of Elementor',
      '<a href="/big.jpg"><div class="e-gallery-image elementor-gallery-item__image" data-thumbnail="/small.jpg" data-width="3" aria-label="Ebb" role="img"></div></a>',
      '<a href="/big.jpg"><img src="/small.jpg" alt="Ebb"></a>',
    ],
    [
      'the same, of before',
      '<div class="elementor-gallery-item__image" data-thumbnail="/a.jpg" alt="Ebb"></div>',
      '<img src="/a.jpg" alt="Ebb">',
    ],
    [
      'a carousel of Elementor, with a caption',
      `<div class="elementor-carousel-image" role="img" aria-label="Ebb" style="background-image: url('/a.jpg')"><div>Low water</div></div>`,
      '<img src="/a.jpg" alt="Ebb"><div>Low water</div>',
    ],
    [
      'the same, which loads late',
      '<div class="elementor-carousel-image swiper-lazy" data-background="/a.jpg"></div>',
      '<img src="/a.jpg" alt="">',
    ],
    [
      'a portrait of Divi',
      '<div style="background-image:url(/a.jpg)" class="et_pb_testimonial_portrait"></div>',
      '<img src="/a.jpg" alt="">',
    ],
    [
      'a slide of Fusion Slider',
      '<div class="tfs-slider"><ul><li><div class="background background-image" style="background-image: url(/a.jpg);height:9px;"> </div></li></ul></div>',
      '<div class="tfs-slider"><ul><li><img src="/a.jpg" alt=""> </li></ul></div>',
    ],
  ])('makes a picture of %s', (_, html, expected) => expect(after(html)).toBe(expected));

  it.each([
    '<div class="background-image" style="background-image: url(/paper.png)"><p>Words</p></div>',
    '<div class="wp-block-cover__image-background" role="img" style="background-image:url(/sea.jpg)"></div>',
    '<div class="av-masonry-image-container" style="background-image: url(/a.jpg)"><img src="/a.jpg" alt=""></div>',
    '<div class="elementor-cta__bg elementor-bg" style="background-color: red"></div>',
  ])('makes none of what lies behind words, holds its picture, or has none: %s', (html) =>
    expect(after(html)).toBe(html),
  );
});
