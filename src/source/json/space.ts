/**
 * The first place at or behind `at` that is no JSON white space (RFC 8259, section 2), nor the mark that stands before each
 * text of a sequence (RFC 7464), as `jq --seq` writes it.
 */
export function skipSpace(text: string, at: number): number {
  let index = at;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x1e;

/** A text without the white space around it. */
export function bare(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(skipSpace(text, 0), end);
}

/** Whether the text holds nothing but white space and marks of byte order. */
export const isBlank = (text: string): boolean => bare(text).trim() === '';
