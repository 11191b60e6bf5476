import {
  attribute,
  findIn,
  hasClass,
  isTag,
  nodesIn,
  textOf,
  type Element,
  type ParentNode,
} from '../dom.js';
import { parse } from '../parse/index.js';
import { idsIn, soundFiles, toldIn } from './flash.js';

/** What an element embeds: the addresses or ids by which it is known. */
export interface Embedded {
  readonly addresses: readonly string[];
  /** Whether it may go: nobody sees it, or it says the same as something beside it. */
  readonly spare: boolean;
  /** Whether what the element holds may go: a script shows the thing in its place. */
  readonly stands: boolean;
}

const address = /^(?:https?:)?\/\/[^\s/]|^\/[^\s/]/;
const isAddress = (value: string | undefined): value is string => value !== undefined && address.test(value);

/** Elements that stand for a frame until a click or a consent, and where they keep its address or id. */
const facadeName =
  /^(?:lite|amp)-(?:youtube|vimeo)$|^amp-(?:dailymotion|twitter|instagram|facebook|pinterest)$|^youtube-video$|^video-js$|^spotify-iframe$|^wistia-player$/;
const facadeClass =
  /(?:^|\s)(?:rll-youtube-player|perfmatters-lazy-youtube|epyt-facade|lyMe|youtube-player|lazyYT|(?:youtube|vimeo|dailymotion)_player|tac_iframe|wistia_embed|thrv_responsive_video|flying-press-youtube|calendly-inline-widget|typeform-widget|infogram-embed|strava-embed-placeholder|flourish-embed|gfm-embed|speakerdeck-embed)(?:\s|$)/;
const facadeAttributes = [
  'data-youtube-id',
  'data-video-id',
  'data-account',
  'data-player',
  'videoid',
  'data-videoid',
  'data-id',
  'data-vid',
  'src',
  'data-src',
  'data-facadesrc',
  'data-url',
  'data-embed-id',
  'data-tweetid',
  'data-shortcode',
  'data-href',
  'media-id',
  'id',
];

/** What a post of a social network says of its address. */
const quotationAttributes = ['cite', 'data-href', 'data-instgrm-permalink', 'data-text-post-permalink'];
const quotation =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|fb-comment-embed|reddit-embed-bq|bluesky-embed|text-post-media|mastodon-embed|imgur-embed-pub)(?:\s|$)/;

/** Frames that show advertisements, count visits or are buttons. */
const furniture =
  /^(?:https?:)?\/\/(?:[\w.-]*\.)?(?:amazon-adsystem\.com|rcm(?:-[a-z]{2})?\.amazon\.[a-z.]{2,5}|doubleclick\.net|googlesyndication\.com|googletagmanager\.com|facebook\.com\/(?:plugins|widgets)\/(?:like|page|follow|share)|platform\.twitter\.com\/widgets\/(?:tweet|follow)_button|widgets\.wp\.com\/likes)/;

/** What an element embeds, if it does. */
export function embeddedBy(node: Element): Embedded | undefined {
  const name = node.name.replace(/^amp-(?=(?:iframe|video|audio)$)/, '');
  if (name === 'iframe' || name === 'embed') return frame(node);
  if (name === 'video' || name === 'audio') return player(node);
  if (name === 'object') return embedded(objectAddresses(node), { spare: true });
  if (name === 'script') return gist(attribute(node, 'src')) ?? written(node);
  const names = attribute(node, 'class') ?? '';
  if (facadeName.test(name) || facadeClass.test(names)) return facade(node, names);
  if (name === 'a') return pin(node);
  if (names.includes('embed-privacy-container')) return embedded(linksIn(node), { stands: true });
  if (names.includes('amazonjs_item')) return product(node);
  if (names.includes('gist') || attribute(node, 'data-gist-id')) return gist(gistAddress(node));
  if (names.includes('elementor-widget-video')) return settings(attribute(node, 'data-settings'));
  if (/flowplayer|myButton_play/.test(names) || attribute(node, 'data-swf') !== undefined)
    return playedByScript(node);
  if (names.includes('audioplayer_container')) return embedded(soundFiles(node), { stands: true });
  const form = attribute(node, 'data-tf-widget');
  if (form !== undefined) return embedded([form]);
  if (quotation.test(names)) {
    return embedded(quotationAttributes.map((each) => attribute(node, each)).filter(isAddress));
  }
  return undefined;
}

/** Whether a `noscript` holds a picture alone, which no embed round it says better. */
export const isFallback = (noscript: Element): boolean => {
  const { parent } = noscript;
  const isOfEmbed = parent !== null && isTag(parent) && embeddedBy(parent)?.stands === true;
  return !isOfEmbed && textOf(noscript).trim() === '';
};

