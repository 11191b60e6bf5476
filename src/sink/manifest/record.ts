import type { Memory } from '../memory.js';

/** What a manifest remembers of one post. */
export interface ManifestRecord extends Memory {
  /** The digest of its file as wp2md wrote it. */
  readonly output: string;
  /** Where its file stands below the folder, with `/` between folders. */
  readonly path: string;
  /** The path that it would have if no other post wanted it. */
  readonly wanted: string;
  /** The digests of further copies of the post that were passed over for this one. */
  readonly also: readonly string[];
}

/** A record as its line in the manifest, without the newline. */
export function lineOf(record: ManifestRecord): string {
  const { key, source, output, path, wanted, type, date, modified, size, also } = record;
  const rest = also.length > 0 ? [wanted, ...also] : wanted === path ? [] : [wanted];
  return JSON.stringify([key, source, output, path, type, date, modified, size, ...rest]);
}

/** The record of a line; undefined where the line is none, as one that was cut off. */
export function recordOf(line: string): ManifestRecord | undefined {
  const fields = fieldsOf(line);
  const [key, source, output, path, type, date, modified, ...rest] = fields.filter(isText);
  const size = fields[7];
  if (modified === undefined || typeof size !== 'number' || rest.length !== fields.length - 8)
    return undefined;
  const [wanted = path, ...also] = rest;
  return { key, source, output, path, type, date, modified, size, wanted, also } as ManifestRecord;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The line that says that a post is not remembered any more. */
export const forgottenLine = (key: string): string => JSON.stringify([key]);

/** The key of a line of a post that is not remembered any more. */
export function forgottenKey(line: string): string | undefined {
  const [key, ...rest] = fieldsOf(line);
  return typeof key === 'string' && rest.length === 0 ? key : undefined;
}

function fieldsOf(line: string): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(line);
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}

/**
 * Which of two posts of one name has it: the earlier one, whatever the order of the input; of the same moment the one
 * whose type and then id comes first.
 */
export const byRank = (a: Memory, b: Memory): number =>
  compare(a.date || '9999', b.date || '9999') ||
  compare(a.type, b.type) ||
  a.key.length - b.key.length ||
  compare(a.key, b.key);

/** Whether the first of two copies of a post is the one to take: the newer, else the one that says more. */
export const isBetter = (a: Memory, b: Memory): boolean =>
  (compare(a.modified, b.modified) || a.size - b.size || compare(a.source, b.source)) > 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
