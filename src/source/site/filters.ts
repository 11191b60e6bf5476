import { withoutSecrets } from '../address.js';
import { FetchFault } from '../http/fault.js';
import { nearest } from '../nearest.js';
import { routeUrl, type Api, type Parameters } from './api.js';
import { mostPerPage } from './collection.js';
import { idOf, isId, textOf } from './fields.js';
import { readPart } from './fetch-part.js';
import type { Filters } from './options.js';
import type { Session } from './session.js';

/** A filter that takes ids, for which people give slugs and names. */
interface Named {
  readonly filter: 'category' | 'tag' | 'author';
  readonly parameter: string;
  readonly route: string;
}

const namedFilters: readonly Named[] = [
  { filter: 'category', parameter: 'categories', route: 'categories' },
  { filter: 'tag', parameter: 'tags', route: 'tags' },
  { filter: 'author', parameter: 'author', route: 'users' },
];

/**
 * The filters as parameters of a collection. Slugs and names of categories, tags and authors become their ids, which the
 * site is asked for.
 *
 * @throws {FetchFault} where the site knows no such category, tag or author
 */
export async function filterParameters(session: Session, api: Api): Promise<Parameters> {
  const { filters = {} } = session.options;
  const parameters: Record<string, string> = { ...plainParameters(filters) };
  for (const named of namedFilters) {
    const wanted = filters[named.filter];
    if (wanted === undefined) continue;
    const ids = await Promise.all(
      wanted.map((word) => (isId(word) ? word : idOfWord(session, api, named, word))),
    );
    parameters[named.parameter] = ids.join(',');
  }
  return parameters;
}

function plainParameters(filters: Filters): Record<string, string> {
  const parameters = {
    after: filters.after,
    before: filters.before,
    modified_after: filters.modifiedAfter,
    search: filters.search,
    status: filters.status?.join(','),
    slug: filters.slug?.join(','),
    include: filters.id?.join(','),
  };
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function idOfWord(session: Session, api: Api, named: Named, word: string): Promise<string> {
  const { filter, route } = named;
  const folded = word.toLowerCase();
  const bySlug = await list(session, routeUrl(api, route, { slug: folded, per_page: mostPerPage }));
  const match = bySlug.find((each) => textOf(each, 'slug') === folded) ?? bySlug[0];
  const id = idOf(match);
  if (id !== undefined) return id;
  const byName = await list(session, routeUrl(api, route, { search: word, per_page: mostPerPage }));
  const same = idOf(byName.find((each) => textOf(each, 'name')?.toLowerCase() === folded));
  if (same !== undefined) return same;
  const name = withoutSecrets(session.input.origin.name);
  throw new FetchFault(`${name}: the site has no ${filter} “${word}”`, {
    kind: 'refused',
    hint: suggestion(word, byName) ?? `--${filter} takes an id, a slug, or a name as it is written there.`,
  });
}

function suggestion(word: string, near: readonly unknown[]): string | undefined {
  const slugs = near.map((each) => textOf(each, 'slug')).filter((slug) => slug !== undefined);
  const meant = nearest(word, slugs) ?? slugs[0];
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}

async function list(session: Session, url: URL): Promise<readonly unknown[]> {
  return (await readPart(session, await session.client.get(url))).posts;
}
