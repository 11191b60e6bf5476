/** What a name in an archive says of a file. */
export type NameKind = 'json' | 'saved' | 'packed-json' | 'archive' | 'unsafe' | 'hidden' | 'other';

const passedOver = (part: string): boolean =>
  part.startsWith('.') || part === 'node_modules' || part === '__MACOSX';
const drive = /^[a-z]:/i;
const json = /\.(?:json|ndjson|jsonl)$/i;
const packedJson = /\.(?:json|ndjson|jsonl)\.(?:gz|zst|bz2|xz)$/i;
const archive = /\.(?:zip|tar|tgz|tzst|tbz2?|txz|gz|zst|bz2|xz|7z|rar)$/i;
// Crawlers save the answers of the REST API as pages, or under the last part of their address.
const saved = /^(?:[^.]+|.*\.html)$/i;

/** The parts of a path in an archive; `./` in front, and doubled slashes, mean nothing. */
export const partsOf = (name: string): readonly string[] =>
  name.split(/[/\\]/).filter((part) => part !== '' && part !== '.');

/**
 * What an entry of an archive is by its name, as a file in a folder would be. A name that leads out of the archive, or
 * begins at the root, is unsafe whatever stands behind.
 */
export function kindOfName(name: string): NameKind {
  const parts = partsOf(name);
  if (parts.includes('..') || /^[/\\]/.test(name) || drive.test(name) || name.includes('\0')) return 'unsafe';
  if (parts.some(passedOver)) return 'hidden';
  const last = parts.at(-1) ?? '';
  if (json.test(last)) return 'json';
  if (packedJson.test(last)) return 'packed-json';
  if (archive.test(last)) return 'archive';
  return saved.test(last) && parts.slice(0, -1).includes('wp-json') ? 'saved' : 'other';
}
