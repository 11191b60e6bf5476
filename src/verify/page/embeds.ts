import { attribute, hasClass, isTag, nodesIn, textOf, type Element, type ParentNode } from '../dom.js';
import { parse } from '../parse/index.js';
import { embedded, isAddress, linksIn, type Embedded } from './embedded.js';
import { idsIn, soundFiles, toldIn } from './flash.js';
import { gist, gistAddress, product, written } from './written.js';

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
  return embeddedByName(node, attribute(node, 'class') ?? '');
}

function embeddedByName(node: Element, names: string): Embedded | undefined {
  if (facadeName.test(node.name) || facadeClass.test(names)) return facade(node, names);
  if (node.name === 'a') return pin(node);
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
