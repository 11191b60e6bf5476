import { FetchFault } from '../http/fault.js';
import { isSameSite } from '../http/same-host.js';
import { routeUrl, type Api, type Parameters } from './api.js';
import { archivedDays } from './date-archive.js';
import { decodedOnce } from './decoded.js';
import { isObject, textOf, type Json } from './fields.js';
import { readAnswer } from './read-answer.js';
import { restAddress } from './rest-address.js';
import type { Session } from './session.js';
import type { List, Target } from './target.js';
import { underTerms } from './under-terms.js';

/** The posts of a term or an author, which is what WordPress shows of those that it has by itself. */
function postsOf(api: Api, route: string, id: string): Target {
  const url = routeUrl(api, 'posts', { [route === 'users' ? 'author' : route]: id });
  return { kind: 'collections', api, lists: [{ route: 'posts', url: underTerms(url, ['categories']) }] };
}

const own: ReadonlySet<string> = new Set(['users', 'categories', 'tags']);

/**
 * The posts of a term or an author: of a taxonomy of the site's own, those of every type that has it.
 *
 * @param route of its list in the REST API: `categories`, `genre`
 * @returns undefined where it is neither
 */
export async function postsUnder(
  session: Session,
  api: Api,
  route: string,
  id: string,
): Promise<Target | undefined> {
  if (own.has(route)) return postsOf(api, route, id);
  const term = await thingAt(session, routeUrl(api, `${route}/${id}`));
  if (textOf(term, 'taxonomy') === undefined) return undefined;
  const lists = listsIn(term, api);
  return lists.length === 0 ? postsOf(api, route, id) : { kind: 'collections', api, lists };
}

/** A term says itself where the posts are that have it (`WP_REST_Terms_Controller::prepare_links`). */
function listsIn(term: Json | undefined, { root }: Api): readonly List[] {
  const hasParents = term !== undefined && Object.hasOwn(term, 'parent');
  const links = isObject(term?.['_links']) ? term['_links']['wp:post_type'] : undefined;
  return (Array.isArray(links) ? links : []).flatMap((link) => {
    const href = textOf(link, 'href');
    const rest = href !== undefined && URL.canParse(href) ? restAddress(new URL(href)) : undefined;
    if (rest === undefined || !isSameSite(rest.url, root)) return [];
    const url = new URL(rest.url);
    url.protocol = root.protocol;
    return [{ route: rest.route, url: hasParents ? underTerms(url, url.searchParams.keys()) : url }];
  });
}

async function thingAt({ client, input }: Session, url: URL): Promise<Json | undefined> {
  try {
    const [thing] = (await readAnswer((await client.get(url)).bytes, input)).values;
    return isObject(thing) ? thing : undefined;
  } catch (error) {
    if (error instanceof FetchFault && error.status === 404) return undefined;
    throw error;
  }
}

/** How the body's classes name what a list is of (`get_body_class`), by the class that is there then. */
const termClasses: readonly (readonly [kind: string, id: RegExp, route: string])[] = [
  ['category', /^category-(\d+)$/, 'categories'],
  ['tag', /^tag-(\d+)$/, 'tags'],
  ['author', /^author-(\d+)$/, 'users'],
];
const postClass = /^(?:postid|page-id|attachmentid)-\d+$/;
const typeClass = /^post-type-archive-([\w-]+)$/;
const taxonomyClass = /^tax-([\w-]+)$/;

/**
 * The posts that a page lists, by the classes of its body and by its address: those of a type, a term, an author, some days,
 * a search, or all of them.
 *
 * @returns undefined where it is no such page
 */
export async function listShown(
  session: Session,
  api: Api,
  classes: ReadonlySet<string>,
  url: URL,
): Promise<Target | undefined> {
  const all = [...classes];
  // Themes have classes of their own, such as `blog`: on the page of one post they say nothing.
  if (all.some((each) => postClass.test(each))) return undefined;
  // What is looked for may be a class too, a slug of digits: the id stands behind it.
  const idIn = (pattern: RegExp): string | undefined =>
    all.map((each) => pattern.exec(each)?.[1]).findLast((id) => id !== undefined);
  const words = searched(classes, url);
  if (words !== undefined) return siteOf(api, url, { search: words === '' ? undefined : words });
  const type = idIn(typeClass);
  if (type !== undefined) return { kind: 'site', api, types: [type] };
  if (classes.has('archive')) {
    const found = termClasses.find(([kind]) => classes.has(kind));
    const id = found && idIn(found[1]);
    if (found !== undefined && id !== undefined) return postsOf(api, found[2], id);
    const taxonomy = idIn(taxonomyClass);
    const term = idIn(/^term-(\d+)$/);
    if (taxonomy !== undefined && term !== undefined) return underTaxonomy(session, api, taxonomy, term);
  }
  if (classes.has('blog')) return posts(api, {});
  if (!classes.has('date')) return undefined;
  const days = archivedDays(url);
  return days && posts(api, days);
}

async function underTaxonomy(
  session: Session,
  api: Api,
  taxonomy: string,
  id: string,
): Promise<Target | undefined> {
  const route = textOf(await thingAt(session, routeUrl(api, `taxonomies/${taxonomy}`)), 'rest_base');
  // The route becomes a part of an address.
  return route !== undefined && /^[\w-]+$/.test(route) ? postsUnder(session, api, route, id) : undefined;
}

/** What a site was searched for: `?s=fog`, `/search/fog/`. */
function searched(classes: ReadonlySet<string>, { pathname, searchParams }: URL): string | undefined {
  const words = searchParams.get('s');
  if (words !== null) return words.trim();
  if (!classes.has('search')) return undefined;
  const inPath = /\/search\/([^/]+)/.exec(pathname)?.[1];
  return inPath === undefined ? undefined : decodedOnce(inPath.replaceAll('+', ' '));
}

/** A search finds posts of any type, unless the address names one. */
function siteOf(api: Api, { searchParams }: URL, parameters: Parameters): Target {
  const type = searchParams.get('post_type');
  return { kind: 'site', api, parameters, ...(type === null || type === 'any' ? {} : { types: [type] }) };
}

/** Posts alone, as WordPress lists no other types there. */
const posts = (api: Api, parameters: Parameters): Target => ({
  kind: 'collections',
  api,
  lists: [{ route: 'posts', url: routeUrl(api, 'posts', parameters) }],
});

/** The posts of some days, where nothing but the address says that a page is of these. */
export function daysShown(api: Api, url: URL): Target | undefined {
  const days = archivedDays(url);
  return days && posts(api, days);
}
