import { filtered } from './filtered.mjs';
import { hindered } from './hindered.mjs';
import { listed } from './listed.mjs';
import { pasted } from './pasted.mjs';
import { whole } from './whole.mjs';

/**
 * What to type, and what must come of it; a case each:
 *
 * - `name`, also of the folder where its files go
 * - `args` and `env`, what is typed; at the request `cutOffAt` the command is killed, and run again with `--resume`
 * - `before` and `after`, what is done to the site
 * - `wanted`, the posts that must come of it, and no others; `isOpen` says whether the text of a post can be read
 * - `errors`, patterns of those that must be said, and no others
 * - `mostRequests` that the site may have
 *
 * @param site a site of `formsOf`
 * @param accounts `{ user, password }` each: of an `admin`, who may read everything, and of an `author`
 * @param folder for what a run leaves for the next
 */
export function* casesOf(site, accounts, folder) {
  yield* whole(site, accounts, folder);
  // Only now: cases before have changed posts.
  yield* pasted(site);
  if (site.groups.includes('listed')) yield* listed(site);
  if (site.groups.includes('filtered')) yield* filtered(site, accounts);
  if (site.groups.includes('hindered')) yield* hindered(site, folder);
}
