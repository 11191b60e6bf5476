/**
 * A slug with its percent-encoding undone: WordPress stores letters outside ASCII as `%d8%aa` (`sanitize_title`), cut
 * off at 200 bytes. What is not UTF-8, and what would be a control character, a slash or a percent sign, stays encoded.
 */
export const decodeSlug = (slug: string): string =>
  slug.includes('%') ? slug.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun) : slug;

/** What would be no part of a name. */
const unsafe = /[\u0000-\u001f\u007f-\u009f/\\%]/;

function decodeRun(run: string): string {
  const decoded = decodeWhole(run);
  return decoded === undefined || unsafe.test(decoded) ? decodeParts(run) : decoded;
}

function decodeWhole(run: string): string | undefined {
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

function decodeParts(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (byte) => parseInt(byte, 16));
  let result = '';
  for (let at = 0; at < bytes.length;) {
    const length = bytesFrom(bytes[at] ?? 0);
    const character = decodeOne(bytes.subarray(at, at + length), length);
    result += character ?? run.slice(3 * at, 3 * at + 3);
    at += character === undefined ? 1 : length;
  }
  return result;
}

/** How many bytes a UTF-8 character has, by its first. */
const bytesFrom = (byte: number): number => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/** The bits of the code point in a first byte, by how many bytes there are. */
const firstBits = [0, 0x7f, 0x1f, 0x0f, 0x07];
/** The least code point that needs so many bytes (RFC 3629, section 3). */
const least = [0, 0, 0x80, 0x800, 0x10000];

function decodeOne(bytes: Uint8Array, length: number): string | undefined {
  const [first = 0, ...rest] = bytes;
  if (bytes.length < length || first >= 0xf8 || (length === 1 && first >= 0x80)) return undefined;
  if (rest.some((byte) => (byte & 0xc0) !== 0x80)) return undefined;
  const point = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), first & (firstBits[length] ?? 0));
  if (point < (least[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
    return undefined;
  const character = String.fromCodePoint(point);
  return unsafe.test(character) ? undefined : character;
}
