import { load } from 'cheerio';
import type { ParentNode } from '../../src/html/dom.js';
import { embedNames } from '../../src/html/passes/embed-names.js';
import { embeds } from '../../src/html/passes/embeds.js';
import { resolveOptions } from '../../src/options.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, embeds, embedNames).html;
const warnings = (html: string): string[] =>
  clean(html, embeds).warnings.map(({ code, element }) => `${code} ${element}`);
const embed = (href: string, title: string): string =>
  `<wp2md-embed href="${href.replaceAll('&', '&amp;')}" title="${title}"></wp2md-embed>`;

describe('frames', () => {
  it('become a link to the page that a person would visit, with their title', () => {
    expect(
      after(
        '<p><iframe title="A film" src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed"></iframe></p>',
      ),
    ).toBe(`<p>${embed('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'A film')}</p>`);
  });

  it('are named by their address, or for their provider, where nothing else names them', () => {
    expect(after('<iframe src="//player.vimeo.com/video/22439234"></iframe>')).toBe(
      embed('https://vimeo.com/22439234', 'https://player.vimeo.com/video/22439234'),
    );
    expect(after('<iframe src="/plots/one.html"></iframe>')).toBe(
      embed('https://example.com/plots/one.html', 'https://example.com/plots/one.html'),
    );
  });

  it('lead to the page that Bandcamp names in them, for browsers without frames', () => {
    const player = 'https://bandcamp.com/EmbeddedPlayer/album=12/size=large/';
    const page = '<a href="https://tides.bandcamp.com/album/low">Low by Tides</a>';
    expect(after(`<iframe src="${player}" seamless>${page}</iframe>`)).toBe(
      embed('https://tides.bandcamp.com/album/low', 'Low by Tides'),
    );
    expect(after(`<iframe src="${player}" title="Low"></iframe>`)).toBe(embed(player, 'Low'));
    expect(after(`<iframe src="https://plots.example/">${page}</iframe>`)).toBe(
      embed('https://plots.example/', 'https://plots.example/'),
    );
  });

  it('lead to the post of Mastodon, on whatever server', () => {
    expect(after('<iframe src="https://tides.example/@ann/123/embed" class="mastodon-embed"></iframe>')).toBe(
      embed('https://tides.example/@ann/123', 'https://tides.example/@ann/123'),
    );
  });

  it('are read where they load late', () => {
    expect(after('<iframe src="about:blank" data-src="https://vimeo.com/1" aria-label="One"></iframe>')).toBe(
      embed('https://vimeo.com/1', 'One'),
    );
  });

  it('go with a warning where they have no address, count visits or show advertisements', () => {
    expect(after('<iframe src="about:blank"></iframe><iframe srcdoc="x"></iframe>')).toBe('');
    expect(warnings('<iframe src="about:blank"></iframe>')).toEqual(['embed-without-address iframe']);
    expect(
      warnings(
        '<iframe src="//rcm.amazon.com/e/cm?t=1"></iframe><iframe src="https://x.example/" width="1" height="1"></iframe>' +
          '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe><iframe src="http://www.facebook.com/widgets/like.php?href=x"></iframe>',
      ),
    ).toEqual([
      'furniture-dropped advertisement',
      'furniture-dropped tracking pixel',
      'furniture-dropped share buttons',
    ]);
  });

  it('stay as clean HTML where that is asked for', () => {
    const $ = load(
      '<iframe width="560px" height="315" style="x" onload="y()" title="&quot;A&quot; &lt;b>" src="https://www.youtube.com/embed/abcdef?a=1&amp;b=2"></iframe>',
      {},
      false,
    );
    embeds($.root()[0] as ParentNode, {
      link: undefined,
      options: resolveOptions({ htmlEmbeds: true }),
      warn: () => {},
    });
    expect($('wp2md-embed').attr('html')).toBe(
      '<iframe src="https://www.youtube.com/embed/abcdef?a=1&amp;b=2" title="&quot;A&quot; &lt;b&gt;" width="560" height="315" allowfullscreen></iframe>',
    );
  });
});

describe('embedded WordPress posts', () => {
  const quote =
    '<blockquote class="wp-embedded-content" data-secret="s1"><a href="https://blog.example/hello/">Hello</a></blockquote>';
  const frame = (secret: string): string =>
    `<iframe class="wp-embedded-content" style="position:absolute;visibility:hidden" title="“Hello” — Blog" src="https://blog.example/hello/embed/#?secret=${secret}" data-secret="${secret}"></iframe>`;

  it('are one link, not a quotation and a frame', () => {
    expect(after(quote + frame('s1'))).toBe(embed('https://blog.example/hello/', 'Hello'));
  });

  it('are one link where there is a frame alone', () => {
    expect(after(frame('s2'))).toBe(embed('https://blog.example/hello/', '“Hello” — Blog'));
  });
});

