import { decode, signLength, type Undecoded } from './decode.js';
import type { SourceEvent } from './events.js';
import { noticeEvent, type Input } from './input.js';
import { packedError, packedLength } from './packed.js';
import { readText } from './read-text.js';
import { shellQuote } from './shell-quote.js';

/**
 * Reads the bytes of one input: its text, its values.
 *
 * @throws whatever the bytes throw, after what could be read before
 */
export async function* readBytes(
  bytes: AsyncIterable<Uint8Array>,
  input: Input,
): AsyncGenerator<SourceEvent> {
  const undecoded: Undecoded = { places: 0 };
  try {
    yield* readText(decode(unpacked(withHead(bytes), input), undecoded), input);
  } catch (error) {
    if (undecoded.places > 0) yield notUtf8(undecoded, input);
    throw error;
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
