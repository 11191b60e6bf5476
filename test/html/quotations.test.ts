import { embedNames } from '../../src/html/passes/embed-names.js';
import { embeds } from '../../src/html/passes/embeds.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, embeds, embedNames).html;
const embed = (href: string, title: string): string =>
  `<wp2md-embed href="${href}" title="${title}"></wp2md-embed>`;

describe('quotations of social networks', () => {
  it('keep their words, which hold the link', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>Words.</p>— Ann <a href="https://twitter.com/ann/status/12?ref_src=x">July 1</a></blockquote>';
    expect(after(`${tweet}<script async src="https://platform.twitter.com/widgets.js"></script>`)).toMatch(
      `<wp2md-embed href="https://twitter.com/ann/status/12">${tweet}</wp2md-embed>`,
    );
  });

  it('need no second link where theirs leads to the post by the scheme of the page', () => {
    expect(
      after('<blockquote class="imgur-embed-pub"><a href="//imgur.com/a/AbCdE">View post</a></blockquote>'),
    ).toBe(
      '<wp2md-embed href="https://imgur.com/a/AbCdE"><blockquote class="imgur-embed-pub"><a href="//imgur.com/a/AbCdE">View post</a></blockquote></wp2md-embed>',
    );
  });

  it('need no script for it, and leave others', () => {
    const other = '<script src="https://evil.example/platform.twitter.com/widgets.js"></script>';
    const html = `<script async src="//www.instagram.com/embed.js"></script>${other}`;
    expect(clean(html, embeds)).toEqual({ html: other, warnings: [] });
  });

  it('leave CodePen’s paragraph alone, whose script is no pen', () => {
    const pen =
      '<p class="codepen" data-slug-hash="abc"><span>See <a href="https://codepen.io/ann/pen/abc">Waves</a></span></p>';
    const script = '<script async src="https://cpwebassets.codepen.io/assets/embed/ei.js"></script>';
    expect(clean(pen + script, embeds)).toEqual({ html: pen, warnings: [] });
  });

  it.each([
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab_1/?utm_source=x">w</blockquote>',
      'https://www.instagram.com/p/Ab_1/',
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1">w</blockquote>',
      'https://www.tiktok.com/@a/video/1',
    ],
    [
      '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/a/comments/b/c/">T</a> by <a href="https://www.reddit.com/user/x/">x</a></blockquote>',
      'https://www.reddit.com/r/a/comments/b/c/',
    ],
    [
      '<blockquote class="bluesky-embed"><p>w</p><a href="https://bsky.app/profile/a/post/1?ref_src=embed">d</a></blockquote>',
      'https://bsky.app/profile/a/post/1',
    ],
  ])('%s', (html, href) => expect(after(html)).toContain(`<wp2md-embed href="${href}"><blockquote`));

  it('get a link where they hold none', () => {
    expect(
      after('<div class="fb-post" data-href="https://www.facebook.com/ann/posts/1"><p>Words</p></div>'),
    ).toBe(
      '<wp2md-embed href="https://www.facebook.com/ann/posts/1"><p>Words</p>' +
        '<p><a href="https://www.facebook.com/ann/posts/1">Facebook</a></p></wp2md-embed>',
    );
    expect(after('<div class="fb-post" data-href="https://www.facebook.com/ann/posts/1"></div>')).toBe(
      embed('https://www.facebook.com/ann/posts/1', 'Facebook'),
    );
  });

  it('stay quotations where nothing says of what', () => {
    const html = '<blockquote class="twitter-tweet"><p>Words</p></blockquote>';
    expect(after(html)).toBe(html);
  });
});
