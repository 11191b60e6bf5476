import { isParents, parsePattern } from '../document/index.js';
import { parentsMark, Tree, type Sink } from '../sink/index.js';
import type { Identity } from '../wordpress/index.js';

/** Whether a pattern asks for the pages above a page. */
export const hasParents = (pattern?: string): boolean =>
  pattern !== undefined && pattern.includes(parentsMark) && parsePattern(pattern).some(isParents);

/** The slugs of the pages above a post. */
export type Parents = (identity: Identity) => readonly string[];

/**
 * Makes what finds the pages above a post: those that came before it; or a mark in their place for a sink that remembers
 * its posts, since it knows them all in the end. Undefined where nobody asks for them.
 */
export function parentsFor(pattern: string | undefined, sink: Sink): Parents | undefined {
  if (!hasParents(pattern)) return undefined;
  if (sink.recall) return ({ page }) => (page?.parent === undefined ? [] : [parentsMark]);
  const tree = new Tree();
  return ({ key, page }) => {
    if (page !== undefined) tree.add(key, page);
    return tree.above(page);
  };
}
