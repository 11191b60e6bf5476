import { oneLine } from './media/marker.js';

/** A JSON object that a plugin keeps in an attribute or a script. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: no array, no null. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of the object's own, on one line; undefined where there is none, or nothing in it. */
export function wordOf(record: JsonRecord, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? oneLine(value) || undefined : undefined;
}
