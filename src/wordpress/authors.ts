import type { Author, JsonObject, Lookup } from '../post.js';
import type { Warn } from '../warnings.js';
import type { Embedded } from './embedded.js';
import { firstOf } from './json.js';
import { namedIn, withName } from './named.js';
import { pluginValues, type Tells } from './plugin-fields.js';

interface AuthorContext {
  readonly embedded: Embedded;
  readonly lookup: Lookup;
  readonly warn: Warn;
}

/**
 * The authors of a post: those that a plugin for co-authors lists, else the one of `author`, by the name in the post
 * itself, in `_embedded`, in the sidecars or in a plugin's field. An id that none of these names is warned of.
 */
export function authorsOf(post: JsonObject, { embedded, lookup, warn }: AuthorContext): readonly Author[] {
  const together = fromPlugins(post, 'authors');
  if (together) return together;
  const given = firstOf(post, ['author', 'post_author']);
  if (given === 0 || given === '0') return [];
  const [listed] = namedIn(given) ?? [];
  const id = listed?.id;
  const one =
    (listed && withName(listed)) ??
    embedded.authors.map(withName).find((author) => author !== undefined) ??
    (id === undefined ? undefined : lookup.users.get(id));
  if (one) return [one];
  const fromPlugin = fromPlugins(post, 'author');
  if (fromPlugin) return fromPlugin.slice(0, 1);
  if (id !== undefined) warn('name-unknown', 'author', id);
  return [];
}

function fromPlugins(post: JsonObject, tells: Tells): readonly Author[] | undefined {
  for (const value of pluginValues(post, tells)) {
    const authors = (namedIn(value) ?? []).flatMap((item) => withName(item) ?? []);
    if (authors.length > 0) return authors;
  }
  return undefined;
}
