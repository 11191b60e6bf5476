import type { Document } from 'domhandler';
import { parsePlain } from './plain.js';
import { parseStandard } from './standard.js';

/** A parsed page. */
export interface Parsed {
  readonly root: Document;
  /** Whether it is as a browser has it; otherwise only its words can be relied on. */
  readonly isExact: boolean;
}

/**
 * Parses HTML in linear time, however hostile: as a browser does, or roughly where that would run away. Halves of surrogate
 * pairs are U+FFFD, as in a document: parse5 throws at some.
 */
export function parse(source: string): Parsed {
  const html = source.toWellFormed();
  const root = parseStandard(html);
  return root ? { root, isExact: true } : { root: parsePlain(html), isExact: false };
}
