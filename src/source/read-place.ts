import { statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { decode, signLength, type Undecoded } from './decode.js';
import type { SourceEvent, SourceIo } from './events.js';
import { fetchBytes } from './fetch-bytes.js';
import { fileError } from './file-error.js';
import type { Place } from './find-places.js';
import { errorEvent, noticeEvent, type Input } from './input.js';
import { headLength, packedKind } from './packed/kinds.js';
import { refused } from './packed/refused.js';
import { readFileBytes } from './read-file.js';
import { readStdinBytes } from './read-stdin.js';
import { readText } from './read-text.js';
import { cutOff } from './salvage.js';
import { shellQuote } from './shell-quote.js';
import { sidecarNames } from './sidecar-names.js';
import { nothingFound } from './walk-folder.js';

type Opener = (target: string, io: SourceIo) => AsyncGenerator<Uint8Array>;

const openers: Readonly<Record<Exclude<Input['kind'], 'entry'>, Opener>> = {
  file: (path, { signal }) => readFileBytes(path, signal),
  stdin: (_, { stdin, signal }) => readStdinBytes(stdin, signal),
  address: fetchBytes,
};

/**
 * Reads one place: its bytes, its text, its values; of an archive those of all its entries. Whatever is wrong with it is
 * an error event, after what could be read before.
 *
 * @throws the reason of the signal where it aborts
 */
export async function* readPlace(place: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  const { input } = place;
  const chunks = withHead(open(place, io));
  try {
    const first = await chunks.next();
    const head = first.done ? new Uint8Array() : first.value;
    const kind = packedKind(head);
    const all = withFirst(head, chunks);
    if (kind === undefined) yield* readBytes(all, input, io);
    else {
      // Few runs need it.
      const { readPacked } = await import('./packed/read-packed.js');
      yield* readPacked(kind, all, unpackingOf(place, io));
    }
  } catch (error) {
    io.signal?.throwIfAborted();
    yield errorEvent(errorOf(error, input), input);
  } finally {
    await chunks.return(undefined);
  }
}

const errorOf = (error: unknown, { origin }: Input): InputError =>
  error instanceof InputError ? error : fileError(origin.name, error);

const open = ({ input, target }: Place, io: SourceIo): AsyncGenerator<Uint8Array> =>
  openers[input.kind === 'entry' ? 'file' : input.kind](target, io);

function unpackingOf(place: Place, io: SourceIo) {
  const { input, target } = place;
  const common = {
    input,
    io,
    sidecars: sidecarNames,
    kindOf: packedKind,
    withHead,
    readText: (chunks: AsyncIterable<Uint8Array>, part: Input) => readBytes(chunks, part, io),
    refuse: refused,
    nothingFound,
  };
  if (input.kind !== 'file' || !statSync(target).isFile()) return common;
  return { ...common, path: target, reopen: () => withHead(open(place, io)) };
}

/** Reads bytes that are a text. Where they end in an error, that is told, and not also that the text is cut off. */
async function* readBytes(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  io: SourceIo,
): AsyncGenerator<SourceEvent> {
  const undecoded: Undecoded = { places: 0 };
  let failure: { readonly error: unknown } | undefined;
  const untilFailure = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      io.signal?.throwIfAborted();
      failure = { error };
    }
  };
  for await (const event of readText(decode(untilFailure(), undecoded), input)) {
    if (failure === undefined || event.kind !== 'error' || !isOfTheEnd(event.error)) yield event;
  }
  if (failure !== undefined) yield errorEvent(errorOf(failure.error, input), input);
  if (undecoded.places > 0) yield notUtf8(undecoded, input);
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
