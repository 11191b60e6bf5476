import { createReadStream, readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

const megabyte = 1024 * 1024;
/** Larger files are read in pieces, so that long NDJSON is never in memory at once. */
const atOnce = 4 * megabyte;

/** The bytes of a file, or of a pipe or device that has a path. */
export async function* readFileBytes(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  // Archives are folders of many small files, and waiting for each takes several times longer than reading it. Between
  // two of them signals and timers have their turn.
  await setImmediate();
  signal?.throwIfAborted();
  const stats = statSync(path);
  if (stats.isFile() && stats.size <= atOnce) yield readFileSync(path);
  else
    yield* createReadStream(path, { highWaterMark: megabyte, ...(signal === undefined ? {} : { signal }) });
}
