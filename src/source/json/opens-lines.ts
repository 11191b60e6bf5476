import { parseJson } from './parse.js';
import { skipSpace } from './space.js';

/**
 * Whether the text opens NDJSON: its first line is a whole value, and the next begins alike; `more` where that cannot be
 * told yet.
 */
export function opensLines(text: string): 'yes' | 'no' | 'more' {
  const start = skipSpace(text, 0);
  const opener = text[start];
  if (opener !== undefined && opener !== '{' && opener !== '[') return 'no';
  const end = text.indexOf('\n', start);
  const next = end < 0 ? text.length : skipSpace(text, end);
  if (next >= text.length) return 'more';
  if (!beginsLine(text, next, opener)) return 'no';
  return parseJson(text.slice(start, end)) === undefined ? 'no' : 'yes';
}

/** Whether a line begins behind this place, where a value ended, that begins with the same bracket. */
export function opensNextLine(text: string, at: number, opener: string): boolean {
  const next = skipSpace(text, at);
  return text.slice(at, next).includes('\n') && beginsLine(text, next, opener);
}

/** What is printed for people to read has nothing behind an opening bracket. */
const beginsLine = (text: string, at: number, opener: string | undefined): boolean =>
  text[at] === opener && skipSpace(text, at + 1) === at + 1;
