import { keeping } from './archive/keeping.js';
import type { SourceEvent, SourceIo } from './events.js';
import { filePlace, type Place } from './find-places.js';
import { placesOf } from './places-of.js';
import { readPlace } from './read-place.js';

/**
 * Reads every input and yields the JSON values in it: one for a JSON document, one a line for NDJSON, each of several
 * documents one after another. Inputs are read one by one, as their values are asked for, each place once however often
 * it is named, and none of them can stop another. Where an archive keeps what addresses give and goes on with an earlier
 * run, what it holds comes first.
 *
 * @param inputs files, folders, globs, addresses, or `-` for stdin
 * @throws the reason of `io.signal` where it aborts; {OutputError} where the archive cannot be written; nothing else
 */
export async function* readSources(inputs: readonly string[], io: SourceIo): AsyncGenerator<SourceEvent> {
  const archive = io.site?.archive;
  if (archive?.mode === 'resume' && archive.size > 0) {
    yield* readPlace(await filePlace({ path: archive.path, claimed: true }), io);
  }
  for await (const found of placesOf(inputs)) {
    io.signal?.throwIfAborted();
    if ('error' in found) yield { kind: 'error', error: found.error, origin: { name: found.name } };
    else yield* read(found, io);
  }
}

function read(place: Place, io: SourceIo): AsyncGenerator<SourceEvent> {
  const archive = place.input.kind === 'address' ? io.site?.archive : undefined;
  return archive === undefined ? readPlace(place, io) : keeping(archive, place.input, readPlace(place, io));
}
