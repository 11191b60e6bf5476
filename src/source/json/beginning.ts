import { findJson, opensJson, type Where } from './find.js';
import { insideCallback } from './jsonp.js';
import { isXml, pageStart } from './looks-like.js';
import { skipSpace } from './space.js';

/** Where the JSON of a text begins. */
export interface Beginning {
  readonly at: number;
  /** Whether it is inside a JSONP call. */
  readonly called: boolean;
}

/** Finds where the JSON begins in a text that may have something else in front; nothing where there is none. */
export function findBeginning(text: string): Beginning | undefined {
  const inside = insideCallback(text);
  if (inside !== undefined && opensJson(text, inside)) return { at: inside, called: true };
  const first = skipBetween(text, 0);
  if (opensJson(text, first)) return { at: first, called: false };
  if (isXml(text)) return undefined;
  const isOpener = text[first] === '{' || text[first] === '[';
  // A bracket at the very beginning may open damaged JSON, or the line of a log: then the JSON has a line of its own.
  const found = findBehindPage(text, isOpener ? 'line-start' : 'anywhere');
  if (found !== undefined) return { at: found, called: false };
  return isOpener ? { at: first, called: false } : undefined;
}

const pageEnd = '</html>';

/** JSON inside of a web page belongs to its scripts; JSON behind it is an answer. */
function findBehindPage(text: string, where: Where): number | undefined {
  const found = findJson(text, 0, where);
  if (found === undefined || !pageStart.test(text.slice(0, found))) return found;
  const end = Math.max(text.lastIndexOf(pageEnd), text.lastIndexOf(pageEnd.toUpperCase()));
  return end < 0 ? undefined : findJson(text, end + pageEnd.length, 'anywhere');
}

/** Moves over what may stand between documents: white space, commas, marks of byte order. */
export function skipBetween(text: string, start: number): number {
  let at = skipSpace(text, start);
  while (text[at] === ',' || text[at] === '\uFEFF') at = skipSpace(text, at + 1);
  return at;
}
