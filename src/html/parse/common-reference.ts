const names = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
]);

/** As long as `#1114111`. */
const longest = 8;

/**
 * The character of a reference as nearly all are written: a decimal number or one of five names, and a semicolon. Undefined
 * for any other, which may need more of HTML's rules.
 *
 * @param at where its `&` stands
 * @param end where the next semicolon does; the length of the text where there is none
 */
export function commonReference(text: string, at: number, end: number): string | undefined {
  const length = end - at - 1;
  if (length < 2 || length > longest || end === text.length) return undefined;
  return text.charCodeAt(at + 1) === 0x23
    ? numbered(text.slice(at + 2, end))
    : names.get(text.slice(at + 1, end));
}

/** Neither a control, nor white space, nor half a surrogate pair, nor beyond Unicode's first plane. */
const isOrdinary = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);

const number = /^\d+$/;

function numbered(digits: string): string | undefined {
  const code = number.test(digits) ? Number(digits) : 0;
  return isOrdinary(code) ? String.fromCharCode(code) : undefined;
}
