import { images } from '../../src/html/passes/images.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, images).html;
const codes = (html: string): string[] =>
  clean(html, images).warnings.map(({ code, element }) => `${code} ${element}`);

describe('images', () => {
  it('have an absolute address, an alternative and a title, and nothing else', () => {
    expect(
      after(
        '<img class="size-full wp-image-9" width="300" srcset="/b.png 2x" src="/a b.png" alt=" An\n apple " title="Red">',
      ),
    ).toBe('<img src="https://example.com/a%20b.png" alt="An apple" title="Red">');
  });

  it('have no title that says what the alternative says', () => {
    expect(after('<img src="/a.png" alt="Apple" title="Apple">')).toBe(
      '<img src="https://example.com/a.png" alt="Apple">',
    );
  });

  it('come out of a picture element', () => {
    expect(after('<picture><source srcset="/a.webp"><img src="/a.png" alt=""></picture>')).toBe(
      '<img src="https://example.com/a.png" alt="">',
    );
  });

  it.each([
    ['<img class="emoji" alt="😀" src="https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg">', '😀'],
    ['<img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f1e9-1f1ea.png" alt="">', '🇩🇪'],
    ['<img class="wp-smiley" src="/wp-includes/images/smilies/icon_smile.gif" alt=":-)">', ':-)'],
    ['<img src="https://s.w.org/images/core/emoji/1/svg/d800.svg" alt="x" class="x">', 'x'],
    ['<img class="emoji" alt="????" src="https://s.w.org/images/core/emoji/13/svg/1f44d.svg">', '👍'],
    [
      '<img src="https://static.xx.fbcdn.net/images/emoji.php/v9/t51/1/16/1f603.png" alt="" width="16">',
      '😃',
    ],
    ['<img src="https://static.xx.fbcdn.net/images/emoji.php/v9/tb/1.5/16/1f1fb_1f1f3.png" alt="🇻🇳">', '🇻🇳'],
    ['<img class="Emoji" src="https://abs.twimg.com/emoji/v2/72x72/1f602.png" alt="😂" title="Joy">', '😂'],
    ['<img class="an1" src="https://fonts.gstatic.com/s/e/notoemoji/15.1/1f600/72.png" alt="">', '😀'],
    [
      '<img src="https://a.slack-edge.com/production-standard-emoji-assets/14.0/google-medium/1f44d-1f3fb@2x.png" alt=":+1::skin-tone-2:">',
      '👍🏻',
    ],
  ])('are characters where WordPress or a network drew characters: %s', (html, character) =>
    expect(after(html)).toBe(character),
  );

  it('stay where no character is drawn', () => {
    const like = 'https://static.xx.fbcdn.net/images/emoji.php/v9/ec7/1.5/16/LIKE.png';
    expect(after(`<img src="${like}" alt="(Y)">`)).toBe(`<img src="${like}" alt="(Y)">`);
  });

  it.each([
    '<img src="/a.png" width="1" height="1">',
    '<img src="/a.png" width="1px" height="0">',
    '<img src="https://pixel.wp.com/g.gif?x=1">',
    '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView">',
    '<img src="https://vg07.met.vgwort.de/na/12ab">',
  ])('go where they count visits: %s', (html) => {
    expect(after(html)).toBe('');
    expect(codes(html)).toEqual(['furniture-dropped tracking pixel']);
  });

  it('go where the editor had them in the place of something', () => {
    const html =
      '<img class="mceWPmore" title="More..." alt="" src="https://example.com/wp-includes/js/tinymce/plugins/wordpress/img/trans.gif">';
    expect(after(html)).toBe('');
    expect(codes(html)).toEqual(['furniture-dropped sign of the editor']);
  });

  it('stay where only one side is one pixel, or a host has such a name in its path', () => {
    expect(after('<img src="/line.png" alt="" width="1" height="200">')).toContain('line.png');
    expect(after('<img src="https://i0.wp.com/google-analytics.com/a.png" alt="">')).toContain('a.png');
  });

  it('stay where WordPress knows no size, as of drawings', () => {
    expect(after('<img width="1" height="1" src="/wp-content/uploads/chart.svg" alt="">')).toContain(
      'chart.svg',
    );
  });

  it.each([
    '<img alt="A chart">',
    '<img src="" alt="A chart">',
    '<img src="javascript:x()" alt="A chart">',
    '<img src="data:text/html,<script>" alt="A chart">',
  ])('go with a warning where they have no address: %s', (html) => {
    const { html: left, warnings } = clean(html, images);
    expect(left).toBe('');
    expect(warnings).toEqual([
      { code: 'image-without-source', element: 'img', count: 1, excerpt: 'A chart' },
    ]);
  });

  it('keep a picture that is in its address', () => {
    const src = `data:image/png;base64,${'iVBORw0KGgo'.repeat(40)}`;
    expect(after(`<img src="${src}" alt="Shot">`)).toBe(`<img src="${src}" alt="Shot">`);
  });
});
