import type { JsonObject } from '../post.js';
import { webAddress } from './address.js';
import { dateOf, modified, published } from './dates.js';
import { firstOf, hasAny, isObject, listIn, own, textIn } from './json.js';
import { idOf, parentOf, slugOf, typeOf } from './fields.js';

/** Which post a JSON object is, read without converting it. */
export interface Identity {
  /** The same for two copies of one post, different for two posts: the site and the id, as far as they are known. */
  readonly key: string;
  readonly type: string;
  readonly id?: string | number;
  readonly slug?: string;
  /** Where posts of its type may have others above them: WordPress gives `parent` for these alone. */
  readonly page?: { readonly id: string; readonly name: string; readonly parent?: string };
  /** RFC 3339, or empty. */
  readonly date: string;
  readonly modified: string;
}

const noWarning = (): void => {};

/**
 * Tells which post an object is. Ids are unique within a site (`wp_posts.ID`), whatever the type; what the site is stands
 * in `_links.self`, else in the guid, else in the permalink. Where none of them is there, the slug or title has to be the
 * same too; where there is no id, the permalink is the post.
 */
export function identityOf(json: unknown): Identity {
  const post = isObject(json) ? json : {};
  const id = idOf(post);
  const slug = slugOf(post);
  const type = typeOf(post);
  const parent = parentOf(post);
  const site = siteOf(post);
  return {
    key: keyOf(post, site, id, slug),
    type,
    ...(id === undefined ? {} : { id }),
    ...(slug === undefined ? {} : { slug }),
    ...(hasAny(post, ['parent', 'post_parent']) ? { page: pageOf(site, id, slug, parent) } : {}),
    date: dateOf(post, published, noWarning) ?? '',
    modified: dateOf(post, modified, noWarning) ?? '',
  };
}

const pageOf = (
  site: string,
  id: string | number | undefined,
  slug: string | undefined,
  parent: string | number | undefined,
) => ({
  id: `${site} ${id}`,
  name: slug ?? String(id),
  ...(parent === undefined ? {} : { parent: `${site} ${parent}` }),
});

function keyOf(
  post: JsonObject,
  site: string,
  id: string | number | undefined,
  slug: string | undefined,
): string {
  if (id !== undefined && site !== '') return `${site} ${id}`;
  const name = slug ?? textOf(firstOf(post, ['title', 'post_title']));
  if (id !== undefined) return `${site} ${id} ${name}`;
  const link = webAddress(firstOf(post, ['link', 'permalink', 'URL', 'url']));
  return link ?? ` ${name} ${dateOf(post, published, noWarning) ?? ''}`;
}

/** The address of the site without its scheme; empty where nothing tells it. */
function siteOf(post: JsonObject): string {
  const self = listIn(
    isObject(own(post, '_links')) ? own(own(post, '_links') as JsonObject, 'self') : undefined,
  )?.[0];
  const rest = webAddress(isObject(self) ? own(self, 'href') : undefined);
  const api = rest?.search(/\/wp-json\/|\/?(?:index\.php)?\?rest_route=/) ?? -1;
  if (rest !== undefined && api > 0) return withoutScheme(rest.slice(0, api));
  const guid = webAddress(textOf(own(post, 'guid')));
  const query = guid?.search(/\/\?(?:p|page_id|post_type)=/) ?? -1;
  if (guid !== undefined && query > 0) return withoutScheme(guid.slice(0, query));
  const link = webAddress(firstOf(post, ['link', 'permalink', 'URL', 'url']));
  return link === undefined ? '' : new URL(link).host;
}

const withoutScheme = (address: string): string => address.slice(address.indexOf('//') + 2).toLowerCase();

const textOf = (value: unknown): string =>
  textIn(value) ??
  (isObject(value) ? (textIn(own(value, 'rendered')) ?? textIn(own(value, 'raw')) ?? '') : '');
