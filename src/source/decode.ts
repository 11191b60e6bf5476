import { Buffer, isUtf8 } from 'node:buffer';

/** What could not be decoded in one input. */
export interface Undecoded {
  /** How many places became U+FFFD. */
  places: number;
}

interface Encoding {
  /** How many of the bytes, from the first on, make whole characters; the rest waits for more. */
  readonly whole: (bytes: Buffer) => number;
  readonly text: (bytes: Buffer, undecoded: Undecoded) => string;
}

const utf8: Encoding = {
  whole: wholeUtf8,
  text(bytes, undecoded) {
    const text = bytes.toString('utf8');
    if (!isUtf8(bytes)) undecoded.places += countReplaced(text) - countEncoded(bytes);
    return text;
  },
};
const wholeUnits = ({ length }: Buffer): number => length - (length % 2);
const utf16le: Encoding = { whole: wholeUnits, text: (bytes) => bytes.toString('utf16le') };
const utf16be: Encoding = {
  whole: wholeUnits,
  text: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
};

interface Sign {
  readonly encoding: Encoding;
  /** How many bytes of the text are the mark of byte order. */
  readonly mark: number;
  readonly fits: (bytes: Uint8Array) => boolean;
}

// JSON, and anything printed before it, begins with ASCII, so where its zero bytes are tells UTF-16 (RFC 4627, 3).
const zeros =
  (...pattern: readonly boolean[]) =>
  (bytes: Uint8Array): boolean =>
    pattern.every((zero, index) => index < bytes.length && (bytes[index] === 0) === zero);
const begins =
  (...start: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    start.every((byte, index) => bytes[index] === byte);

// The first that fits.
const signs: readonly Sign[] = [
  { encoding: utf8, mark: 3, fits: begins(0xef, 0xbb, 0xbf) },
  { encoding: utf16le, mark: 2, fits: begins(0xff, 0xfe) },
  { encoding: utf16be, mark: 2, fits: begins(0xfe, 0xff) },
  { encoding: utf16le, mark: 0, fits: zeros(false, true, false, true) },
  { encoding: utf16be, mark: 0, fits: zeros(true, false, true, false) },
  { encoding: utf8, mark: 0, fits: () => true },
];

/** How many bytes tell the encoding. */
export const signLength = 4;

/**
 * Decodes UTF-8 or UTF-16, told by its mark of byte order or its zero bytes. Bytes that are no UTF-8 become U+FFFD, as
 * the Encoding Standard has it, and are counted; a character that the end of the input cuts off becomes one too.
 *
 * @param chunks of which the first has at least `signLength` bytes, if there are as many
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  undecoded: Undecoded,
): AsyncGenerator<string> {
  let encoding: Encoding | undefined;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = joined(rest, chunk);
    if (encoding === undefined) {
      const sign = signs.find(({ fits }) => fits(chunk));
      encoding = sign?.encoding ?? utf8;
      bytes = bytes.subarray(sign?.mark);
    }
    const end = encoding.whole(bytes);
    rest = bytes.subarray(end);
    if (end > 0) yield encoding.text(bytes.subarray(0, end), undecoded);
  }
  if (rest.length > 0) yield '\uFFFD';
}

const joined = (rest: Uint8Array, chunk: Uint8Array): Buffer =>
  rest.length > 0
    ? Buffer.concat([rest, chunk])
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** A character has at most four bytes, so its first is at most three before the end. */
function wholeUtf8(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? length - back : length;
  }
  return length;
}

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

const encodedReplacement = Buffer.from('\uFFFD');

/** U+FFFD may stand in the input as itself. */
function countEncoded(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(encodedReplacement); at >= 0; at = bytes.indexOf(encodedReplacement, at + 3)) {
    count += 1;
  }
  return count;
}
