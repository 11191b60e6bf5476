import { load } from 'cheerio';
import { findElement, type ParentNode } from '../../src/html/dom.js';
import { frameSource, imageSource, isPlaceholder, largestOf } from '../../src/html/media/sources.js';

const sourceOf = (html: string): string | undefined => {
  const root = load(html, {}, false).root()[0] as ParentNode;
  const image = findElement(root, ({ name }) => name === 'img');
  return image && imageSource(image);
};

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('imageSource', () => {
  it.each([
    ['<img src="/a.png">', '/a.png'],
    [`<img src="${dot}" data-src="/a.png">`, '/a.png'],
    ['<img src="/holder.gif" data-lazy-src="/a.png" data-src="/b.png">', '/a.png'],
    ['<img src="/a.png" data-src=\'{"mobile":"/m.png"}\'>', '/a.png'],
    [`<img src="${dot}" srcset="/s.png 300w, /l.png 1024w, /m.png 768w">`, '/l.png'],
    ['<img src="/a.png" srcset="/s.png 300w, /l.png 1024w">', '/a.png'],
    ['<picture><source srcset="/a.webp 1x, /b.webp 2x"><img alt="x"></picture>', '/b.webp'],
    ['<img data-orig-file="/orig.png" data-medium-file="/m.png">', '/orig.png'],
    [`<img src="${dot}">`, undefined],
    ['<img src="/holder.svg" fifu-data-src="https://e.org/a.png">', 'https://e.org/a.png'],
    ['<img src="/holder.gif" data-orig-src="/a.png">', '/a.png'],
    ['<img src="/a.png" data-lazy="true">', '/a.png'],
    [`<img src="${dot}" data-image-src="https://e.org/a.png">`, 'https://e.org/a.png'],
    [`<img src="${dot}" data-thumb-src="https://e.org/a.png">`, undefined],
    ['<img src="">', undefined],
    ['<img>', undefined],
  ])('finds in %s: %s', (html, source) => expect(sourceOf(html)).toBe(source));

  it('takes a picture inside a data: address last, and no placeholder at all', () => {
    const real = `data:image/png;base64,${'A'.repeat(400)}`;
    expect(sourceOf(`<img src="${real}">`)).toBe(real);
    expect(sourceOf(`<img src="${real}" data-src="/a.png">`)).toBe('/a.png');
    expect(isPlaceholder("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3C/svg%3E")).toBe(
      true,
    );
  });
});

describe('frameSource', () => {
  const frameOf = (attributes: string): string | undefined => {
    const root = load(`<iframe ${attributes}></iframe>`, {}, false).root()[0] as ParentNode;
    const frame = findElement(root, ({ name }) => name === 'iframe');
    return frame && frameSource(frame);
  };

  it.each([
    ['src="https://e.org/v"', 'https://e.org/v'],
    ['src="about:blank" data-src-cmplz="https://e.org/v"', 'https://e.org/v'],
    [
      'consent-click-original-src-_="https://e.org/v?autoplay=1" consent-original-src-_="https://e.org/v"',
      'https://e.org/v',
    ],
    ['src="" data-privacy-src="https://e.org/v" data-privacy-type="youtube"', 'https://e.org/v'],
    // Of no plugin that is known.
    ['data-some-src="//e.org/v"', '//e.org/v'],
    ['src="about:blank" data-url="https://e.org/v"', 'https://e.org/v'],
    ['data-placeholder-url="https://e.org/a.png"', undefined],
    ['src="https://e.org/v" data-orig="https://e.org/w"', 'https://e.org/v'],
  ])('finds in %s: %s', (attributes, source) => expect(frameOf(attributes)).toBe(source));
});

describe('largestOf', () => {
  it('reads addresses with commas in them, and densities', () => {
    expect(largestOf('/w_300,h_200/a.png 1x, /w_600,h_400/a.png 2x')).toBe('/w_600,h_400/a.png');
  });

  it('takes one address without a size', () => {
    expect(largestOf(' /a.png ')).toBe('/a.png');
    expect(largestOf('')).toBeUndefined();
  });
});
