import type { JsonObject } from '../post.js';
import { idIn, isObject, listIn, own, textIn } from './json.js';
import { namedBy, type Named } from './named.js';

/** What `_embed` put into the answer. Errors among it (`rest_user_invalid_id`, `rest_forbidden`) are left out. */
export interface Embedded {
  readonly authors: readonly Named[];
  readonly terms: readonly EmbeddedTerm[];
  /** The featured image's media object. */
  readonly media: JsonObject | undefined;
}

export interface EmbeddedTerm {
  readonly taxonomy: string;
  /** The name of another taxonomy in addresses and in the post (`genres`), where the term says it. */
  readonly base: string | undefined;
  readonly named: Named;
}

const nothing: Embedded = { authors: [], terms: [], media: undefined };

/** Reads `_embedded` (REST handbook, Linking and Embedding). */
export function embeddedOf(post: JsonObject): Embedded {
  const embedded = own(post, '_embedded');
  if (!isObject(embedded)) return nothing;
  return {
    authors: objectsIn(own(embedded, 'author')).flatMap((author) => namedBy(author) ?? []),
    // An array of arrays, one for each taxonomy.
    terms: (listIn(own(embedded, 'wp:term')) ?? []).flatMap(objectsIn).flatMap(termOf),
    media: embeddedImage(embedded),
  };
}

/** The featured image's media object in `_embedded`. */
export const embeddedImage = (embedded: unknown): JsonObject | undefined =>
  isObject(embedded)
    ? objectsIn(own(embedded, 'wp:featuredmedia')).find((media) => idIn(own(media, 'id')) !== undefined)
    : undefined;

const objectsIn = (value: unknown): readonly JsonObject[] =>
  isObject(value) && Object.hasOwn(value, 'id') ? [value] : (listIn(value) ?? []).filter(isObject);

function termOf(term: JsonObject): readonly EmbeddedTerm[] {
  const named = namedBy(term);
  const taxonomy = textIn(own(term, 'taxonomy'));
  if (named?.name === undefined || taxonomy === undefined) return [];
  return [{ taxonomy, named, base: isCore(taxonomy) ? undefined : collectionOf(term) }];
}

/** What a term's taxonomy is called in addresses and in posts, where the term says it. */
export const collectionOf = (term: JsonObject): string | undefined =>
  restBase(hrefOf(own(term, '_links'), 'collection'));

/** The address of the first link of a relation. */
function hrefOf(links: unknown, relation: string): unknown {
  const first = isObject(links) ? listIn(own(links, relation))?.[0] : undefined;
  return isObject(first) ? own(first, 'href') : undefined;
}

/** A taxonomy that the post's type has: its name, and its name in addresses and fields. */
export interface Taxon {
  readonly taxonomy: string;
  readonly base: string;
}

/** Categories and tags, of which everybody knows what they are called. */
export const isCore = (taxonomy: string): boolean => taxonomy === 'category' || taxonomy === 'post_tag';

/** The other taxonomies in the post's links: `{"taxonomy":"genre","href":"…/wp/v2/genres?post=1"}`. */
export function linkedTaxons(post: JsonObject): readonly Taxon[] {
  const links = own(post, '_links');
  const terms = isObject(links) ? listIn(own(links, 'wp:term')) : undefined;
  const taxons: Taxon[] = [];
  for (const link of terms ?? []) {
    if (!isObject(link)) continue;
    const taxonomy = textIn(own(link, 'taxonomy'));
    if (taxonomy === undefined || isCore(taxonomy)) continue;
    taxons.push({ taxonomy, base: restBase(own(link, 'href')) ?? taxonomy });
  }
  return taxons;
}

/** The last part of a route, in both forms of address: `/wp-json/wp/v2/tags?post=1`, `?rest_route=%2Fwp%2Fv2%2Ftags`. */
function restBase(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const query = href.indexOf('?');
  const path = query < 0 ? href : href.slice(0, query);
  const search = query < 0 ? '' : href.slice(query);
  const route = search.includes('rest_route=') ? new URLSearchParams(search).get('rest_route') : undefined;
  return (route ?? path).split('/').findLast((part) => part !== '');
}
