import type { JsonObject } from '../post.js';
import { isObject, own } from './json.js';
import { kindOf, type Kind, type What } from './kinds.js';

/** One thing that a JSON value holds, and where: `posts[3]`, or the empty string for the value itself. */
export type Rec =
  | { readonly kind: 'post'; readonly at: string; readonly json: JsonObject }
  | { readonly kind: 'other'; readonly at: string; readonly what: What; readonly json: JsonObject }
  | (Extract<Kind, { kind: 'rest-error' }> & { readonly at: string })
  | {
      readonly kind: 'unknown';
      readonly at: string;
      /** What stands there, for a person: `a number`, `an object with the fields a, b and c`. */
      readonly found: string;
    };

/** Posts lie no deeper in anything that WordPress or its tools write: `data.posts.edges[0].node` is at 5. */
const deepest = 8;

/**
 * Finds the posts in a JSON value of any shape, in order, and says what else is there: a post; an array; `_envelope`'s
 * `{body, status, headers}`; any object that holds posts (`{"posts":[…]}`, `{"data":{"posts":…}}`, `{"post":{…}}`, a map
 * by id). What is found is not searched further. An empty list yields nothing.
 *
 * @param path where the value stands in a larger one, keys as strings and places in lists as numbers
 */
export const recordsIn = (json: unknown, path: readonly (string | number)[] = []): Iterable<Rec> =>
  search(json, placeOf(path), String(path.findLast(isKey) ?? ''), deepest - path.length);

/** A place in a JSON value in words: `posts[3]`, or the empty string for the value itself. */
export const placeOf = (path: readonly (string | number)[]): string => path.reduce(stepTo, '');

const isKey = (step: string | number): boolean => typeof step === 'string';

const stepTo = (at: string, step: string | number): string =>
  typeof step === 'number' ? `${at}[${step}]` : at === '' ? step : `${at}.${step}`;

/**
 * @param place the key that led here
 * @param depth how many levels may follow
 */
function* search(json: unknown, at: string, place: string, depth: number): Generator<Rec> {
  if (Array.isArray(json) && depth > 0) {
    for (const [index, item] of json.entries()) yield* search(item, stepTo(at, index), place, depth - 1);
    return;
  }
  if (!isObject(json)) {
    yield { kind: 'unknown', at, found: describe(json) };
    return;
  }
  const found = kindOf(json, place);
  if (!found) yield* searchInside(json, at, depth);
  else if (found.kind === 'rest-error') yield { ...found, at };
  else yield { at, json, ...found };
}

/** What holds posts under names that WordPress and its tools use: there, what is no post is worth a word. */
const holders = new Set([
  'posts',
  'pages',
  'body',
  'data',
  'items',
  'results',
  'nodes',
  'edges',
  'node',
  'post',
  'page',
]);

function* searchInside(json: JsonObject, at: string, depth: number): Generator<Rec> {
  const envelope = isEnvelope(json);
  let found = false;
  for (const key of envelope ? ['body'] : Object.keys(json)) {
    const value = own(json, key);
    if (typeof value !== 'object' || value === null || depth === 0) continue;
    const isHolder = holders.has(key);
    if (isHolder && Array.isArray(value) && value.length === 0) found = true;
    for (const record of search(value, stepTo(at, key), key, depth - 1)) {
      if (record.kind === 'unknown' && !isHolder) continue;
      found = true;
      yield withStatus(record, envelope ? json : undefined);
    }
  }
  if (!found) yield { kind: 'unknown', at, found: describe(json) };
}

/** `WP_REST_Server::envelope_response`. */
const isEnvelope = (json: JsonObject): boolean =>
  Object.hasOwn(json, 'body') && typeof own(json, 'status') === 'number' && Object.hasOwn(json, 'headers');

function withStatus(record: Rec, envelope: JsonObject | undefined): Rec {
  const status = envelope && own(envelope, 'status');
  if (record.kind !== 'rest-error' || record.status !== undefined || typeof status !== 'number')
    return record;
  return { ...record, status };
}

/** A JSON value in the words of a message. */
export function describe(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return json.length === 0 ? 'an empty list' : 'a list';
  if (!isObject(json)) return typeof json === 'undefined' ? 'nothing' : `a ${typeof json}`;
  const keys = Object.keys(json).slice(0, 5);
  if (keys.length === 0) return 'an empty object';
  return `an object with the field${keys.length === 1 ? '' : 's'} ${keys.map((key) => key.slice(0, 40)).join(', ')}`;
}
