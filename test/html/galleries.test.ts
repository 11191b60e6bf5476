import { galleries } from '../../src/html/passes/galleries.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, galleries).html;

describe('galleries', () => {
  it('of the classic editor are figures, whatever the theme builds them of', () => {
    expect(
      after(
        '<dl class="gallery-item"><dt class="gallery-icon"><a href="/1"><img src="/1.png"></a></dt>' +
          '<dd class="wp-caption-text gallery-caption">\nOne <em>day</em></dd></dl><br style="clear: both">' +
          '<figure class="gallery-item"><div class="gallery-icon"><img src="/2.png"></div></figure>',
      ),
    ).toBe(
      '<figure><a href="/1"><img src="/1.png"></a><figcaption>\nOne <em>day</em></figcaption></figure>' +
        '<br style="clear: both"><figure><img src="/2.png"></figure>',
    );
  });

  const block = (caption: string): string =>
    '<ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/1.png"></figure></li>\n' +
    `<li class="blocks-gallery-item"><figure><a href="/2"><img src="/2.png"></a>${caption}</figure></li></ul>`;

  it('that are lists without captions are figures', () => {
    expect(after(block('<figcaption> </figcaption>'))).toBe(
      '<figure><img src="/1.png"></figure><figure><a href="/2"><img src="/2.png"></a></figure>',
    );
  });

  it('that are lists with captions stay lists', () => {
    expect(after(block('<figcaption class="blocks-gallery-item__caption">Two</figcaption>'))).toContain(
      '<li><figure><a href="/2"><img src="/2.png"></a><figcaption>Two</figcaption></figure></li></ul>',
    );
  });

  it('of Photonic keep the title under the link that the whole is', () => {
    expect(
      after(
        '<figure class="photonic-level-1"><a href="/1"><img src="/1.png"><div class="photonic-title-info"><div>One</div></div></a></figure>',
      ),
    ).toBe(
      '<figure><a href="/1"><img src="/1.png"></a><figcaption><a href="/1"><div>One</div></a></figcaption></figure>',
    );
  });

  it('keep the link that an item is', () => {
    expect(
      after(
        '<a class="swiper-slide" href="/1" title="T"><div><img src="/1.png"></div><div class="caption">One</div></a>',
      ),
    ).toBe(
      '<figure><a href="/1" title="T"><img src="/1.png"></a><figcaption><a href="/1" title="T">One</a></figcaption></figure>',
    );
  });

  it('show every slide, though the page hides it', () => {
    expect(
      after(
        '<ul class="soliloquy-slider"><li aria-hidden="true" class="soliloquy-item"><img src="/1.png">' +
          '<div class="soliloquy-caption"><div class="soliloquy-caption-inside">One</div></div></li></ul>',
      ),
    ).toBe(
      '<ul class="soliloquy-slider"><li><figure><img src="/1.png">' +
        '<figcaption><div class="soliloquy-caption-inside">One</div></figcaption></figure></li></ul>',
    );
  });

  it('show nothing of what they say to search engines', () => {
    expect(
      after(
        '<div class="tiled-gallery-item"><a href="/1"><meta itemprop="width" content="4"><img src="/1.png"></a>' +
          '<div class="tiled-gallery-caption">One</div></div>',
      ),
    ).toBe('<figure><a href="/1"><img src="/1.png"></a><figcaption>One</figcaption></figure>');
  });

  it('keep the link of a caption that is linked with its picture', () => {
    expect(
      after(
        '<div class="kadence-blocks-gallery-item"><figure><a href="/1" class="x"><div><img src="/1.png"></div>' +
          '<figcaption class="kadence-blocks-gallery-item__caption">One</figcaption></a></figure></div>',
      ),
    ).toBe(
      '<figure><a href="/1"><img src="/1.png"></a><figcaption><a href="/1">One</a></figcaption></figure>',
    );
  });

  it('of Jetpack are read out of their JSON', () => {
    const slides = JSON.stringify([
      { src: 'https://a.example/1.png', alt: 'Alt', caption: ' It’s <one> ' },
      { id: 2 },
      null,
    ]);
    expect(after(`<div class="jetpack-slideshow" data-gallery='${slides}'></div>`)).toBe(
      '<figure><img src="https://a.example/1.png" alt="Alt"><figcaption>It’s &lt;one&gt;</figcaption></figure>',
    );
    expect(after('<div class="jetpack-slideshow" data-gallery="["></div>')).toBe(
      '<div class="jetpack-slideshow" data-gallery="["></div>',
    );
  });

  it('of MetaSlider show every slide, and what machines read beside a picture is no word', () => {
    expect(
      after(
        '<ul class="slides"><li style="display: block" class="slide-2 ms-image"><img src="/1.png"></li>' +
          '<li style="display: none" class="slide-3 ms-image"><img src="/2.png"></li></ul>' +
          '<div class="tiled-gallery-item"><meta itemprop="width" content="9"><img src="/3.png">' +
          '<div class="tiled-gallery-caption">C</div></div>',
      ),
    ).toBe(
      '<figure><img src="/1.png"></figure><figure><img src="/2.png"></figure>' +
        '<figure><img src="/3.png"><figcaption>C</figcaption></figure>',
    );
  });

  it.each([
    '<div class="swiper-slide"><h3>Words</h3><img src="/1.png"></div>',
    '<ul><li><img src="/1.png"> words</li></ul>',
    '<div class="gallery-item"><img src="/1.png"><figcaption>A</figcaption><figcaption>B</figcaption></div>',
    '<div class="slide"></div>',
  ])('leave what holds more than a picture: %s', (html) => expect(after(html)).toBe(html));
});
