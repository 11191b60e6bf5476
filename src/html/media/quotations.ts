import { attribute, findElement, type Element } from '../dom.js';
import { urlOf } from '../address.js';

/**
 * Posts of social networks that a script turns into a frame: until then they are a quotation (or a box) with words and a
 * link, and that is what a reader of the Markdown gets.
 */
export interface Quotation {
  readonly className: string;
  readonly name: string;
  /** Attributes that hold the post's address, in order. */
  readonly attributes?: readonly string[];
  /** How the address of the post begins among the links inside; the last such link is the date. */
  readonly link?: RegExp;
}

const tweet = /^https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/[^/]+\/status(?:es)?\//;
const facebook = /^https?:\/\/(?:[\w-]+\.)?facebook\.com\//;

export const quotations: readonly Quotation[] = [
  { className: 'twitter-tweet', name: 'Tweet', link: tweet },
  { className: 'twitter-video', name: 'Tweet', link: tweet },
  {
    className: 'instagram-media',
    name: 'Instagram',
    attributes: ['data-instgrm-permalink'],
    link: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//,
  },
  { className: 'tiktok-embed', name: 'TikTok', attributes: ['cite'], link: /^https:\/\/www\.tiktok\.com\// },
  { className: 'fb-post', name: 'Facebook', attributes: ['data-href'], link: facebook },
  { className: 'fb-video', name: 'Facebook', attributes: ['data-href'], link: facebook },
  { className: 'fb-comment-embed', name: 'Facebook', attributes: ['data-href'], link: facebook },
  {
    className: 'reddit-embed-bq',
    name: 'Reddit',
    link: /^https?:\/\/(?:\w+\.)?reddit\.com\/r\/[^/]+\/comments\//,
  },
  {
    className: 'reddit-card',
    name: 'Reddit',
    link: /^https?:\/\/(?:\w+\.)?reddit\.com\/r\/[^/]+\/comments\//,
  },
  { className: 'bluesky-embed', name: 'Bluesky', link: /^https:\/\/bsky\.app\/profile\/[^/]+\/post\// },
  {
    className: 'text-post-media',
    name: 'Threads',
    attributes: ['data-text-post-permalink'],
    link: /^https:\/\/www\.threads\.(?:net|com)\//,
  },
  { className: 'mastodon-embed', name: 'Mastodon', link: /^https:\/\/[^/]+\/@/ },
  { className: 'imgur-embed-pub', name: 'Imgur', link: /^(?:https?:)?\/\/imgur\.com\// },
];

/** The scripts that turn the quotations into frames. They have nothing of their own to say. */
const scripts: readonly string[] = [
  'platform.twitter.com/widgets.js',
  'www.instagram.com/embed.js',
  'www.tiktok.com/embed.js',
  'connect.facebook.net/',
  'embed.reddit.com/widgets.js',
  'embed.redditmedia.com/widgets/',
  'embed.bsky.app/static/embed.js',
  'www.threads.net/embed.js',
  's.imgur.com/min/embed.js',
  'assets.pinterest.com/js/pinit.js',
  'fast.wistia.com/',
  // CodePen's, beside a paragraph with a link to the pen; each has been its address for some years.
  'cpwebassets.codepen.io/assets/embed/',
  'static.codepen.io/assets/embed/',
  'production-assets.codepen.io/assets/embed/',
  'assets.codepen.io/assets/embed/',
  'codepen.io/assets/embed/',
  'public.codepenassets.com/embed/',
];

/** Whether an element is such a script. */
export function isQuotationScript(node: Element): boolean {
  const source = node.name === 'script' ? attribute(node, 'src') : undefined;
  const path = source?.replace(/^https?:/, '').replace(/^\/\//, '');
  return path !== undefined && scripts.some((script) => path.startsWith(script));
}

/** The address of the post that an element quotes: no tracking parameters, always absolute. */
export function quotedAddress(node: Element, { attributes = [], link }: Quotation): string | undefined {
  const named = attributes.map((name) => attribute(node, name)).find((value) => value !== undefined);
  let address = named;
  if (address === undefined && link !== undefined) {
    findElement(node, (child) => {
      const href = child.name === 'a' ? attribute(child, 'href') : undefined;
      if (href !== undefined && link.test(href)) address = href;
      return false;
    });
  }
  const url =
    address === undefined ? undefined : urlOf(address.startsWith('//') ? `https:${address}` : address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  url.search = url.hostname.endsWith('facebook.com') ? url.search : '';
  url.hash = '';
  return url.href;
}
