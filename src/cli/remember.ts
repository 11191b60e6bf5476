import { digest } from '../sink/manifest/digest.js';
import type { Lookup } from '../post.js';
import type { Memory } from '../sink/index.js';
import { version } from '../version.js';
import type { Identity } from '../wordpress/index.js';
import type { ConvertSettings } from './conversion.js';
import { wantsParents } from './parents.js';
import type { Plan } from './survey/plan.js';

/** Makes what a post is remembered by. */
export type Remember = (identity: Identity, text: string, lookup: Lookup, plan?: Plan) => Memory;

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
  return ({ key, type, date, modified, page }, text, lookup, plan) => ({
    ...{ key, type, date, modified },
    source: digest(printOf(lookup) + text + (plan === undefined ? '' : printOfPlan(plan))),
    size: text.length,
    ...(withPage && page !== undefined ? { page } : {}),
  });
}

/** What a document leads to depends on other posts, which may change while it does not. */
const printOfPlan = ({ path, options }: Plan): string =>
  JSON.stringify([path, options], (_, value: unknown) => (value instanceof Map ? [...value] : value));
