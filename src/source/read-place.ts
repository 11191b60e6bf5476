import { InputError } from '../errors.js';
import type { SourceEvent, SourceIo } from './events.js';
import { fileError } from './file-error.js';
import type { Place } from './find-places.js';
import { errorEvent } from './input.js';
import { readBytes } from './read-bytes.js';
import { readFileBytes } from './read-file.js';
import { readStdinBytes } from './read-stdin.js';
import { readPage } from './site/page.js';

/**
 * Reads one place: its bytes, its text, its values. Whatever is wrong with it is an error event, after what could be
 * read before.
 *
 * @throws the reason of the signal where it aborts
 */
export async function* readPlace({ input, target }: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  if (input.kind === 'address') {
    // Few runs need it.
    const { readAddress } = await import('./site/index.js');
    yield* readAddress(input, target, io, readPage);
    return;
  }
  try {
    const bytes =
      input.kind === 'file' ? readFileBytes(target, io.signal) : readStdinBytes(io.stdin, io.signal);
    yield* readBytes(bytes, input);
  } catch (error) {
    io.signal?.throwIfAborted();
    yield errorEvent(error instanceof InputError ? error : fileError(input.origin.name, error), input);
  }
}
