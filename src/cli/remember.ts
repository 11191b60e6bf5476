import { digest } from '../sink/manifest/digest.js';
import type { Lookup } from '../post.js';
import type { Memory } from '../sink/index.js';
import type { Json } from '../source/index.js';
import { version } from '../version.js';
import type { Identity } from '../wordpress/index.js';
import type { ConvertSettings } from './conversion.js';
import { wantsParents } from './parents.js';
import { sizeOf } from './size-of.js';
import type { Plan } from './survey/plan.js';

/** Says what posts are remembered by. */
export interface Remember {
  /** A digest of what goes for all posts that have these names for their ids. */
  readonly printOf: (lookup: Lookup) => string;
  /** A digest of everything that a document depends on, told by the text of its post. */
  readonly sourceOf: (text: string, lookup: Lookup, plan?: Plan) => string;
  readonly memoryOf: (identity: Identity, json: Json, lookup: Lookup, plan?: Plan) => Memory;
}

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
  const withPage = wantsParents(options);
  const sourceOf = (text: string, lookup: Lookup, plan?: Plan): string =>
    digest(printOf(lookup) + digest(text) + (plan === undefined ? '' : printOfPlan(plan)));
  return {
    printOf,
    sourceOf,
    memoryOf: ({ key, type, date, modified, page }, json, lookup, plan) => ({
      ...{ key, type, date, modified },
      source: sourceOf(json.text, lookup, plan),
      size: sizeOf(json.value),
      ...(withPage && page !== undefined ? { page } : {}),
    }),
  };
}

/** What a document leads to depends on other posts, which may change while it does not. */
const printOfPlan = ({ path, options }: Plan): string =>
  JSON.stringify([path, options], (_, value: unknown) => (value instanceof Map ? [...value] : value));
