import { nameText, safeSegment } from '../../document/naming/segment.js';
import { decoded, hostName } from '../location.js';
import { endingOf, isFileEnding } from './endings.js';

/** What a file is called below the folder of media, before it is known what is in it. */
export interface LocalName {
  /** Folders and the name without its ending, with `/` between them. */
  readonly stem: string;
  /** Without its dot; undefined where the address has none that a file may have. */
  readonly ending?: string;
}

/** Deeper or longer than this are only addresses that somebody made up. */
const mostParts = 12;

/**
 * Names a file by its place among the uploads: `2024/05/wall` and `jpg` for `…/wp-content/uploads/2024/05/wall.jpg`. One
 * that lies elsewhere is named by its whole path, on another host by the host as well. Safe on every system, and never
 * hidden.
 *
 * @param isOwn whether a host is one of the site's
 */
export function localName(address: string, isOwn: (host: string) => boolean): LocalName {
  const url = new URL(address);
  const ending = endingOf(url.pathname);
  const isKnown = isFileEnding(ending);
  const path = isKnown ? url.pathname.slice(0, -(ending ?? '').length - 1) : url.pathname;
  const below = belowUploads(path);
  const inFront = below === undefined && !isOwn(url.host) ? [hostName(url.host)] : [];
  const parts = [...inFront, ...(below ?? path).split('/')]
    .map((part) => safeSegment(nameText(decoded(part)), ''))
    .filter((part) => part !== '')
    .slice(-mostParts);
  const query = url.search === '' ? '' : `-${shortHash(url.search)}`;
  const stem = `${parts.join('/') || 'file'}${query}`;
  return isKnown && ending !== undefined ? { stem, ending } : { stem };
}

/** Of several sites in one WordPress each has a folder of its own there. */
function belowUploads(path: string): string | undefined {
  const found = /\/(?:uploads|files|blogs\.dir\/\d+\/files)\/(?:sites\/\d+\/)?(.+)$/s.exec(path)?.[1];
  return found ?? /^\/wp-content\/(.+)$/.exec(path)?.[1];
}

/** FNV-1a, as eight hexadecimal digits. */
function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
