import { attribute, element, findElement, isElement, rewrite, type ChildNode, type Element } from '../dom.js';
import { fileName, mediaAddress } from '../address.js';
import { embedMarker, oneLine } from '../media/marker.js';
import { scriptPlayer } from '../media/script-players.js';
import { lazySource } from '../media/sources.js';
import { visitOf } from '../media/visit.js';
import type { Pass, PassContext } from '../pass.js';

/**
 * `audio` and `video`, the blocks as much as the `[audio]` and `[video]` shortcodes (`wp_audio_shortcode()`,
 * `wp_video_shortcode()`), and players that a script makes: one `wp2md-embed` with the file's address. The further formats
 * and the fallback link say nothing more and go; a link has no place for the poster and the subtitles.
 */
export const mediaFiles: Pass = (root, context) => {
  rewrite(root, (node) => {
    const player = node.name === 'audio' || node.name === 'video' ? node : scriptPlayer(node);
    return player?.name === 'a' ? linkedPicture(player, context) : player && playerMarker(player, context);
  });
};

/** The picture of a video, linked to it where its address is one. */
function linkedPicture(picture: Element, { link }: PassContext): readonly ChildNode[] {
  const href = mediaAddress(attribute(picture, 'href'), link);
  return href === undefined ? picture.children : [element('a', { href }, picture.children)];
}

function playerMarker(player: Element, { link, warn }: PassContext): ChildNode[] {
  const source = [player, ...player.children.filter((child) => isElement(child))]
    .filter(({ name }) => name === player.name || name === 'source')
    .map((node) => mediaAddress(lazySource(node) ?? attribute(node, 'src'), link))
    .find((address) => address !== undefined);
  const href = source === undefined ? fallbackOf(player, link) : withoutCount(source);
  if (href === undefined) {
    warn('embed-without-address', player.name, attribute(player, 'title'));
    return [];
  }
  for (const [part, address] of partsOf(player)) warn('media-part-dropped', part, address);
  const title = oneLine(attribute(player, 'title') ?? '') || oneLine(attribute(player, 'aria-label') ?? '');
  const visit = visitOf(href);
  if (visit.isKnown && !isFile(href)) return [embedMarker({ ...visit, title })];
  return [embedMarker({ href, title, name: fileName(href) ?? visit.name, file: true })];
}

/** What a player shows besides the file, and the address of each. */
function partsOf(player: Element): [part: string, address: string][] {
  const poster = attribute(player, 'poster')?.trim();
  const tracks = player.children
    .filter((child) => isElement(child) && child.name === 'track')
    .map((track) => attribute(track as Element, 'src')?.trim());
  const parts: [string, string | undefined][] = [
    ['poster', poster],
    ...tracks.map((address): [string, string | undefined] => ['subtitles', address]),
  ];
  return parts.filter((part): part is [string, string] => part[1] !== undefined && part[1] !== '');
}

/** A provider's page (`[video src="https://www.youtube.com/…"]`) has no ending, a file on a provider's server has. */
const isFile = (address: string): boolean => /\.\w{2,5}$/.test(address.split(/[?#]/, 1)[0] ?? '');

function fallbackOf(player: Element, link: string | undefined): string | undefined {
  const fallback = findElement(player, ({ name }) => name === 'a');
  return fallback && mediaAddress(attribute(fallback, 'href'), link);
}

/** The shortcodes number their players in the address, so that a page may play one file twice: `song.mp3?_=1`. */
const withoutCount = (address: string): string => address.replace(/[?&]_=\d{1,6}$/, '');
