import {
  attribute,
  classesOf,
  element,
  findElement,
  hasClass,
  isElement,
  rewrite,
  setChildren,
  text,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { fileName, mediaAddress, urlOf } from '../address.js';
import { facadeClasses, facadeElements, facadeMarks, facadeOf } from '../media/facades.js';
import { audioPlayerBox, flashPlayers, playedFiles, scriptedFiles } from '../media/flash.js';
import { frameMarker } from '../media/frames.js';
import { embedMarker, isEmbed, oneLine } from '../media/marker.js';
import { isQuotationScript, quotations, quotedAddress } from '../media/quotations.js';
import { visitOf } from '../media/visit.js';
import type { Pass, PassContext } from '../pass.js';

/** @param quoted the secrets of the embedded posts so far, which tie a quotation to its frame */
type Reader = (node: Element, context: PassContext, quoted: Set<string>) => ChildNode[] | undefined;

/**
 * Things from elsewhere: frames, what stands in for them, posts of social networks, embedded WordPress posts and
 * WordPress's embed block, each into one `wp2md-embed` with the address a person would visit.
 *
 * Before hidden elements are dropped (an embedded post's frame is hidden until its script runs) and before scripts and
 * objects are.
 */
export const embeds: Pass = (root, context) => {
  const quoted = new Set<string>();
  rewrite(root, (node) => {
    if (!mayBeEmbed(node)) return undefined;
    for (const reader of readers) {
      const result = reader(node, context, quoted);
      if (result !== undefined) return result;
    }
    return undefined;
  });
};

/** Where a reader can find anything at all: most elements of a post have neither such a name nor such a class. */
function mayBeEmbed(node: Element): boolean {
  if (elements.has(node.name)) return true;
  return (
    classesOf(node).some((word) => embedClasses.has(word)) ||
    embedMarks.some((name) => attribute(node, name) !== undefined)
  );
}

/** Elements that are frames, or stand for one. */
export const frames: readonly string[] = ['iframe', 'embed', 'object', ...facadeElements];

const elements = new Set(['script', ...frames]);
/** What an embed block, and VideoPress's block, have round an address. */
const embedWrappers = ['wp-block-embed__wrapper', 'jetpack-videopress-player__wrapper'];

/** Classes of elements that are embeds, or hold what makes one. */
export const embedClasses: ReadonlySet<string> = new Set([
  'wp-embedded-content',
  ...embedWrappers,
  'elementor-widget-video',
  audioPlayerBox,
  ...facadeClasses,
  ...quotations.map(({ className }) => className),
]);

/** Attributes of such elements, where neither a name nor a class tells them. */
export const embedMarks: readonly string[] = ['data-pin-do', ...facadeMarks];

const isHidden = (node: Element): boolean => /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');

/** An embedded WordPress post (`get_post_embed_html()`): a quotation with its link, then its frame. Once is enough. */
const wordPressPost: Reader = (node, context, quoted) => {
  if (!hasClass(node, 'wp-embedded-content')) return undefined;
  if (node.name === 'iframe') {
    if (quoted.has(attribute(node, 'data-secret') ?? '')) return [];
    const frame = mediaAddress(attribute(node, 'src'), context.link);
    const href = frame?.replace(/\/embed\/?(?:[?#].*)?$/s, '/');
    return href === undefined
      ? undefined
      : [embedMarker({ ...visitOf(href), title: attribute(node, 'title') })];
  }
  const link = findElement(node, ({ name }) => name === 'a');
  const href = link && mediaAddress(attribute(link, 'href'), context.link);
  const secret = attribute(node, 'data-secret');
  if (href && secret) quoted.add(secret);
  return link && href ? [embedMarker({ ...visitOf(href), href, title: textOf(link) })] : undefined;
};

const frame: Reader = (node, context) => {
  if (node.name !== 'iframe' && node.name !== 'embed') return undefined;
  if (isHidden(node) || inObject(node)) return undefined;
  return frameMarker(node, context);
};

const inObject = (node: Element): boolean =>
  node.name === 'embed' && node.parent !== null && isElement(node.parent) && node.parent.name === 'object';

/** Flash players of before 2015, where the provider's page still has what they showed. */
const flash: Reader = (node, { link }) => {
  if (node.name !== 'object') return undefined;
  for (const { player, told } of flashPlayers(node)) {
    const address = mediaAddress(told, link);
    const visit = address === undefined ? undefined : visitOf(address);
    if (visit && visit.href !== address)
      return [embedMarker({ ...visit, name: mediaAddress(player, link) ?? visit.name })];
  }
  return undefined;
};

/** Where there is no such page, the files themselves. */
const played: Reader = (node, { link }) => {
  const isPlayer = node.name === 'object' || (node.name === 'embed' && !inObject(node));
  if (!isPlayer || isHidden(node)) return undefined;
  // An `embed` of a file is a frame.
  const files = playedFiles(node).filter((file) => file !== attribute(node, 'src'));
  return files.length > 0 ? fileMarkers(files, link) : undefined;
};

const fileMarkers = (files: readonly string[], link: string | undefined): Element[] =>
  files
    .flatMap((file) => mediaAddress(file, link) ?? [])
    .map((href) => embedMarker({ href, name: fileName(href), file: true }));

/** The words in Audio Player's box ask for Flash, and give way to what its script would play. */
const audioPlayer: Reader = (node, { link }) => {
  if (!hasClass(node, audioPlayerBox)) return undefined;
  const players = [...node.children.filter(isEmbed), ...fileMarkers(scriptedFiles(node), link)];
  const known = new Map(players.map((player) => [attribute(player, 'href'), player]));
  return known.size > 0 ? [...known.values()] : undefined;
};

const facade: Reader = (node, { link }) => {
  const found = facadeOf(node);
  const address = found && mediaAddress(found.address, link);
  return address ? [embedMarker({ ...visitOf(address), title: found.title })] : undefined;
};

/** Keeps the words as a quotation, with a link to the post where there is none in it: TikTok's hold others only. */
const quotation: Reader = (node) => {
  for (const row of quotations) {
    if (!hasClass(node, row.className)) continue;
    const href = quotedAddress(node, row);
    if (href === undefined) return undefined;
    if (oneLine(textOf(node)) === '') return [embedMarker({ href, name: row.name })];
    if (!leadsTo(node, href)) {
      setChildren(node, [...node.children, element('p', {}, [element('a', { href }, [text(row.name)])])]);
    }
    return [embedMarker({ href, name: row.name }, node.name === 'blockquote' ? [node] : node.children)];
  }
  return undefined;
};

/** Whether a link in a quotation leads to the post, whatever it says of where it was clicked. */
const leadsTo = (node: Element, address: string): boolean =>
  findElement(node, ({ name, attribs }) => {
    const url = name === 'a' ? urlOf(mediaAddress(attribs['href'], undefined) ?? '') : undefined;
    return url !== undefined && isSame(`${url.origin}${url.pathname}`, withoutQuery(address));
  }) !== undefined;

const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';
const isSame = (one: string, other: string): boolean =>
  one === other || one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** Pinterest's embedded pins, boards and profiles are empty links that a script fills. */
const pin: Reader = (node, { link }) => {
  if (node.name !== 'a' || !attribute(node, 'data-pin-do')?.startsWith('embed')) return undefined;
  const href = mediaAddress(attribute(node, 'href'), link);
  return href ? [embedMarker({ href, name: 'Pinterest', title: textOf(node) })] : undefined;
};

/** The embed block around an address that its server could not resolve: a bare address, or a link that shows it. */
const bareAddress: Reader = (node) => {
  if (!embedWrappers.some((name) => hasClass(node, name))) return undefined;
  const words = textOf(node).trim();
  if (!/^https?:\/\/\S+$/.test(words)) return undefined;
  const inside = node.children.filter(isElement);
  const link: Element | undefined = inside[0];
  if (inside.length > 1 || (link && link.name !== 'a')) return undefined;
  return [embedMarker({ href: (link && attribute(link, 'href')) ?? words, title: words })];
};

const videoKeys = ['youtube_url', 'vimeo_url', 'dailymotion_url', 'videopress_url'] as const;

/** Elementor's video widget names its video in JSON and leaves the frame to a script. */
const elementorVideo: Reader = (node, { link }) => {
  if (!hasClass(node, 'elementor-widget-video')) return undefined;
  if (findElement(node, (child) => child.name === 'video' || isEmbed(child))) return undefined;
  const settings = settingsOf(node);
  const kind = typeof settings['video_type'] === 'string' ? `${settings['video_type']}_url` : undefined;
  const keys = kind ? [kind, ...videoKeys] : videoKeys;
  for (const key of keys) {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    const address = typeof value === 'string' ? mediaAddress(value, link) : undefined;
    if (address !== undefined) return [embedMarker(visitOf(address)), node];
  }
  return undefined;
};

function settingsOf(node: Element): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(attribute(node, 'data-settings') ?? '');
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Without a warning: what the script would have shown is read. */
const script: Reader = (node) => (isQuotationScript(node) ? [] : undefined);

/** A script that writes a player or a form where it stands, by an address from which the page of the same thing is known. */
const writtenByScript: Reader = (node, { link }) => {
  const address = node.name === 'script' ? mediaAddress(attribute(node, 'src'), link) : undefined;
  const visit = address === undefined ? undefined : visitOf(address);
  if (visit === undefined || !visit.isKnown || visit.href === address) return undefined;
  return [embedMarker({ href: visit.href, name: visit.href })];
};

const readers: readonly Reader[] = [
  script,
  wordPressPost,
  flash,
  played,
  audioPlayer,
  frame,
  facade,
  writtenByScript,
  quotation,
  pin,
  bareAddress,
  elementorVideo,
];
