/** What an input can be packed with, as far as wp2md knows it. */
export type PackedKind = 'gzip' | 'zstd' | 'zip' | 'tar' | 'bzip2' | 'xz' | '7z' | 'rar';

interface Packed {
  readonly kind: PackedKind;
  readonly fits: (head: Uint8Array) => boolean;
}

const begins =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, index) => head[index] === byte);

// The first that fits.
const kinds: readonly Packed[] = [
  { kind: 'gzip', fits: begins(0x1f, 0x8b) },
  { kind: 'zstd', fits: begins(0x28, 0xb5, 0x2f, 0xfd) },
  { kind: 'zip', fits: begins(0x50, 0x4b, 0x03, 0x04) },
  // Without entries.
  { kind: 'zip', fits: begins(0x50, 0x4b, 0x05, 0x06) },
  { kind: 'bzip2', fits: begins(0x42, 0x5a, 0x68) },
  { kind: 'xz', fits: begins(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00) },
  { kind: '7z', fits: begins(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) },
  { kind: 'rar', fits: begins(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07) },
  { kind: 'tar', fits: isTar },
];

/**
 * What an input is packed with, told by its bytes: a name may promise what is no longer so.
 *
 * @param head at least `headLength` bytes of the input, if there are as many
 */
export const packedKind = (head: Uint8Array): PackedKind | undefined =>
  kinds.find(({ fits }) => fits(head))?.kind;

const tarHeader = 512;
const shortHead = 8;
// `{ [ " <`, white space, a slash, and the marks of byte order: what JSON begins with, or is printed before it.
const opensText: ReadonlySet<number> = new Set(Buffer.from('{["</\t\n\r\u001e \u00ef\u00fe\u00ff', 'latin1'));

/**
 * How many bytes tell what an input is. A tar archive takes a whole header; what begins like JSON is not kept waiting,
 * since a pipe may give its lines one by one.
 */
export const headLength = (head: Uint8Array): number =>
  head[0] === undefined || opensText.has(head[0]) ? shortHead : tarHeader;

/** What POSIX's and GNU's headers have at their end, and no text: damage elsewhere in the first does not hide the archive. */
const magics = ['ustar\0', 'ustar  \0'];
const magicAt = 257;

const checksum = { start: 148, end: 156 };

/** Whether a header names its kind, or has the right checksum, as also archives older than POSIX's (ustar) have. */
function isTar(head: Uint8Array): boolean {
  if (head.length < tarHeader || head[0] === 0) return false;
  const magic = Buffer.from(head.subarray(magicAt, magicAt + 8)).toString('latin1');
  if (magics.some((each) => magic.startsWith(each))) return true;
  const written = Buffer.from(head.subarray(checksum.start, checksum.end)).toString('latin1');
  const digits = /^ *([0-7]+)/.exec(written)?.[1];
  if (digits === undefined) return false;
  let sum = 0;
  for (let at = 0; at < tarHeader; at += 1) {
    sum += at >= checksum.start && at < checksum.end ? 0x20 : (head[at] ?? 0);
  }
  return sum === Number.parseInt(digits, 8);
}
