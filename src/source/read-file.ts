import { closeSync, openSync, readFileSync, readSync, createReadStream, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

const megabyte = 1024 * 1024;
/** Larger files are read in pieces, so that long NDJSON is never in memory at once. */
const atOnce = 4 * megabyte;
/** Texts of such pieces lie where V8 makes young objects: larger ones have memory of their own, and take half as long again. */
const pieceSize = 32 * 1024;
const piecesATurn = megabyte / pieceSize;

/** The bytes of a file, or of a pipe or device that has a path. */
export async function* readFileBytes(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  // Archives are folders of many small files, and waiting for each takes several times longer than reading it. Between
  // two of them signals and timers have their turn.
  await setImmediate();
  signal?.throwIfAborted();
  const stats = statSync(path);
  if (!stats.isFile())
    yield* createReadStream(path, { highWaterMark: megabyte, ...(signal === undefined ? {} : { signal }) });
  else if (stats.size <= atOnce) yield readFileSync(path);
  else yield* piecesOf(path, signal);
}

async function* piecesOf(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (let number = 1; ; number++) {
      const piece = Buffer.allocUnsafe(pieceSize);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
      if (number % piecesATurn > 0) continue;
      await setImmediate();
      signal?.throwIfAborted();
    }
  } finally {
    closeSync(file);
  }
}
