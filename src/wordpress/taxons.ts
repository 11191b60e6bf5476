import type { JsonObject } from '../post.js';
import { isCore, linkedTaxons, type Embedded, type Taxon } from './embedded.js';
import { idIn, isObject, listIn, own } from './json.js';

/** A taxonomy of a post. */
export interface PostTaxon {
  /** The REST API's name for it, which is the field of the post as well: `tags`. */
  readonly key: string;
  /** The name by which it is registered: `post_tag`. */
  readonly taxonomy: string;
  /** What the post has there: ids, names, terms, or nothing. */
  readonly value: unknown;
}

/**
 * The taxonomies that a post may have terms in: categories, tags, then every other that its links or `_embedded` name,
 * in the order of the post's fields; then those without a field, whose terms may stand in `_embedded` or `class_list`;
 * last those that only WordPress.com's `terms` knows.
 */
export function taxonsOf(post: JsonObject, embedded: Embedded): readonly PostTaxon[] {
  const taxons = [
    { key: 'categories', taxonomy: 'category', value: own(post, 'categories') },
    { key: 'tags', taxonomy: 'post_tag', value: own(post, 'tags') },
  ];
  const named = [...linkedTaxons(post), ...embeddedTaxons(embedded)];
  const others = [...(named.length === 0 ? [] : fieldsOf(post, named)), ...inTerms(post)];
  if (others.length === 0) return taxons;
  const seen = new Set<string>();
  return [...taxons, ...others.filter(({ taxonomy }) => !seen.has(taxonomy) && seen.add(taxonomy))];
}

function fieldsOf(post: JsonObject, named: readonly Taxon[]): readonly PostTaxon[] {
  const fields = Object.keys(post).flatMap((key) => {
    const taxon = named.find(({ base, taxonomy }) => key === base || key === taxonomy);
    const value = own(post, key);
    return taxon && isTermField(value) ? [{ key, taxonomy: taxon.taxonomy, value }] : [];
  });
  return [...fields, ...named.map(({ base, taxonomy }) => ({ key: base, taxonomy, value: undefined }))];
}

/** WordPress.com, and WordPress's first REST API: `{"terms":{"genre":{"Crime":{"ID":5,"name":"Crime"}}}}`. */
function inTerms(post: JsonObject): readonly PostTaxon[] {
  const terms = own(post, 'terms');
  if (!isObject(terms)) return [];
  return Object.entries(terms)
    .filter(([key, value]) => !known.has(key) && typeof value === 'object')
    .map(([key, value]) => ({ key, taxonomy: key, value }));
}

/** Fields of the same meaning, and the post's format, which has a field of its own. */
const known = new Set(['category', 'categories', 'post_tag', 'tags', 'post_format']);

const embeddedTaxons = ({ terms }: Embedded): readonly Taxon[] =>
  terms
    .filter(({ taxonomy }) => !isCore(taxonomy))
    .map(({ taxonomy, base }) => ({ taxonomy, base: base ?? taxonomy }));

/** A list of ids or of term objects, and no field of the same name that holds something else. */
const isTermField = (value: unknown): boolean =>
  listIn(value)?.every((item) => idIn(item) !== undefined || isObject(item)) === true;
