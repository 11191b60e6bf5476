import type { Recall } from './events.js';
import type { Input } from './input.js';
import { Json } from './json/json.js';
import { parseJson } from './json/parse.js';

/** A value that was found, and what is known of it. */
export interface Found {
  readonly json: Json;
  /** By what it is remembered; absent where it was read. */
  readonly known?: string;
}

/** Where a text stands, and whom to ask about it before it is read. */
interface Place {
  readonly input: Input;
  readonly recall: Recall | undefined;
}

/** Reads the text of a value, unless all is known of it. @returns nothing where `JSON.parse` refuses it */
export async function findIn(text: string, { input, recall }: Place): Promise<Found | undefined> {
  const known = await recall?.(text, input.origin);
  if (known !== undefined) return { json: Json.unread(text), known };
  const parsed = parseJson(text);
  return parsed && { json: Json.read(parsed.value, text) };
}
