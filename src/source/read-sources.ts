import { InputError } from '../errors.js';
import { displayName } from './address.js';
import type { SourceEvent, SourceIo } from './events.js';
import { findPlaces } from './find-places.js';
import { readPlace } from './read-place.js';
import { Seen } from './seen.js';

/**
 * Reads every input and yields the JSON values in it: one for a JSON document, one a line for NDJSON, each of several
 * documents one after another. Inputs are read one by one, as their values are asked for, each place once however often
 * it is named, and none of them can stop another.
 *
 * @param inputs files, folders, globs, addresses, or `-` for stdin
 * @throws the reason of `io.signal` where it aborts, and nothing else
 */
export async function* readSources(inputs: readonly string[], io: SourceIo): AsyncGenerator<SourceEvent> {
  const seen = new Seen();
  for (const name of inputs) {
    for await (const found of findPlaces(name)) {
      io.signal?.throwIfAborted();
      if (found instanceof InputError)
        yield { kind: 'error', error: found, origin: { name: displayName(name) } };
      else if (seen.isNew(found)) yield* readPlace(found, io);
    }
  }
}
