import { digest } from '../sink/manifest/digest.js';
import type { Lookup } from '../post.js';
import type { Memory } from '../sink/index.js';
import { version } from '../version.js';
import type { Identity } from '../wordpress/index.js';
import type { ConvertSettings } from './conversion.js';
import { hasParents } from './parents.js';

/** Makes what a post is remembered by. */
export type Remember = (identity: Identity, text: string, lookup: Lookup) => Memory;

/**
 * @param convert the options: with others, or another version of wp2md, each post has to be converted anew
 */
export function remembering({ options, form }: ConvertSettings): Remember {
  const settings = JSON.stringify([version, form, options]);
  const prints = new WeakMap<Lookup, string>();
  const printOf = (lookup: Lookup): string => {
    const known = prints.get(lookup);
    if (known !== undefined) return known;
    const { terms, users, media } = lookup;
    const print = digest(`${settings}${JSON.stringify([[...terms], [...users], [...media]])}`);
    prints.set(lookup, print);
    return print;
  };
  const withPage = hasParents(options.name);
  return ({ key, type, date, modified, page }, text, lookup) => ({
    ...{ key, type, date, modified },
    source: digest(printOf(lookup) + text),
    size: text.length,
    ...(withPage && page !== undefined ? { page } : {}),
  });
}
