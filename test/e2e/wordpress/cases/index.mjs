import { filtered } from './filtered.mjs';
import { pasted } from './pasted.mjs';
import { wholePages } from './whole-pages.mjs';
import { whole } from './whole.mjs';

/**
 * What to type, and what must come of it: `{ name, args, env, before, cutOffAt, wanted, isOpen, mostRequests }` each. `before`
 * is done first; at the request `cutOffAt` the command is killed, and run again with `--resume`. `wanted` are the posts that
 * must come of it and no others, `isOpen` says whether the text of a post can be read.
 *
 * @param site a site of `formsOf`
 * @param account `{ user, password }` of somebody who may read everything
 * @param folder for what a run leaves for the next
 * @param help what the command says of itself
 */
export function* casesOf(site, account, folder, help) {
  if (!help.includes('--save-json')) return yield* wholePages(site, account);
  yield* whole(site, account, folder);
  // Only now: cases before have changed posts.
  yield* pasted(site);
  yield* filtered(site, account);
}
