import { tidyAddress, urlOf } from './address.js';

/** Where networks take what is shared: the end of a host, and how the path begins. */
const sharers: readonly (readonly [host: string, path: RegExp])[] = [
  ['facebook.com', /^\/(?:sharer|share\.php|dialog\/(?:share|feed|send))/],
  ['twitter.com', /^\/(?:intent\/(?:tweet|post)|share\b|home\b)/],
  ['x.com', /^\/(?:intent\/(?:tweet|post)|share\b)/],
  ['linkedin.com', /^\/(?:shareArticle|sharing\/share|cws\/share)/],
  ['pinterest.com', /^\/pin\/create/],
  ['plus.google.com', /^\/share/],
  ['reddit.com', /^\/submit/],
  ['tumblr.com', /^\/(?:share|widgets\/share)/],
  ['api.whatsapp.com', /^\/send/],
  ['web.whatsapp.com', /^\/send/],
  ['wa.me', /^\/$/],
  ['t.me', /^\/share/],
  ['telegram.me', /^\/share/],
  ['threads.net', /^\/intent\/post/],
  ['bsky.app', /^\/intent\/compose/],
  ['vk.com', /^\/share\.php/],
  ['vkontakte.ru', /^\/share\.php/],
  ['connect.ok.ru', /^\/offer/],
  ['xing.com', /^\/(?:spi\/shares|social\/share|app\/user)/],
  ['b.hatena.ne.jp', /^\/(?:add|entry\/)/],
  ['social-plugins.line.me', /^\/lineit\/share/],
  ['line.me', /^\/R\/(?:msg|share)/],
  ['getpocket.com', /^\/(?:save|edit)/],
  ['buffer.com', /^\/add/],
  ['bufferapp.com', /^\/add/],
  ['digg.com', /^\/submit/],
  ['stumbleupon.com', /^\/submit/],
  ['mix.com', /^\/(?:add|mixit)/],
  ['news.ycombinator.com', /^\/submitlink/],
  ['share.flipboard.com', /^\/bookmarklet/],
  ['service.weibo.com', /^\/share/],
  ['delicious.com', /^\/(?:post|save)$/],
  ['del.icio.us', /^\/post$/],
  ['dotnetkicks.com', /^\/kick\//],
  ['dotnetshoutout.com', /^\/submit/i],
];

/** The button that Flattr's plugin put under each post where no script would draw one: it leads to the site itself first. */
const flattrButton = /[?&]flattrss_redirect(?:&|$)/;
export const flattr = 'flattr.com';

/** No such address is without one of these: most posts need no closer look. */
export const hint =
  /shar|flattrss|intent\/|pin\/create|\/submit|whatsapp|wa\.me|hatena|\/add\?|getpocket|R\/msg|ok\.ru|\/kick\/|delicious\.|del\.icio/i;

/**
 * The network that a link shares the page with, by the host in the table; undefined for any other link. What names someone
 * to write to, such as `https://wa.me/4912345`, shares nothing.
 */
export function sharer(href: string): string | undefined {
  if (!hint.test(href)) return undefined;
  const address = tidyAddress(href);
  if (flattrButton.test(address)) return flattr;
  if (/^whatsapp:\/\/send/i.test(address)) return 'api.whatsapp.com';
  const url = urlOf(address.startsWith('//') ? `https:${address}` : address);
  if (url === undefined || url.searchParams.has('phone')) return undefined;
  const row = sharers.find(
    ([host, path]) => (url.hostname === host || url.hostname.endsWith(`.${host}`)) && path.test(url.pathname),
  );
  return row?.[0];
}