const embedded = (
  addresses: readonly string[],
  { spare = false, stands = false }: Partial<Embedded> = {},
): Embedded | undefined => (addresses.length > 0 ? { addresses, spare, stands } : undefined);

function frame(node: Element): Embedded | undefined {
  const named = Object.entries(node.attribs)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) =>
      name === 'src' ? isFile(value) : /src|url|orig|lazy/.test(name) && isAddress(value),
    )
    .map(([, value]) => value);
  const told = node.name === 'embed' ? ['src', 'flashvars'].map((name) => attribute(node, name) ?? '') : [];
  const addresses = [...named, ...told.flatMap(toldIn)];
  const small = ['width', 'height'].every((name) => /^[01](?:px)?$/.test(attribute(node, name) ?? ''));
  const hidden = /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');
  const spare = small || hidden || addresses.some((each) => furniture.test(each));
  const page = insideOf(node);
  const post = hasClass(node, 'wp-embedded-content') ? addresses.map(postOf) : [];
  return embedded([...addresses, ...post, ...(page ? linksIn(page) : [])], { spare });
}

/** The post that a frame of WordPress's own shows (`get_post_embed_url()`). */
const postOf = (source: string): string => source.replace(/\/embed\/?(?:[?#].*)?$/s, '/');

/** What Bandcamp's frames hold for browsers that know none: a link to the page of what they play. */
export const insideOf = (node: Element): ParentNode | undefined =>
  node.name === 'iframe' && attribute(node, 'src')?.includes('bandcamp.com/') === true
    ? parse(textOf(node)).root
    : undefined;

/** Flash players name what they play in a parameter. */
function objectAddresses(node: Element): string[] {
  const values = [attribute(node, 'data')];
  for (const child of nodesIn(node)) {
    if (!isTag(child)) continue;
    values.push(attribute(child, child.name === 'param' ? 'value' : 'src'), attribute(child, 'flashvars'));
  }
  return values.flatMap((value) => (value ? [value, ...toldIn(value), idsIn(value)] : [])).filter(isAddress);
}

/** What Pinterest's script makes of an empty link. */
const pin = (node: Element): Embedded | undefined =>
  attribute(node, 'data-pin-do')?.startsWith('embed') === true
    ? embedded([attribute(node, 'href') ?? ''].filter(isAddress))
    : undefined;

const linksIn = (node: ParentNode): string[] =>
  [...nodesIn(node)]
    .flatMap((child) => (isTag(child) ? (attribute(child, 'href') ?? []) : []))
    .filter(isAddress);

const isFile = (source: string): boolean =>
  source !== '' && !/^(?:#|data:|blob:|about:|javascript:)/i.test(source);

/** The further formats of a file say the same as the first. */
function player(node: Element): Embedded | undefined {
  const addresses: string[] = [];
  for (const each of [node, ...nodesIn(node)]) {
    if (!isTag(each) || !/^(?:(?:amp-)?(?:audio|video)|source|a)$/.test(each.name)) continue;
    for (const [name, value] of Object.entries(each.attribs)) {
      const source = value.trim();
      if ((name.includes('src') || name === 'href') && isFile(source)) addresses.push(source);
      if (/^data-(?:video-id|account|player)$/.test(name)) addresses.push(source);
    }
  }
  return embedded(addresses);
}

function gistAddress(node: Element): string | undefined {
  const path = hasClass(node, 'gist-oembed') ? attribute(node, 'data-gist') : undefined;
  if (path !== undefined) return `//gist.github.com/${path}`;
  const id = attribute(node, 'data-gist-id');
  if (id !== undefined && /^(?:[\w-]+\/)?[\da-f]{4,}$/.test(id) && textOf(node).trim() === '') {
    return `//gist.github.com/${id}`;
  }
  const meta = hasClass(node, 'gist') ? findIn(node, (child) => hasClass(child, 'gist-meta')) : undefined;
  const link =
    meta && findIn(meta, (child) => attribute(child, 'href')?.includes('//gist.github.com/') === true);
  return link && attribute(link, 'href');
}

function gist(source: string | undefined): Embedded | undefined {
  const path = source && /^(?:https?:)?\/\/gist\.github\.com\/([\w./-]+)/.exec(source)?.[1];
  return embedded(path ? [`https://gist.github.com/${path.replace(/\.js$/, '')}`] : [], { stands: true });
}

/** Scripts that write a player, a form or code where they stand. */
const writer =
  /^https?:\/\/(?:[\w.-]*\.)?(?:buzzsprout\.com\/\d|asciinema\.org\/a\/|cdn\.jwplayer\.com\/players\/|secure\.polldaddy\.com\/p\/|jotform\.com\/jsform\/|aparat\.com\/embed\/|jsfiddle\.net\/|pastebin\.com\/embed_js|ideone\.com\/e\.js\/|gist-it\.appspot\.com\/|emgithub\.com\/embed)/;

function written(node: Element): Embedded | undefined {
  const post = attribute(node, 'data-telegram-post');
  if (post !== undefined) return embedded([`https://t.me/${post}`]);
  if (textOf(node).includes('podlovePlayer')) return episode(textOf(node));
  if (/msmaflink\(\{/.test(textOf(node))) return embedded(addressesIn(textOf(node)));
  if (textOf(node).includes('amazonjs_item')) return embedded(productsIn(textOf(node)));
  const source = (attribute(node, 'src') ?? '').replace(/^\/\//, 'https://');
  const numbers = [...source.matchAll(/\d{4,}/g)].join('/');
  return embedded(writer.test(source) ? [source, `https://writer.invalid/${numbers}`] : []);
}

/** The file of an episode that Podlove Web Player plays. */
function episode(script: string): Embedded | undefined {
  const file = /"audio":\[\{"url":"([^"\s]{1,2000})"/.exec(script)?.[1];
  return embedded(file === undefined ? [] : [file.replaceAll('\\/', '/')]);
}

/** A card for a product: its page, and what its buttons lead to. */
const addressesIn = (script: string): string[] =>
  [...script.matchAll(/"u(?:_url)?":"(http[^"]{1,2000})"/g)].map(([, found]) =>
    (found ?? '').replaceAll('\\/', '/'),
  );

/** A product of AmazonJS, by its number or by what its name leads to. */
const product = (node: Element): Embedded | undefined =>
  embedded([attribute(node, 'data-asin') ?? '', ...linksIn(node)], { stands: true });

/** The same where a script writes the box. */
const productsIn = (script: string): string[] =>
  [...script.matchAll(/(?:data-asin|href)=\\"([^"\\#]{1,2000})/g)].flatMap(([, found]) => found ?? []);

function facade(node: Element, names: string): Embedded | undefined {
  const wistia = /(?:^|\s)wistia_async_(\w+)/.exec(names)?.[1];
  const found = [wistia, ...facadeAttributes.map((name) => attribute(node, name)?.replace(/^WYL_/, ''))];
  const addresses = found.filter((value) => value !== undefined && /^\S{5,}$/.test(value)) as string[];
  return embedded(addresses, { stands: true });
}

/** Elementor names its video in JSON. */
function settings(json: string | undefined): Embedded | undefined {
  const kind = /"video_type":"(\w+)"/.exec(json ?? '')?.[1];
  const found = new RegExp(`"${kind ?? 'youtube'}_url":"((?:[^"\\\\]|\\\\.){1,500})"`).exec(json ?? '')?.[1];
  const addressed = found?.replaceAll('\\/', '/');
  return embedded([addressed].filter(isAddress));
}

/** The file of FV Player, in JSON, and of Compact WP Audio Player, in what its button does. */
function playedByScript(node: Element): Embedded | undefined {
  const item = /"src":"([^"]{1,2000})"/.exec(attribute(node, 'data-item') ?? '')?.[1];
  const played = /^play_mp3\('play','[^']*','([^']+)'/.exec(attribute(node, 'onclick') ?? '')?.[1];
  const file =
    item?.replaceAll('\\/', '/') ?? played ?? attribute(node, 'data-audio') ?? attribute(node, 'data-video');
  return file === undefined ? undefined : embedded([file], { stands: true });
}

/** What WordPress's and Jetpack's scripts show from JSON: the tracks of a playlist, the pictures of a slide show. */
export function scripted(node: Element): readonly Record<string, unknown>[] {
  const names = attribute(node, 'class') ?? '';
  if (names.includes('jetpack-slideshow')) return records(attribute(node, 'data-gallery'));
  if (!hasClass(node, 'wp-playlist')) return [];
  for (const child of nodesIn(node)) {
    if (isTag(child) && hasClass(child, 'wp-playlist-script')) return records(textOf(child), 'tracks');
  }
  return [];
}

function records(json: string | undefined, key?: string): readonly Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const list: unknown = key === undefined ? value : (value as Record<string, unknown> | null)?.[key];
    return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];
  } catch {
    return [];
  }
}
