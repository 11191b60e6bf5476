import type { SourceEvent } from '../events.js';
import { FetchFault } from '../http/fault.js';
import { noticeEvent } from '../input.js';
import { routeUrl, type Api } from './api.js';
import { mostPerPage } from './collection.js';
import { readPart } from './fetch-part.js';
import { idOf, isId, isObject, textOf, type Json } from './fields.js';
import type { Session } from './session.js';

/** Posts with what they refer to, and what there is to say of what could not be had. */
export interface Completed {
  readonly posts: readonly unknown[];
  readonly events: readonly SourceEvent[];
}

/** One taxonomy of a post: its key in the post is the last part of its route. */
const linkedTaxonomies = (post: Json): readonly string[] => {
  const links = isObject(post['_links']) ? post['_links']['wp:term'] : undefined;
  if (!Array.isArray(links)) return ['categories', 'tags'];
  return links.map(routeOf).filter((route) => route !== undefined);
};

function routeOf(link: unknown): string | undefined {
  const href = textOf(link, 'href');
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const route = (url.searchParams.get('rest_route') ?? url.pathname).split('/').findLast(Boolean);
  // It becomes a part of an address, and the key that is read from the post.
  return route !== undefined && /^[\w-]+$/.test(route) ? route : undefined;
}

const idsIn = (post: Json, key: string): readonly string[] => {
  const value = Object.hasOwn(post, key) ? post[key] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isId).map(String);
};

/** What was found of one route, by id; nothing where the site does not show it. */
type Found = Map<string, Json | undefined>;

/** What messages call what is missing without a route; a taxonomy by its own name. */
const wanted: Readonly<Record<string, string>> = {
  users: 'the names of authors',
  media: 'images',
};

/**
 * Names for what posts give as ids, where the site does not embed them: looked up in bulk, a request for a hundred of a
 * kind, each once. What is found stands in the posts' `_embedded`, as the site itself would have put it.
 */
export class Lookups {
  readonly #found = new Map<string, Found>();
  readonly #failed = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly api: Api,
  ) {}

  /**
   * @returns the posts, those that lacked `_embedded` with it; and where that is asked for, terms with their descriptions,
   * which WordPress does not embed
   */
  async complete(posts: readonly unknown[]): Promise<Completed> {
    const incomplete = posts.filter(isObject).filter((post) => this.#describes || isBare(post));
    if (incomplete.length === 0) return { posts, events: [] };
    const events: SourceEvent[] = [];
    const found = new Map<string, Found>();
    for (const [route, ids] of idsByRoute(incomplete)) {
      const known = this.#knownOf(route);
      found.set(route, known);
      events.push(...(await this.#fetch(route, [...ids], known)));
    }
    const completed = posts.map((post) => {
      if (!isObject(post)) return post;
      return isBare(post) ? embed(post, found) : this.#describes ? described(post, found) : post;
    });
    return { posts: completed, events };
  }

  get #describes(): boolean {
    return this.session.options.describeTerms ?? false;
  }

  /** Images are many, and seldom shared between pages: they are not kept. */
  #knownOf(route: string): Found {
    const known = this.#found.get(route) ?? new Map<string, Json | undefined>();
    if (route !== 'media') this.#found.set(route, known);
    return known;
  }

  async #fetch(route: string, ids: readonly string[], known: Found): Promise<readonly SourceEvent[]> {
    const missing = ids.filter((id) => !known.has(id));
    for (let at = 0; at < missing.length && !this.#failed.has(route); at += mostPerPage) {
      const some = missing.slice(at, at + mostPerPage);
      const url = routeUrl(this.api, route, { include: some.join(','), per_page: mostPerPage });
      try {
        const { posts: found } = await readPart(this.session, await this.session.client.get(url));
        for (const id of some) known.set(id, undefined);
        for (const each of found) {
          const id = idOf(each);
          if (id !== undefined && isObject(each)) known.set(id, each);
        }
      } catch (error) {
        if (!(error instanceof FetchFault)) throw error;
        this.#failed.add(route);
        const what = wanted[route] ?? `the ${this.#describes ? 'descriptions' : 'names'} of ${route}`;
        return [noticeEvent(`${what} cannot be looked up: ${error.message}`, this.session.input)];
      }
    }
    return [];
  }
}

const isBare = (post: Json): boolean => !isObject(post['_embedded']);

/** The post, whose embedded terms have what only their own collection tells. */
function described(post: Json, found: ReadonlyMap<string, Found>): Json {
  const embedded = post['_embedded'];
  const lists = isObject(embedded) ? embedded['wp:term'] : undefined;
  if (!isObject(embedded) || !Array.isArray(lists)) return post;
  const routes = linkedTaxonomies(post);
  const terms = lists.map((list: unknown, at) => {
    const known = found.get(routes[at] ?? '');
    return Array.isArray(list) && known !== undefined
      ? list.map((term) => withDescription(term, known))
      : list;
  });
  return { ...post, _embedded: { ...embedded, 'wp:term': terms } };
}

function withDescription(term: unknown, known: Found): unknown {
  const own = known.get(idOf(term) ?? '');
  if (!isObject(term) || own === undefined) return term;
  const { description, parent } = own;
  return {
    ...term,
    ...(description === undefined ? {} : { description }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function embed(post: Json, found: ReadonlyMap<string, Found>): Json {
  const named = (route: string, key: string): readonly Json[] =>
    idsIn(post, key)
      .map((id) => found.get(route)?.get(id))
      .filter((each) => each !== undefined);
  const author = named('users', 'author');
  const media = named('media', 'featured_media');
  const terms = linkedTaxonomies(post).map((key) => named(key, key));
  const embedded = {
    ...(author.length > 0 ? { author } : {}),
    ...(media.length > 0 ? { 'wp:featuredmedia': media } : {}),
    ...(terms.some((each) => each.length > 0) ? { 'wp:term': terms } : {}),
  };
  return Object.keys(embedded).length > 0 ? { ...post, _embedded: embedded } : post;
}

function idsByRoute(posts: readonly Json[]): ReadonlyMap<string, ReadonlySet<string>> {
  const routes = new Map<string, Set<string>>();
  const add = (route: string, ids: readonly string[]): void => {
    const known = routes.get(route) ?? new Set();
    for (const id of ids) known.add(id);
    if (known.size > 0) routes.set(route, known);
  };
  for (const post of posts) {
    if (isBare(post)) {
      add('users', idsIn(post, 'author'));
      add('media', idsIn(post, 'featured_media'));
    }
    for (const key of linkedTaxonomies(post)) add(key, idsIn(post, key));
  }
  return routes;
}
