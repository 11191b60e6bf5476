import type { Author, Image, JsonObject, Lookup, Term } from '../post.js';
import { imageIn } from './image.js';
import { firstOf, idIn } from './json.js';
import { namedBy, withName } from './named.js';
import { recordsIn, type Rec } from './records.js';

/**
 * Names by id, from the contents of sidecar files: what `/wp/v2/categories`, `/tags`, `/users` and `/media` answer, in
 * any shape that `recordsIn` knows. Everything else in the values is passed over. Of two with one id the first wins.
 *
 * A dump of nothing but ids and names does not say what it names. Wrapped as `{"users": value}` it is taken for users,
 * under any other name for terms.
 */
export function lookupFrom(values: Iterable<unknown>): Lookup {
  const terms = new Map<string, Term>();
  const users = new Map<string, Author>();
  const media = new Map<string, Image>();
  for (const value of values) {
    for (const record of recordsIn(value)) {
      const what = whatIs(record);
      if (what === undefined || !('json' in record)) continue;
      if (what === 'media') addMedia(media, record.json);
      else addNamed(what === 'user' ? users : terms, record.json);
    }
  }
  return { terms, users, media };
}

/** An attachment that somebody wrote about is a post too, and still the image that posts show. */
const whatIs = (record: Rec): 'term' | 'user' | 'media' | undefined => {
  if (record.kind === 'post') return 'media';
  if (record.kind !== 'other') return undefined;
  return record.what === 'term' || record.what === 'user' || record.what === 'media'
    ? record.what
    : undefined;
};

function addNamed(into: Map<string, Term & Author>, json: JsonObject): void {
  const named = namedBy(json);
  const entry = named && withName(named);
  if (entry && named.id !== undefined && !into.has(named.id)) into.set(named.id, entry);
}

function addMedia(into: Map<string, Image>, json: JsonObject): void {
  const id = idIn(firstOf(json, ['id', 'ID']));
  const image =
    Object.hasOwn(json, 'mime_type') || Object.hasOwn(json, 'source_url')
      ? imageIn(json, undefined)
      : undefined;
  if (id !== undefined && image && !into.has(id)) into.set(id, image);
}
