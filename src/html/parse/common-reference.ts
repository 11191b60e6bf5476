const names = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
]);

/** As long as `#1114111;`. */
const longest = 9;

/**
 * The character of a reference as nearly all are written: a decimal number or one of five names, and a semicolon. What is
 * after it is for the caller to find. Undefined for any other, which may need more of HTML's rules.
 *
 * @param at where its `&` stands
 */
export function commonReference(text: string, at: number): string | undefined {
  const length = text.slice(at + 1, at + 1 + longest).indexOf(';');
  if (length < 2) return undefined;
  return text.charCodeAt(at + 1) === 0x23
    ? numbered(text.slice(at + 2, at + 1 + length))
    : names.get(text.slice(at + 1, at + 1 + length));
}

/** Neither a control, nor white space, nor half a surrogate pair, nor beyond Unicode's first plane. */
const isOrdinary = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);

function numbered(digits: string): string | undefined {
  const code = /^\d+$/.test(digits) ? Number(digits) : 0;
  return isOrdinary(code) ? String.fromCharCode(code) : undefined;
}
