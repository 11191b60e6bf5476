import type { Document } from 'domhandler';
import type { Warn } from '../warnings.js';
import { parseBounded } from './parse/bounded-parser.js';
import { Budget } from './parse/budget.js';

/** Two halves that could only end surrogate pairs: parse5 takes them for one character, of a number that none has, and throws. */
const twoEnds = /[\udc00-\udfff]{2}/;

/** Puts U+FFFD in the place of halves of surrogate pairs where parse5 would throw at some, and says so. */
function readable(html: string, warn: Warn): string {
  if (!twoEnds.test(html)) return html;
  html.match(/\p{Surrogate}/gu)?.forEach(() => warn('characters-replaced', 'half a surrogate pair'));
  return html.toWellFormed();
}

/**
 * Parses HTML as a browser does a fragment (HTML standard, 13.4), with scripting off, in linear time: parse5, with bounds
 * for what is open at once or opened again, beyond which tags are ignored.
 *
 * @param warn is told which elements were ignored, and of characters that are none
 */
export const parse = (html: string, warn: Warn): Document =>
  parseBounded(readable(html, warn), new Budget(html.length), warn);
