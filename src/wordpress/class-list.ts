import type { JsonObject } from '../post.js';
import { listIn, own } from './json.js';
import { decodeSlug } from './slug.js';

const none: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * The slugs of a post's terms by taxonomy, out of the classes of `get_post_class`: `category-pakistan`, `tag-news`,
 * `genre-crime`. They come in the order of the post's ids. A class ends in the id where the slug has no ASCII letter:
 * that is kept as it is, for the caller to tell.
 *
 * @param taxonomies names as WordPress registers them: `category`, `post_tag`
 */
export function slugsInClasses(
  post: JsonObject,
  taxonomies: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const classes = listIn(own(post, 'class_list'));
  if (classes === undefined) return none;
  const found = new Map<string, string[]>(taxonomies.map((taxonomy) => [taxonomy, []]));
  const prefixes = taxonomies
    .map((taxonomy) => ({ taxonomy, prefix: `${prefixOf(taxonomy)}-` }))
    .sort((one, other) => other.prefix.length - one.prefix.length);
  for (const name of classes) {
    if (typeof name !== 'string') continue;
    const match = prefixes.find(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);
    if (match) found.get(match.taxonomy)?.push(decodeSlug(name.slice(match.prefix.length)));
  }
  return found;
}

const prefixOf = (taxonomy: string): string => (taxonomy === 'post_tag' ? 'tag' : taxonomy);
