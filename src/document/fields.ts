import type { Json, Post } from '../post.js';
import { isDraft } from './presets/publicity.js';
import { sitePath } from './presets/site-path.js';

/** One key of the front matter that wp2md knows by itself. */
export interface Field {
  readonly key: string;
  readonly value: (post: Post) => Json | undefined;
  /** What goes without saying: written only where the key was asked for by name. */
  readonly unsaid?: Json;
  /** Whether the value is a date-time. */
  readonly isDate?: true;
}

/** In the order in which they are written; taxonomies other than categories and tags follow `tags`. */
const beforeTaxonomies: readonly Field[] = [
  { key: 'title', value: ({ title }) => title },
  { key: 'date', value: ({ date }) => date, isDate: true },
  { key: 'modified', value: ({ modified }) => modified, isDate: true },
  { key: 'slug', value: ({ slug }) => slug },
  { key: 'id', value: ({ id }) => id },
  { key: 'type', value: ({ type }) => type, unsaid: 'post' },
  { key: 'status', value: ({ status }) => status, unsaid: 'publish' },
  { key: 'link', value: ({ link }) => link },
  { key: 'author', value: authorOf },
  { key: 'categories', value: (post) => termNames(post, 'categories') },
  { key: 'tags', value: (post) => termNames(post, 'tags') },
];

const afterTaxonomies: readonly Field[] = [
  { key: 'excerpt', value: ({ excerpt }) => excerpt },
  // Two flat keys: every site generator and Obsidian read them, and Docusaurus takes an `image` only as a string.
  { key: 'image', value: ({ image }) => image?.url },
  { key: 'imageAlt', value: ({ image }) => image?.alt },
  { key: 'sticky', value: ({ sticky }) => sticky, unsaid: false },
  { key: 'format', value: ({ format }) => format, unsaid: 'standard' },
  { key: 'protected', value: (post) => post.protected, unsaid: false },
  { key: 'template', value: ({ template }) => template },
  { key: 'parent', value: ({ parent }) => parent },
];

/** Keys that are written only where they are asked for by name, as presets do. */
const onRequest: readonly Field[] = [
  { key: 'draft', value: (post) => isDraft(post), unsaid: false },
  { key: 'path', value: sitePath },
  {
    key: 'terms',
    value: (post) => [...new Set([...termNames(post, 'categories'), ...termNames(post, 'tags')])],
  },
  { key: 'imageList', value: ({ image }) => (image === undefined ? undefined : [image.url]) },
  { key: 'authorKeys', value: ({ authors }) => authors.flatMap(({ key }) => key ?? []) },
  { key: 'menuOrder', value: ({ raw }) => raw['menu_order'], unsaid: 0 },
];

const byKey = (fields: readonly Field[]): ReadonlyMap<string, Field> =>
  new Map(fields.map((field) => [field.key, field]));
const known = byKey([...beforeTaxonomies, ...afterTaxonomies]);
const requested = byKey(onRequest);
const withOwnPlace = new Set(['categories', 'tags']);

/** Every field that a post can have, in the order in which they are written: the table, and the post's taxonomies. */
export function fieldsOf(post: Post): readonly Field[] {
  return [...beforeTaxonomies, ...taxonomyFields(post), ...afterTaxonomies];
}

/** The field that wp2md knows by this key, which may be one of the post's taxonomies. */
export const fieldOf = (key: string, post: Post): Field | undefined =>
  known.get(key) ?? taxonomyFields(post).findLast((field) => field.key === key) ?? requested.get(key);

/**
 * A field for each of a post's taxonomies but categories and tags.
 *
 * @param reserved keys that mean something else to what reads the front matter
 */
export function taxonomyFields(post: Post, reserved: ReadonlySet<string> = new Set()): readonly Field[] {
  const fields: Field[] = [];
  for (const { key } of post.taxonomies) {
    // A key of this name would change the prototype of whatever holds the front matter.
    if (withOwnPlace.has(key) || key === '__proto__') continue;
    fields.push({ key: taxonomyKey(key, reserved), value: () => termNames(post, key) });
  }
  return fields;
}

/** The key under which the front matter has a taxonomy: a plugin may call its own `author` or `format`. */
export function taxonomyKey(key: string, reserved: ReadonlySet<string>): string {
  if (withOwnPlace.has(key)) return key;
  return known.has(key) || reserved.has(key) ? `${key}_terms` : key;
}

function authorOf({ authors }: Post): Json | undefined {
  return authors.length > 1 ? authors.map(({ name }) => name) : authors[0]?.name;
}

function termNames({ taxonomies }: Post, wanted: string): readonly string[] {
  const names = new Set<string>();
  for (const { key, terms } of taxonomies) if (key === wanted) for (const { name } of terms) names.add(name);
  return [...names];
}
