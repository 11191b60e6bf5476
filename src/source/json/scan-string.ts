/** Something inside the JSON that can be put right without changing a word: see `mends.ts` for how it is told. */
export type MendKind = 'escape' | 'control' | 'comma';

/** One change to the text: take `remove` characters away at `at` and put `insert` there. */
export interface Mend {
  readonly kind: MendKind;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const simpleEscapes = new Set('"\\/bfnrt');
const fourHexDigits = /^[0-9a-f]{4}$/i;
const quotationMark = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;

/**
 * Finds the end of the string that begins at `start` (RFC 8259, section 7). An escape that JSON does not have is a
 * backslash and the characters behind it, and a control character is itself: both are put down in `mends`.
 *
 * @returns the place behind the string, or nothing where the text ends in it
 */
export function scanString(text: string, start: number, mends: Mend[]): number | undefined {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) return at + 1;
    if (code === backslash) {
      at += scanEscape(text, at, mends);
      continue;
    }
    if (code < firstPrintable) mends.push({ kind: 'control', at, remove: 1, insert: escapeOf(code) });
    at += 1;
  }
  return undefined;
}

/** The length of the escape that begins here, or of the backslash that begins none. */
function scanEscape(text: string, at: number, mends: Mend[]): number {
  const next = text.charAt(at + 1);
  if (next === '' || simpleEscapes.has(next)) return 2;
  if (next === 'u' && fourHexDigits.test(text.slice(at + 2, at + 6))) return 6;
  mends.push({ kind: 'escape', at, remove: 0, insert: '\\' });
  return 1;
}

const escapeOf = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
