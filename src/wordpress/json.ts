import type { JsonObject } from '../post.js';

/** Whether a value is a JSON object: no array, no null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object that the object itself has: names come from input, so nothing inherited may answer. */
export const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The first of several fields that is there and holds something: neither null, false nor the empty string. */
export function firstOf(object: JsonObject, keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = own(object, key);
    if (value !== undefined && value !== null && value !== false && value !== '') return value;
  }
  return undefined;
}

/** Whether an object has one of these fields, whatever they hold. */
export const hasAny = (object: JsonObject, keys: readonly string[]): boolean =>
  keys.some((key) => Object.hasOwn(object, key));

/** Whether an object has all of these fields, whatever they hold. */
export const hasAll = (object: JsonObject, keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(object, key));

/** A string that is not empty, or undefined. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * The elements of an array, or of what PHP makes of an array with gaps in its keys (`{"0":"post","2":"hentry"}`);
 * undefined for anything else.
 */
export function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isDigits) ? keys.map((key) => value[key]) : undefined;
}

/** Whether a string is a run of ASCII digits and nothing else. */
export const isDigits = (value: string): boolean => /^[0-9]+$/.test(value);

/**
 * The key of a database id: a whole number above 0, as a number or as a string of digits. Numbers too big to be exact
 * count too, so that they can be named in a warning; 0, which WordPress writes for "none", does not.
 */
export function idIn(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? String(value) : undefined;
  if (typeof value !== 'string' || value.length > 20 || !isDigits(value)) return undefined;
  const id = value.replace(/^0+/, '');
  return id === '' ? undefined : id;
}

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the fields that are undefined. */
export function present<T extends object>(object: T): Present<T> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) result[key] = value;
  return result as Present<T>;
}
