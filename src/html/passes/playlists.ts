import {
  attribute,
  element,
  findElement,
  hasClass,
  rewrite,
  text,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { fileName, mediaAddress } from '../address.js';
import { oneLine } from '../media/marker.js';
import type { Pass } from '../pass.js';
import { isRecord, wordOf, type JsonRecord } from '../records.js';

interface Track {
  readonly href: string;
  readonly title: string | undefined;
  readonly artist: string | undefined;
}

/**
 * WordPress's `[playlist]` (`wp_playlist_shortcode()`) shows its tracks by script: they stand in a JSON `script` and, as
 * links, in a `noscript`. Gives a numbered list of links, each with the artist where the player would show one.
 *
 * Before scripts and `noscript` are dropped.
 */
export const playlists: Pass = (root, { link }) => {
  rewrite(root, (node) => {
    if (!hasClass(node, 'wp-playlist')) return undefined;
    const items = tracksOf(node, link).map(itemOf);
    return items.length === 0 ? undefined : [element('ol', {}, items)];
  });
};

const itemOf = ({ href, title, artist }: Track): Element => {
  const shown: ChildNode[] = [element('a', { href }, [text(title ?? fileName(href) ?? href)])];
  if (artist) shown.push(text(` — ${artist}`));
  return element('li', {}, shown);
};

/** The JSON knows the artists; the titles of the `noscript`'s links are HTML and so already decoded. */
function tracksOf(playlist: Element, link: string | undefined): Track[] {
  const titles = new Map<string, string>();
  const linked: Track[] = [];
  for (const node of anchorsIn(findElement(playlist, ({ name }) => name === 'noscript'))) {
    const href = mediaAddress(attribute(node, 'href'), link);
    if (href === undefined) continue;
    titles.set(href, oneLine(textOf(node)));
    linked.push({ href, title: titles.get(href) || undefined, artist: undefined });
  }
  const scripted = scriptOf(playlist).flatMap((track) => {
    const href = mediaAddress(wordOf(track, 'src'), link);
    if (href === undefined) return [];
    const meta = isRecord(track['meta']) ? track['meta'] : {};
    return [{ href, title: titles.get(href) || wordOf(track, 'title'), artist: wordOf(meta, 'artist') }];
  });
  return scripted.length > 0 ? scripted : linked;
}

function anchorsIn(node: Element | undefined): Element[] {
  const found: Element[] = [];
  if (node === undefined) return found;
  findElement(node, (child) => {
    if (child.name === 'a') found.push(child);
    return false;
  });
  return found;
}

function scriptOf(playlist: Element): JsonRecord[] {
  const script = findElement(playlist, (node) => hasClass(node, 'wp-playlist-script'));
  if (script === undefined) return [];
  try {
    const json: unknown = JSON.parse(textOf(script));
    const tracks = isRecord(json) ? json['tracks'] : undefined;
    return Array.isArray(tracks) ? tracks.filter(isRecord) : [];
  } catch {
    return [];
  }
}
