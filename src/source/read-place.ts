import type { SourceEvent, SourceIo } from './events.js';
import { decode, signLength, type Undecoded } from './decode.js';
import { fetchBytes } from './fetch-bytes.js';
import { fileError } from './file-error.js';
import type { Place } from './find-places.js';
import { errorEvent, noticeEvent, type Input } from './input.js';
import { packedError, packedLength } from './packed.js';
import { readFileBytes } from './read-file.js';
import { readStdinBytes } from './read-stdin.js';
import { readText } from './read-text.js';
import { shellQuote } from './shell-quote.js';
import { InputError } from '../errors.js';

const openers: Readonly<Record<Input['kind'], (target: string, io: SourceIo) => AsyncGenerator<Uint8Array>>> =
  {
    file: (path, { signal }) => readFileBytes(path, signal),
    stdin: (_, { stdin, signal }) => readStdinBytes(stdin, signal),
    address: fetchBytes,
  };

/**
 * Reads one place: its bytes, its text, its values. Whatever is wrong with it is an error event, after what could be
 * read before.
 *
 * @throws the reason of the signal where it aborts
 */
export async function* readPlace({ input, target }: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  const undecoded: Undecoded = { places: 0 };
  try {
    const bytes = unpacked(withHead(openers[input.kind](target, io)), input);
    yield* readText(decode(bytes, undecoded), input);
  } catch (error) {
    io.signal?.throwIfAborted();
    yield errorEvent(error instanceof InputError ? error : fileError(input.origin.name, error), input);
  }
  if (undecoded.places > 0) yield notUtf8(undecoded, input);
}

const headLength = Math.max(signLength, packedLength);

/** The same bytes, of which the first chunk is long enough to tell what they are. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < headLength) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

/** The place for reading packed inputs, which is refused for now. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>, input: Input): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const error = isFirst ? packedError(input, chunk) : undefined;
    if (error !== undefined) throw error;
    isFirst = false;
    yield chunk;
  }
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