describe('what stands in for a frame', () => {
  it.each([
    [
      '<lite-youtube videoid="dQw4w9WgXcQ" playlabel="A film"></lite-youtube>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'A film',
    ],
    [
      '<div class="youtube_player" videoID="dQw4w9WgXcQ" width="560" height="315"></div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    ['<div class="vimeo_player" videoID="123456"></div>', 'https://vimeo.com/123456', 'Vimeo'],
    [
      '<div class="rll-youtube-player" data-id="dQw4w9WgXcQ"></div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    [
      '<div class="lyMe" id="WYL_dQw4w9WgXcQ"></div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    [
      '<wistia-player media-id="abc123def4"></wistia-player>',
      'https://fast.wistia.net/embed/iframe/abc123def4',
      'Wistia',
    ],
    [
      '<div class="wistia_embed wistia_async_abc123def4"></div>',
      'https://fast.wistia.net/embed/iframe/abc123def4',
      'Wistia',
    ],
    [
      '<div class="lyMe" id="WYL_dQw4w9WgXcQ"><div class="tT">A film</div></div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'A film',
    ],
    [
      '<div class="thrv_responsive_video" data-url="https://vimeo.com/22439234"><iframe data-src="x"></iframe></div>',
      'https://vimeo.com/22439234',
      'Vimeo',
    ],
    [
      '<div class="calendly-inline-widget" data-url="https://calendly.com/harbour/talk"></div>',
      'https://calendly.com/harbour/talk',
      'https://calendly.com/harbour/talk',
    ],
    [
      '<div class="infogram-embed" data-id="0f1e2d3c-aaaa-bbbb-cccc-123456789012" data-title="Tides"></div>',
      'https://infogram.com/0f1e2d3c-aaaa-bbbb-cccc-123456789012',
      'Tides',
    ],
    [
      '<div class="embed-privacy-container"><p>Click here to show it.</p><span class="embed-privacy-url">' +
        '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Open directly</a></span></div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    [
      '<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99/"></a>',
      'https://www.pinterest.com/pin/99/',
      'Pinterest',
    ],
    [
      '<a data-pin-do="embedBoard" href="https://www.pinterest.com/harbour/boats/"></a>',
      'https://www.pinterest.com/harbour/boats/',
      'Pinterest',
    ],
    [
      '<div data-tf-widget="AbC12345"></div>',
      'https://form.typeform.com/to/AbC12345',
      'https://form.typeform.com/to/AbC12345',
    ],
    [
      '<div class="lazyYT" data-youtube-id="dQw4w9WgXcQ">Loading</div>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    [
      '<div class="flourish-embed" data-src="visualisation/19836784?2274258"></div>',
      'https://public.flourish.studio/visualisation/19836784/',
      'Flourish',
    ],
    [
      '<div class="fb-comment-embed" data-href="https://www.facebook.com/ann/posts/12?comment_id=34"></div>',
      'https://www.facebook.com/ann/posts/12?comment_id=34',
      'Facebook',
    ],
    [
      '<script src="https://www.buzzsprout.com/1234567/7654321-spring-tide.js?container_id=x&amp;player=small"></script>',
      'https://www.buzzsprout.com/1234567/7654321',
      'https://www.buzzsprout.com/1234567/7654321',
    ],
  ])('%s', (html, href, title) => expect(after(html)).toBe(embed(href, title)));

  it('is Elementor’s empty video, with its address in JSON', () => {
    const settings = JSON.stringify({ video_type: 'youtube', youtube_url: 'https://youtu.be/dQw4w9WgXcQ' });
    expect(
      after(
        `<div class="elementor-widget-video" data-settings='${settings}'><div class="elementor-video"></div></div>`,
      ),
    ).toContain(embed('https://youtu.be/dQw4w9WgXcQ', 'YouTube'));
  });

  it('is not every box with such a class', () => {
    const html =
      '<div class="lyMe" id="x"></div><object data="a.swf"></object><div class="elementor-widget-video" data-settings="{"></div>';
    expect(after(html)).toBe(html);
  });
});

describe('the embed block', () => {
  const block = (content: string, caption = ''): string =>
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${content}\n</div>${caption}</figure>`;

  it.each(['https://nowhere.example/1', '<a href="https://nowhere.example/1">https://nowhere.example/1</a>'])(
    'shows an address that nothing could resolve as itself: %s',
    (content) => {
      expect(after(block(content))).toContain(
        embed('https://nowhere.example/1', 'https://nowhere.example/1'),
      );
    },
  );

  it('shows an address that VideoPress did not resolve as itself', () => {
    const address = 'https://videopress.com/v/aBcdE123';
    const html = `<figure><div class="jetpack-videopress-player__wrapper">\n${address}\n</div></figure>`;
    expect(after(html)).toContain(embed(address, address));
  });

  it('leaves a picture that a provider gave', () => {
    const html = block('<a href="https://flickr.example/1"><img src="/a.png"></a>');
    expect(after(html)).toBe(html);
  });
});

it('takes very many', () => {
  expect(() => {
    after('<iframe src="https://vimeo.com/1"></iframe>'.repeat(20_000));
  }).not.toThrow();
});
