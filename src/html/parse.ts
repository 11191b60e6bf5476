import type { Document } from 'domhandler';
import type { Warn } from '../warnings.js';
import { parseBounded } from './parse/bounded-parser.js';
import { Budget } from './parse/budget.js';

/**
 * Parses HTML as a browser does a fragment (HTML standard, 13.4), with scripting off, in linear time: parse5, with bounds
 * for what is open at once or opened again, beyond which tags are ignored.
 *
 * @param warn is told which elements were ignored
 */
export const parse = (html: string, warn: Warn): Document =>
  parseBounded(html, new Budget(html.length), warn);
