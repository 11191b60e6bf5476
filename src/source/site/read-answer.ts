import type { SourceEvent } from '../events.js';
import type { Input } from '../input.js';
import { pageStart } from '../json/looks-like.js';
import { readTextBytes } from '../read-bytes.js';

/** However long an answer is, it is one value. */
const whole = { list: Infinity, other: Infinity };

/** What an answer holds. */
export interface Contents {
  /** The JSON values; an array's elements are not taken apart. */
  readonly values: readonly unknown[];
  /** What else there is to say: notices, errors. */
  readonly events: readonly SourceEvent[];
}

/** Reads the JSON of a whole answer, as any other input: PHP's warnings before it and the like are put up with. */
export async function readAnswer(bytes: Uint8Array, input: Input): Promise<Contents> {
  const values: unknown[] = [];
  const events: SourceEvent[] = [];
  for await (const event of readTextBytes(once(bytes), input, {}, whole)) {
    if (event.kind === 'value') values.push(event.json.value);
    else events.push(event);
  }
  return { values, events };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

const headLength = 4096;

/**
 * Whether an answer is a web page, by its beginning: PHP's warnings before JSON are HTML too, but no page; and JSON may
 * hold one.
 */
export const isPage = (head: string): boolean =>
  !/^\s*[{[]/.test(head) && pageStart.test(head.slice(0, headLength));
