import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceEvent, SourceIo } from './events.js';
import { errnoOf, fileError, missingError } from './file-error.js';
import { filePlace } from './find-places.js';
import { readPlace } from './read-place.js';
import { sidecarNames } from './sidecar-names.js';

/**
 * Reads the sidecar files that stand in a folder (`categories.json`, `tags.json`, `users.json`, `media.json`), or a named
 * file of that kind.
 *
 * @param path a folder, of which any file may be missing, or a file, which must be there
 * @returns the JSON values in them, in that order; a notice or error for each file that could not be read
 */
export async function readSidecars(path: string): Promise<readonly SourceEvent[]> {
  const events: SourceEvent[] = [];
  for await (const event of sidecarsAt(path)) events.push(event);
  return events;
}

// Sidecar files are files: whatever else there is to read from is not asked.
const noIo: SourceIo = {
  stdin: {
    [Symbol.asyncIterator]: async function* () {},
  },
  fetch: () => Promise.reject(new Error('sidecar files are not fetched')),
};

async function* sidecarsAt(path: string): AsyncGenerator<SourceEvent> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    const missing = errnoOf(error) === 'ENOENT';
    yield {
      kind: 'error',
      error: missing ? await missingError(path, error) : fileError(path, error),
      origin: { name: path },
    };
    return;
  }
  if (isFolder) for (const name of sidecarNames) yield* sidecarIn(path, name);
  else yield* readPlace(await filePlace({ path, claimed: true }), noIo);
}

async function* sidecarIn(folder: string, name: string): AsyncGenerator<SourceEvent> {
  const path = join(folder, name);
  try {
    await stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
  }
  yield* readPlace(await filePlace({ path, claimed: true }), noIo);
}
