import { statSync } from 'node:fs';
import type { SourceEvent, SourceIo } from './events.js';
import { asInputError } from './file-error.js';
import type { Place } from './find-places.js';
import { errorEvent } from './input.js';
import { readBytes } from './read-bytes.js';
import { readFileBytes } from './read-file.js';
import { counted } from './counted.js';
import { readStdinBytes } from './read-stdin.js';

/**
 * Reads one place: its bytes, its text, its values; of an archive those of all its entries; of an address what it leads to.
 * Whatever is wrong with it is an error event, after what could be read before.
 *
 * @throws the reason of the signal where it aborts
 */
export async function* readPlace(place: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  const { input, target } = place;
  if (input.kind === 'address') {
    // Few runs need them.
    const { readAddress } = await import('./site/index.js');
    const { readPage } = await import('./site/page.js');
    yield* readAddress(input, target, io, readPage);
    return;
  }
  try {
    yield* input.kind === 'stdin'
      ? readBytes(readStdinBytes(io.stdin, io.signal), input, io)
      : readFile(place, io);
  } catch (error) {
    io.signal?.throwIfAborted();
    yield errorEvent(asInputError(error, input.origin.name), input);
  }
}

function readFile({ input, target }: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  const open = (): AsyncGenerator<Uint8Array> => readFileBytes(target, io.signal);
  // A pipe with a name cannot be read again.
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
  return readBytes(counted(open(), io.onRead), input, io, isFile ? { path: target, open } : undefined);
}
