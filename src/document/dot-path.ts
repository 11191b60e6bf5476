import type { Json, JsonObject } from '../post.js';
import { isList } from './is-list.js';

/**
 * Follows a dot path into JSON: own properties of objects, indexes of arrays.
 *
 * @example reach(post.raw, 'acf.gallery.0.url')
 * @returns undefined where the path leads nowhere
 */
export function reach(from: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = from;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = step(value, key);
  }
  return value;
}

function step(value: readonly Json[] | JsonObject, key: string): Json | undefined {
  if (isList(value)) return /^\d{1,9}$/.test(key) ? value[Number(key)] : undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
