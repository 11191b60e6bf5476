import { withoutSecrets } from '../address.js';
import { FetchFault } from '../http/fault.js';
import { noticeEvent } from '../input.js';
import type { SourceEvent } from '../events.js';
import { nearest } from '../nearest.js';
import { routeUrl, withParameters, type Api } from './api.js';
import type { Collection } from './collection.js';
import { isObject, textOf } from './fields.js';
import { filterParameters } from './filters.js';
import { readAnswer } from './read-answer.js';
import type { Session } from './session.js';
import type { Target } from './target.js';

/** What the REST API says of a type of post (`/wp/v2/types`). */
interface Type {
  readonly type: string;
  /** The route of its collection. */
  readonly route: string;
  /** Its taxonomies, by their names: `category`, `post_tag`. */
  readonly taxonomies: ReadonlySet<string>;
}

// Every WordPress has these, so that it need not be asked.
const core: readonly Type[] = [
  { type: 'post', route: 'posts', taxonomies: new Set(['category', 'post_tag']) },
  { type: 'page', route: 'pages', taxonomies: new Set() },
];

type SiteTarget = Extract<Target, { readonly kind: 'site' }>;

/** The collections of a whole site, and what there is to say of those that are left out. */
export interface Collections {
  readonly collections: readonly Collection[];
  readonly events: readonly SourceEvent[];
}

/**
 * The collections of the types that are asked for. A type without categories or tags is left out where they are a
 * filter: the REST API would pass over the filter, and give everything.
 *
 * @throws {FetchFault} where the site has no such type
 */
export async function collectionsOf(
  session: Session,
  { api, parameters: shown = {}, types: own = ['post', 'page'] }: SiteTarget,
): Promise<Collections> {
  const { types = own, filters = {} } = session.options;
  const known = await knownTypes(session, api, types);
  const wanted = types.map(
    (type) => known.find((each) => each.type === type || each.route === type) ?? missing(type),
  );
  const parameters = { ...shown, ...(await filterParameters(session, api)) };
  const needed = [
    ...(filters.category === undefined ? [] : ['category']),
    ...(filters.tag === undefined ? [] : ['post_tag']),
  ];
  const fits = ({ taxonomies }: Type): boolean => needed.every((taxonomy) => taxonomies.has(taxonomy));
  const leftOut = session.options.types === undefined ? [] : wanted.filter((type) => !fits(type));
  return {
    collections: wanted.filter(fits).map(({ type, route }) => ({
      ...{ api, type, name: route },
      url: withParameters(routeUrl(api, route), parameters),
    })),
    events: leftOut.map(({ route }) =>
      noticeEvent(`${route} are left out: they have no such terms`, session.input),
    ),
  };

  function missing(type: string): never {
    const names = known.map((each) => each.type);
    const meant = nearest(type, names);
    throw new FetchFault(
      `${withoutSecrets(session.input.origin.name)}: the site shows no type of post “${type}”`,
      {
        kind: 'refused',
        hint: meant === undefined ? `It shows ${names.join(', ')}.` : `Did you mean ${meant}?`,
      },
    );
  }
}

async function knownTypes(session: Session, api: Api, wanted: readonly string[]): Promise<readonly Type[]> {
  if (wanted.every((type) => core.some((each) => each.type === type))) return core;
  const answer = await session.client.get(routeUrl(api, 'types'));
  const [types] = (await readAnswer(answer.bytes, session.input)).values;
  if (!isObject(types)) return core;
  return Object.values(types).flatMap((type) => typeIn(type) ?? []);
}

function typeIn(value: unknown): Type | undefined {
  const type = textOf(value, 'slug');
  const route = textOf(value, 'rest_base');
  // The route becomes a part of an address.
  if (type === undefined || route === undefined || !/^[\w-]+$/.test(route)) return undefined;
  const taxonomies =
    isObject(value) && Array.isArray(value['taxonomies']) ? value['taxonomies'].map(String) : [];
  return { type, route, taxonomies: new Set(taxonomies) };
}
