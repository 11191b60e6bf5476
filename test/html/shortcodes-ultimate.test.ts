import { embedNames } from '../../src/html/passes/embed-names.js';
import { furniture } from '../../src/html/passes/furniture.js';
import { galleries } from '../../src/html/passes/galleries.js';
import { hidden } from '../../src/html/passes/hidden.js';
import { mediaFiles } from '../../src/html/passes/media-files.js';
import { wrapperLinks } from '../../src/html/passes/wrapper-links.js';
import { clean } from './tree.js';

describe('Shortcodes Ultimate', () => {
  const player = (kind: string, title: string): string =>
    clean(
      `<div class="su-${kind}" data-id="p" data-${kind}="https://a.example/tide.ogg" data-swf="/j.swf"><div id="p" class="jp-jplayer"></div><div class="jp-gui"><span class="jp-play"></span>${title}</div></div>`,
      mediaFiles,
      embedNames,
    ).html;

  it('plays what it names for jPlayer, under its title', () => {
    const file = '<wp2md-embed href="https://a.example/tide.ogg"';
    expect(player('audio', '<div class="jp-title">Low water</div>')).toContain(`${file} title="Low water"`);
    expect(player('video', '')).toContain(file);
    expect(player('other', '')).toContain('<div class="su-other"');
  });

  it.each([
    ['a page', 'https://a.example/tide', '<a href="https://a.example/tide">the tide</a>'],
    ['what the page holds', '#box', 'the tide'],
  ])('leads to what a popup shows: %s', (_, src, expected) => {
    const html = `<p>See <span class="su-lightbox" data-mfp-src="${src}">the tide</span>.</p>`;
    expect(clean(html, wrapperLinks).html).toBe(
      `<p>See <span class="su-lightbox" data-mfp-src="${src}">${expected}</span>.</p>`,
    );
  });

  it('keeps what of the page a popup shows', () => {
    const html =
      '<p><span data-mfp-src="#box">Note</span></p><div class="su-lightbox-content" id="box" style="display:none">Low</div>';
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
    expect(clean(html.replace('#box', '#other'), hidden).html).not.toContain('Low');
  });

  it('makes pictures with captions of its slides', () => {
    expect(
      clean(
        '<div class="su-slider-slide"><a href="/1.jpg"><img src="/1.jpg"><span class="su-slider-slide-title">Quay</span></a></div>' +
          '<div class="su-custom-gallery-slide"><a href="/2.jpg"><img src="/2.jpg"><span class="su-custom-gallery-title">Pier</span></a></div>',
        galleries,
      ).html,
    ).toBe(
      '<figure><a href="/1.jpg"><img src="/1.jpg"></a><figcaption><a href="/1.jpg">Quay</a></figcaption></figure>' +
        '<figure><a href="/2.jpg"><img src="/2.jpg"></a><figcaption><a href="/2.jpg">Pier</a></figcaption></figure>',
    );
  });

  const box = (height: number): string =>
    `<div class="su-expand" data-height="${height}"><p>Low</p><div class="su-expand-link su-expand-link-more"><a href="javascript:;">More</a></div><div class="su-expand-link su-expand-link-less"><a href="javascript:;">Less</a></div></div>`;

  it('needs no buttons to show more and less, but for one that is the title of a box', () => {
    expect(clean(box(100), furniture)).toEqual({
      html: '<div class="su-expand" data-height="100"><p>Low</p></div>',
      warnings: [{ code: 'furniture-dropped', element: 'buttons to show more', count: 2 }],
    });
    expect(clean(box(0), furniture).html).toMatch(/<p>Low<\/p>.*>More<(?!.*>Less<)/);
  });
});
