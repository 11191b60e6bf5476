import { InputError, type ErrorCode } from '../errors.js';
import type { Origin, SourceEvent } from './events.js';
import type { Found } from './found.js';
import { Json } from './json/json.js';
import type { Position } from './json/lines.js';
import type { PathStep } from './json/path.js';

/** One file, pipe, answer, or file in an archive that is being read. */
export interface Input {
  readonly kind: 'file' | 'stdin' | 'address' | 'entry';
  readonly origin: Origin;
  /** Whether it was named or is called .json: then it must hold JSON. What a search came upon may be a web page. */
  readonly claimed: boolean;
}

/** What a sentence calls an input of each kind. */
export const nouns: Readonly<Record<Input['kind'], string>> = {
  file: 'the file',
  stdin: 'the input',
  address: 'the answer',
  entry: 'the file',
};

/** @param line where an input holds several values */
export const valueEvent = (
  { json, known }: Found,
  { origin }: Input,
  line?: number,
): Extract<SourceEvent, { readonly kind: 'value' }> => ({
  kind: 'value',
  json,
  ...(known === undefined ? {} : { known }),
  origin: line === undefined ? origin : { ...origin, line },
});

/** A value that is a part of a document. */
export const partEvent = (
  found: Found,
  input: Input,
  path: readonly PathStep[],
  line?: number,
): SourceEvent => ({ ...valueEvent(found, input, line), path });

/** What is left of an object of which parts were given before. */
export const restEvent = (value: unknown, input: Input, line?: number): SourceEvent => ({
  ...valueEvent({ json: Json.read(value) }, input, line),
  rest: true,
});

/** @param message without the name of the input */
export const noticeEvent = (message: string, { origin }: Input): SourceEvent => ({
  kind: 'notice',
  message,
  origin,
});

/** An error about an input as a whole. */
export const errorEvent = (error: InputError, { origin }: Input): SourceEvent => ({
  kind: 'error',
  error,
  origin,
});

/** An error at a place of an input; its message begins `name:line:column: `. */
export function errorAt(
  code: ErrorCode,
  input: Input,
  { line, column }: Position,
  what: string,
  hint?: string,
): SourceEvent {
  const error = new InputError(
    code,
    `${input.origin.name}:${line}:${column}: ${what}`,
    hint === undefined ? {} : { hint },
  );
  return { kind: 'error', error, origin: { ...input.origin, line } };
}
