import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

describe('furniture', () => {
  it.each([
    ['share buttons', '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3></div>'],
    ['related posts', '<div id="jp-relatedposts" class="x">Related</div>'],
    ['table of contents', '<div id="toc_container" class="no_bullets"><p>Contents</p></div>'],
    ['slider buttons', '<div class="elementor-swiper-button swiper-button-prev"><span>Previous</span></div>'],
    ['text for screen readers', '<span class="screen-reader-text">Opens in a new tab</span>'],
    ['read-more link', '<a href="https://example.com/post/#more-12" class="more-link">Continue</a>'],
  ])('drops %s and counts them', (name, html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`, furniture)).toEqual({
      html: '<p>a</p><p>b</p>',
      warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
    });
  });

  it('counts nested furniture once', () => {
    const html = '<div class="sharedaddy"><div class="sd-sharing"></div></div><div class="essb_links"></div>';
    expect(clean(html, furniture).warnings).toEqual([
      { code: 'furniture-dropped', element: 'share buttons', count: 2 },
    ]);
  });

  it('keeps what only sounds like it', () => {
    const html =
      '<div class="related-work shares">a</div><a class="more-link" href="/shop/">b</a><p class="constructor">c</p>';
    expect(clean(html, furniture)).toEqual({ html, warnings: [] });
  });
});
