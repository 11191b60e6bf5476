const longest = 24;
const isInvisible = (character: string): boolean => /^[\p{C}\p{Z}]$/u.test(character);

/** What stands at a place of the text, short, in quotes, on one line; a character that nobody can see by its number. */
export function quoteAt(text: string, start: number, end = Infinity): string {
  const first = text.codePointAt(start);
  if (first === undefined) return 'nothing';
  if (isInvisible(String.fromCodePoint(first))) return codePoint(first);
  return quote(text.slice(start, Math.min(end, start + 4 * longest)), longest);
}

/** The text in quotes, on one line, cut at a number of characters. */
export function quote(text: string, most: number): string {
  const characters = [
    ...text
      .slice(0, 8 * most)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  const short = characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
  return `“${short}”`;
}

/** The usual name of a character: `U+000A`. */
export const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
