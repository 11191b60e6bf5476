import type { JsonObject } from '../post.js';
import { webAddress } from './address.js';
import { collectionOf } from './embedded.js';
import { imageIn } from './image.js';
import { firstOf, idIn, isObject, listIn, own, present } from './json.js';
import { coreKeys } from './link-facts.js';
import { namedBy } from './named.js';
import { pluginValues } from './plugin-fields.js';
import { recordsIn } from './records.js';
import { flowText } from './text.js';

/** What WordPress says of an author besides the name. Plain text, on one line. */
export interface AuthorDetails {
  readonly name: string;
  readonly slug?: string;
  readonly description?: string;
  /** The author's own site. */
  readonly url?: string;
  /** The address of a picture, of the largest size that is named. */
  readonly avatar?: string;
}

/** What WordPress says of a term besides the name. Plain text, on one line. */
export interface TermDetails {
  /** As posts have it: `categories`, `tags`, `genre`; empty where the term does not say. */
  readonly taxonomy: string;
  readonly id?: string;
  readonly name: string;
  readonly slug?: string;
  readonly description?: string;
  /** The page that listed its posts. */
  readonly link?: string;
  /** The id of the term above it. */
  readonly parent?: string;
}

/** What a value says of authors and terms. */
export interface Details {
  readonly authors: readonly AuthorDetails[];
  readonly terms: readonly TermDetails[];
}

/** Reads a user, or an author as plugins have it; undefined where there is no name. */
export function authorDetailsOf(user: JsonObject): AuthorDetails | undefined {
  const { name, slug } = namedBy(user) ?? {};
  if (name === undefined) return undefined;
  const url = webAddress(firstOf(user, ['url', 'URL', 'user_url', 'website']));
  return present({
    ...{ name, slug, description: textOf(firstOf(user, ['description', 'bio', 'user_description'])) },
    url: url === undefined || isArchive(url) ? undefined : url,
    avatar: avatarOf(user),
  });
}

/** Plugins give the page with the author's posts by this name as well. */
const isArchive = (address: string): boolean => /\/author\/|[?&]author=/.test(address);

/** Core gives addresses by size. */
function avatarOf(user: JsonObject): string | undefined {
  const sizes = own(user, 'avatar_urls');
  const largest = isObject(sizes)
    ? Object.keys(sizes)
        .filter((size) => webAddress(own(sizes, size)) !== undefined)
        .sort((a, b) => Number(b) - Number(a))[0]
    : undefined;
  if (isObject(sizes) && largest !== undefined) return webAddress(own(sizes, largest));
  return imageIn(firstOf(user, ['avatar_URL', 'avatar_url', 'avatar']), undefined)?.url;
}

/**
 * Reads a term; undefined where there is no name.
 * @param place the taxonomy that it stands in, where it does not say so itself
 */
export function termDetailsOf(term: JsonObject, place = ''): TermDetails | undefined {
  const { id, name, slug } = namedBy(term) ?? {};
  if (name === undefined) return undefined;
  const taxonomy = own(term, 'taxonomy');
  const known =
    typeof taxonomy === 'string' ? (coreKeys.get(taxonomy) ?? collectionOf(term) ?? taxonomy) : place;
  return present({
    ...{ taxonomy: known, id, name, slug },
    description: textOf(own(term, 'description')),
    link: webAddress(own(term, 'link')),
    parent: idIn(own(term, 'parent')),
  });
}

const textOf = (html: unknown): string | undefined =>
  typeof html === 'string' ? flowText(html) || undefined : undefined;

/**
 * What a post itself says: in `_embedded`, in its own author and terms, where these are objects (WordPress.com, WPGraphQL), and
 * in what a plugin for co-authors lists.
 */
export function detailsInPost(post: JsonObject): Details {
  const embedded = own(post, '_embedded');
  const inside = (key: string): unknown => (isObject(embedded) ? own(embedded, key) : undefined);
  const authors = [inside('author'), own(post, 'author'), ...pluginValues(post, 'authors')];
  return {
    authors: objectsIn(authors, 3).flatMap((each) => authorDetailsOf(each) ?? []),
    terms: [
      ...objectsIn(inside('wp:term')).flatMap((each) => termDetailsOf(each) ?? []),
      ...['categories', 'tags'].flatMap((key) =>
        valuesOf(own(post, key)).flatMap((each) => termDetailsOf(each, key) ?? []),
      ),
    ],
  };
}

/** The objects of a value and of the lists in it, two levels deep; of WPGraphQL's `{node: {…}}` the node. */
function objectsIn(value: unknown, depth = 2): readonly JsonObject[] {
  const list = depth > 0 ? listIn(value) : undefined;
  if (list) return list.flatMap((each) => objectsIn(each, depth - 1));
  if (!isObject(value)) return [];
  const node = own(value, 'node');
  return [isObject(node) ? node : value];
}

/** The objects of a list, or of a map by name. */
function valuesOf(value: unknown): readonly JsonObject[] {
  if (!isObject(value)) return objectsIn(value, 1);
  return objectsIn(own(value, 'nodes') ?? Object.values(value), 1);
}

/** What sidecar files say, and whatever else holds users and terms. */
export function detailsIn(value: unknown): Details {
  const authors: AuthorDetails[] = [];
  const terms: TermDetails[] = [];
  for (const record of recordsIn(value)) {
    if (record.kind !== 'other') continue;
    if (record.what === 'user') keep(authors, authorDetailsOf(record.json));
    else if (record.what === 'term') keep(terms, termDetailsOf(record.json));
  }
  return { authors, terms };
}

function keep<T>(all: T[], one: T | undefined): void {
  if (one !== undefined) all.push(one);
}
