import type { JsonObject } from '../post.js';
import { isMedia } from './attachment.js';
import { firstOf, idIn, isObject, own, textIn } from './json.js';
import { decodeSlug } from './slug.js';
import { tidy } from './text.js';

// Fields of a post that are read the same way whether it is converted or only recognised.

/** WPGraphQL's ids are strings of their own kind, and are kept. */
export function idOf(post: JsonObject): string | number | undefined {
  const value = firstOf(post, ['id', 'ID', 'databaseId']);
  if (typeof value === 'number') return idIn(value) === undefined ? undefined : value;
  return typeof value === 'string' && value.length <= 200 ? tidy(value) || undefined : undefined;
}

/** The REST API's type, or the table's; media are `attachment`s. */
export const typeOf = (post: JsonObject): string =>
  wordOf(firstOf(post, ['type', 'post_type']), '') ?? (isMedia(post) ? 'attachment' : 'post');

/** A word that WordPress chose (a type, a format, a template), unless it is the one that says nothing. */
export function wordOf(value: unknown, usual: string): string | undefined {
  const word = typeof value === 'string' ? tidy(value) : '';
  return word === '' || word === usual ? undefined : word;
}

/** The slug, percent-decoded; or a number that some tool took a slug for, as of a post called `1984`. */
export function slugOf(post: JsonObject): string | undefined {
  const value = firstOf(post, ['slug', 'post_name']);
  const slug = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textIn(value);
  return (slug && tidy(decodeSlug(slug))) || undefined;
}

/** WordPress.com gives the parent as an object, or false. */
export function parentOf(post: JsonObject): string | number | undefined {
  const value = firstOf(post, ['parent', 'post_parent']);
  const parent = isObject(value) ? own(value, 'ID') : value;
  return (typeof parent === 'number' || typeof parent === 'string') && idIn(parent) !== undefined
    ? parent
    : undefined;
}
