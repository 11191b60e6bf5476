import { nodesIn, textOf, type Element } from '../dom.js';
import { decoded } from '../address.js';

/** The addresses in what a player of Flash is told: `player.swf?mp3=…`, `file=…&image=…`, a list, JSON. */
export const toldIn = (value: string): string[] =>
  value
    .split(/[?&]/)
    .flatMap((pair) => plain(decoded(pair.replace(/^[^=]*=/, ''))).split(/["'|]|,(?=https?:|\/)/))
    .map((each) => each.trim())
    .filter((each) => /^(?:https?:\/)?\/[^\s/]/.test(each));

/** The ids in what a player is told, as one address. */
export const idsIn = (value: string): string =>
  `https://told.invalid/${[...value.matchAll(/_id=([\w-]{4,})/g)].map(([, id]) => id).join('/')}`;

/** What Audio Player's script plays, which is told to its Flash player once that has run. */
export function soundFiles(box: Element): string[] {
  const texts = [...nodesIn(box)].map((node) =>
    'attribs' in node ? (node.attribs['value'] ?? (node.name === 'script' ? textOf(node) : '')) : '',
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/soundFile[:=]\s{0,9}"?([^"&]{1,4000})/g)].flatMap(([, list]) => toldIn(list ?? '')),
  );
}

/** An address in Audio Player's own base64. */
function plain(value: string): string {
  if (!value.startsWith('aHR0c')) return value;
  const signs = value.replaceAll('_', '+').replaceAll('-', '/');
  try {
    const bytes = atob(signs.slice(0, signs.length % 4 === 1 ? -1 : undefined));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return value;
  }
}
