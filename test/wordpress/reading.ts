import { emptyLookup, type Lookup, type Post } from '../../src/post.js';
import { WarningList } from '../../src/warnings.js';
import { readPost } from '../../src/wordpress/index.js';

/** A post as it was read, and the warnings as `code element: excerpt`. */
export function read(
  json: unknown,
  lookup: Lookup = emptyLookup,
): { post: Post; warnings: readonly string[] } {
  const list = new WarningList();
  const post = readPost(json, lookup, list.add);
  const warnings = list.list().map(({ code, element, excerpt }) => `${code} ${element}: ${excerpt ?? ''}`);
  return { post, warnings };
}

/** The least that a post has without a warning. */
export const bare = { id: 1, title: { rendered: 'T' }, content: { rendered: '<p>C</p>' } };
