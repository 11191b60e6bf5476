import type { InputError } from '../../errors.js';
import type { SourceEvent, SourceIo } from '../events.js';
import type { Input } from '../input.js';
import type { PackedKind } from './kinds.js';

/**
 * One packed input, and what reading it needs of the rest of the room. That is handed in and not imported, since what is
 * here is loaded when something is packed, and would take the rest out of the file that every run loads.
 */
export interface Unpacking {
  readonly input: Input;
  readonly io: SourceIo;
  /** Where it is a file, which can be read from any place and more than once. */
  readonly path?: string;
  readonly reopen?: () => AsyncGenerator<Uint8Array>;
  /** The names of sidecar files. */
  readonly sidecars: readonly string[];
  readonly kindOf: (head: Uint8Array) => PackedKind | undefined;
  /** The same bytes, of which the first chunk is long enough for `kindOf`. */
  readonly withHead: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
  readonly readText: (chunks: AsyncIterable<Uint8Array>, input: Input) => AsyncGenerator<SourceEvent>;
  readonly refuse: (input: Input, kind: PackedKind, why: string) => InputError;
  /** The error for an archive without anything to read. @param others how many files of each ending it holds */
  readonly nothingFound: (name: string, others: ReadonlyMap<string, number>) => InputError;
}

/** The first chunk of a stream, and the whole of it. */
export async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<{
  readonly head: Uint8Array;
  readonly all: AsyncGenerator<Uint8Array>;
}> {
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  return { head, all: chain(head, chunks) };
}

async function* chain(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
