import { fitName, isParents, parsePattern, presetOf } from '../document/index.js';
import type { ConvertOptions } from '../options.js';
import { parentsMark, Tree, type Sink } from '../sink/index.js';
import type { Identity } from '../wordpress/index.js';

type Naming = Pick<ConvertOptions, 'name' | 'preset'>;

const hasParents = (pattern: string): boolean =>
  pattern.includes(parentsMark) && parsePattern(pattern).some(isParents);

/** Whether a path asks for the pages above a page. */
export const wantsParents = ({ name, preset }: Naming): boolean =>
  name === undefined ? Object.values(presetOf(preset).paths).some(hasParents) : hasParents(name);

/** The slugs of the pages above a post. */
export type Parents = (identity: Pick<Identity, 'key' | 'page'>) => readonly string[];

/**
 * Makes what finds the pages above a post: those that came before it; or a mark in their place for a sink that remembers
 * its posts, since it knows them all in the end. Undefined where nobody asks for them.
 */
export function parentsFor(naming: Naming, sink: Sink): Parents | undefined {
  if (!wantsParents(naming)) return undefined;
  if (sink.recall) return ({ page }) => (page?.parent === undefined ? [] : [parentsMark]);
  const tree = new Tree();
  return ({ key, page }) => {
    if (page !== undefined) tree.add(key, page);
    return tree.above(page);
  };
}

/** Gives a page the name that a folder for what is below it may have. */
export type FitPage = (identity: Identity) => Identity;

/** Makes what names pages as their preset's generator takes it. */
export function pageFitter({ preset }: Naming): FitPage {
  const { names } = presetOf(preset);
  if (Object.keys(names).length === 0) return (identity) => identity;
  return (identity) => {
    const { page } = identity;
    return page === undefined
      ? identity
      : { ...identity, page: { ...page, name: fitName(page.name, names) } };
  };
}
