import { FetchFault } from '../http/fault.js';
import { withParameters } from './api.js';
import { mostPerPage, type Plan } from './collection.js';
import { idOf } from './fields.js';
import { readPart } from './fetch-part.js';
import { partUrl } from './collection.js';
import type { ReadPart, Reading } from './read-part.js';

/**
 * Looks for posts that moved to a page that was read already, since others before them were deleted meanwhile: lists the
 * ids of the whole collection, and gets those that were not seen.
 *
 * @param seen also what the archive holds
 */
export async function* sweep(reading: Reading, seen: ReadonlySet<string>): AsyncGenerator<ReadPart> {
  const { session, collection, plan, lookups } = reading;
  const isKnown = (id: string): boolean =>
    seen.has(id) || (session.options.archive?.holds(collection, id) ?? false);
  const missing: string[] = [];
  const idsOnly: Plan = { ...plan, embed: false, perPage: mostPerPage };
  for (let page = 1; ; page += 1) {
    const url = withParameters(partUrl(collection, idsOnly, { page }), { _fields: 'id' });
    const part = await session.client.get(url).then((answer) => readPart(session, answer), ended);
    if (part === undefined) break;
    missing.push(
      ...part.posts
        .map(idOf)
        .filter((id) => id !== undefined && !isKnown(id))
        .map(String),
    );
    if (!part.hasNext && page >= (part.pages ?? 1)) break;
  }
  for (let at = 0; at < missing.length; at += mostPerPage) {
    const include = missing.slice(at, at + mostPerPage).join(',');
    const url = withParameters(partUrl(collection, plan, { page: 1 }), { include });
    const part = await readPart(session, await session.client.get(url));
    const { posts, events } = await lookups.complete(part.posts);
    yield { ...part, posts, notices: [...part.notices, ...events], errors: [], size: posts.length };
  }
}

/** A page behind the last one. */
function ended(error: unknown): undefined {
  if (error instanceof FetchFault && error.status === 400) return undefined;
  throw error;
}
