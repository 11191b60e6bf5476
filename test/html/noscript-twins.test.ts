import { noscriptTwins } from '../../src/html/passes/noscript-twins.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, noscriptTwins).html;

describe('noscriptTwins', () => {
  it('keeps the lazy picture where it knows its address', () => {
    expect(after('<img class="lazy" data-src="/a.png"> <noscript><img src="/a.png"></noscript>')).toBe(
      '<img class="lazy" data-src="/a.png"> ',
    );
  });

  it('keeps the twin where the other knows nothing, before or after it', () => {
    expect(after('<p><img src="data:,"><noscript><img src="/a.png"></noscript></p>')).toBe(
      '<p><img src="/a.png"></p>',
    );
    expect(after('<p><noscript><img src="/a.png"></noscript>\n<img src="data:,"></p>')).toBe(
      '<p><img src="/a.png">\n</p>',
    );
  });

  it('keeps the frame that a picture holds the place of', () => {
    expect(
      after(
        '<img src="data:," data-lazy-type="iframe" data-lazy-src="&lt;iframe src=&quot;/a&quot;&gt;&lt;/iframe&gt;"><noscript><iframe src="/a"></iframe></noscript>',
      ),
    ).toBe('<iframe src="/a"></iframe>');
  });

  it('looks into wrappers', () => {
    expect(
      after('<div><a href="/"><img src="data:,"></a></div><noscript><p><img src="/a.png"></p></noscript>'),
    ).toBe('<p><img src="/a.png"></p>');
  });

  it('drops a twin with the same address', () => {
    expect(after('<img src="/a.png"><noscript><img src="/a.png"></noscript>')).toBe('<img src="/a.png">');
  });

  it('keeps both where they are two pictures', () => {
    expect(after('<img src="/a.png"><noscript><img src="/b.png"></noscript>')).toBe(
      '<img src="/a.png"><img src="/b.png">',
    );
  });

  it('does the same for frames, and for what stands in for them', () => {
    expect(after('<iframe data-src="/v"></iframe><noscript><iframe src="/v"></iframe></noscript>')).toBe(
      '<iframe data-src="/v"></iframe>',
    );
    expect(
      after(
        '<div class="rll-youtube-player" data-id="x"></div><noscript><iframe title="T" src="/v"></iframe></noscript>',
      ),
    ).toBe('<iframe title="T" src="/v"></iframe>');
  });

  it('leaves a noscript with words in it', () => {
    const html = '<noscript>Turn on JavaScript. <img src="/a.png"></noscript>';
    expect(after(html)).toBe(html);
  });

  it('keeps words that a script types', () => {
    expect(
      after('The tide is <span class="eael-fancy-text-strings"><noscript>high, low</noscript></span>.'),
    ).toBe('The tide is <span class="eael-fancy-text-strings">high, low</span>.');
  });

  it('drops the whole picture behind a gallery that links to it', () => {
    const gallery = '<div><a href="/whole.png"><img src="/small.png"></a></div>';
    expect(after(`${gallery}<noscript><img src="/whole.png"></noscript>`)).toBe(gallery);
  });

  it('takes very many', () => {
    expect(() => {
      after(
        `<img data-src="/a">${'<!-- -->'.repeat(5_000)}${'<noscript><img src="/a"></noscript>'.repeat(5_000)}`,
      );
    }).not.toThrow();
  });
});
