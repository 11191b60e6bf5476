import type { Memory, Page } from '../memory.js';

/** What a manifest remembers of one post. */
export interface ManifestRecord extends Memory {
  /** The digest of its file as wp2md wrote it. */
  readonly output: string;
  /** Where its file stands below the folder, with `/` between folders. */
  readonly path: string;
  /** The path that it would have if no other post wanted it, `{parents}` standing for the pages above. */
  readonly wanted: string;
  /** The digests of further copies of the post that were passed over for this one. */
  readonly also: readonly string[];
}

type Fields = readonly [string, string, string, string, string, string, string, number, Rest?];

/** What few records have. */
interface Rest {
  readonly wanted?: string;
  readonly also?: readonly string[];
  readonly page?: Page;
}

/**
 * A record as its line in the manifest, without the newline: key, source, output, path, type, date, modified and size, and
 * an object with whatever else there is.
 */
export function lineOf(record: ManifestRecord): string {
  const { key, source, output, path, wanted, type, date, modified, size, also, page } = record;
  const rest: Rest = {
    ...(wanted === path ? {} : { wanted }),
    ...(also.length === 0 ? {} : { also }),
    ...(page === undefined ? {} : { page }),
  };
  const fields = [key, source, output, path, type, date, modified, size];
  return JSON.stringify(Object.keys(rest).length === 0 ? fields : [...fields, rest]);
}

/** The record of a line; undefined where the line is none, as one that was cut off. */
export function recordOf(line: string): ManifestRecord | undefined {
  const fields = fieldsOf(line);
  if (fields.length < 8 || !fields.slice(0, 7).every(isText)) return undefined;
  const [key, source, output, path, type, date, modified, size, rest = {}] = fields as unknown as Fields;
  const { wanted = path, also = [], page } = rest;
  if (leadsOut.test(path) || leadsOut.test(wanted)) return undefined;
  const record = { key, source, output, path, wanted, type, date, modified, size, also };
  return page === undefined ? record : { ...record, page };
}

/** No run writes such a path: somebody may have given the folder away with its manifest. */
const leadsOut = /(?:^|[/\\])\.{0,2}(?:[/\\]|$)/;

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

/** What a record remembers its post by. */
export function memoryIn({ key, source, type, date, modified, size, page }: ManifestRecord): Memory {
  const memory = { key, source, type, date, modified, size };
  return page === undefined ? memory : { ...memory, page };
}

/** What tells whose a name is. */
type Ranked = Pick<Memory, 'key' | 'type' | 'date'>;

/**
 * Which of two posts of one name has it: the earlier one, whatever the order of the input; of the same moment the one
 * whose type and then id comes first.
 */
export const byRank = (a: Ranked, b: Ranked): number =>
  compare(a.date || '9999', b.date || '9999') ||
  compare(a.type, b.type) ||
  a.key.length - b.key.length ||
  compare(a.key, b.key);

/** Whether the first of two copies of a post is the one to take: the newer, else the one that says more. */
export const isBetter = (a: Memory, b: Memory): boolean =>
  (compare(a.modified, b.modified) || a.size - b.size || compare(a.source, b.source)) > 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
