import type { InputError } from '../errors.js';
import { decode, signLength, type Undecoded } from './decode.js';
import type { SourceEvent, SourceIo } from './events.js';
import { asInputError } from './file-error.js';
import { errorEvent, noticeEvent, type Input } from './input.js';
import { headLength, packedKind } from './packed/kinds.js';
import { refused } from './packed/refused.js';
import { readText, type TextLimits } from './read-text.js';
import { cutOff } from './salvage.js';
import { shellQuote } from './shell-quote.js';
import { sidecarNames } from './sidecar-names.js';
import { nothingFound } from './walk-folder.js';

/** A file, which can be read from any place and more than once. */
export interface Reopenable {
  readonly path: string;
  readonly open: () => AsyncGenerator<Uint8Array>;
}

/**
 * Reads the bytes of one input: its text, its values; of an archive those of all its entries.
 *
 * @throws whatever the bytes throw, after what could be read before
 * @throws {InputError} where what is packed cannot be read
 */
export async function* readBytes(
  bytes: AsyncIterable<Uint8Array>,
  input: Input,
  io: SourceIo,
  file?: Reopenable,
): AsyncGenerator<SourceEvent> {
  const chunks = withHead(bytes);
  try {
    const first = await chunks.next();
    const head = first.done ? new Uint8Array() : first.value;
    const kind = packedKind(head);
    const all = withFirst(head, chunks);
    if (kind === undefined) yield* readTextBytes(all, input, io);
    else {
      // Few runs need it.
      const { readPacked } = await import('./packed/read-packed.js');
      yield* readPacked(kind, all, unpackingOf(input, io, file));
    }
  } finally {
    await chunks.return(undefined);
  }
}

function unpackingOf(input: Input, io: SourceIo, file: Reopenable | undefined) {
  return {
    ...{ input, io, sidecars: sidecarNames, kindOf: packedKind, withHead, refuse: refused, nothingFound },
    readText: (chunks: AsyncIterable<Uint8Array>, part: Input) =>
      told(readTextBytes(chunks, part, io), part, io),
    ...(file === undefined ? {} : { path: file.path, reopen: () => withHead(file.open()) }),
  };
}

/** What is thrown at the end as an error event. */
async function* told(
  events: AsyncGenerator<SourceEvent>,
  input: Input,
  { signal }: SourceIo,
): AsyncGenerator<SourceEvent> {
  try {
    yield* events;
  } catch (error) {
    signal?.throwIfAborted();
    yield errorEvent(asInputError(error, input.origin.name), input);
  }
}

/**
 * Reads bytes that are a text. Where they end in an error, that is thrown at the end, and it is not told that the text is cut
 * off besides.
 *
 * @param limits how much of it is read at once
 */
export async function* readTextBytes(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  { signal, recall }: Pick<SourceIo, 'signal' | 'recall'> = {},
  limits?: TextLimits,
): AsyncGenerator<SourceEvent> {
  const undecoded: Undecoded = { places: 0 };
  let failure: { readonly error: unknown } | undefined;
  const untilFailure = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      signal?.throwIfAborted();
      failure = { error };
    }
  };
  for await (const event of readText(decode(untilFailure(), undecoded), input, limits, recall)) {
    if (failure === undefined || event.kind !== 'error' || !isOfTheEnd(event.error)) yield event;
  }
  if (undecoded.places > 0) yield notUtf8(undecoded, input);
  if (failure !== undefined) throw failure.error;
}

const isOfTheEnd = ({ code, hint }: InputError): boolean => code === 'input-empty' || hint === cutOff;

/** The same bytes, of which the first chunk is long enough to tell what they are. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < Math.max(signLength, headLength(head))) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}

function notUtf8({ places }: Undecoded, input: Input): SourceEvent {
  const count = places === 1 ? '1 place is' : `${places} places are`;
  const { kind, origin } = input;
  const command =
    kind === 'file' ? `: iconv -f WINDOWS-1252 -t UTF-8 ${shellQuote(origin.name)} | wp2md -` : '';
  return noticeEvent(
    `${count} not UTF-8 and became U+FFFD; it may be Latin-1 (Windows-1252)${command}`,
    input,
  );
}
