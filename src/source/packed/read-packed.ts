import { closeSync, openSync } from 'node:fs';
import type { SourceEvent } from '../events.js';
import type { Entries } from './entry.js';
import type { PackedKind } from './kinds.js';
import { defaultUnpackLimits, Meter } from './limits.js';
import { readEntries, readSidecarEntries } from './read-entries.js';
import { spool } from './spool.js';
import { tarEntries } from './tar-entries.js';
import { canUnpack, unpack } from './unpack.js';
import { peek, type Unpacking } from './unpacking.js';
import { checkOverlaps, zipEntries } from './zip-entries.js';

/**
 * Reads what is in a packed input. Archives are read entry by entry, and nothing is ever written to where a name in them
 * points.
 *
 * @param chunks of which the first is long enough to tell what it is
 * @throws {InputError} where it cannot be read, or not to its end
 */
export async function* readPacked(
  kind: PackedKind,
  chunks: AsyncGenerator<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  if (kind === 'zip') yield* readZip(chunks, unpacking);
  else if (kind === 'tar') yield* readTar(chunks, unpacking.reopen, unpacking);
  else if (kind === 'gzip' || kind === 'zstd') yield* readStream(kind, chunks, unpacking);
  else throw unpacking.refuse(unpacking.input, kind, 'which wp2md does not read');
}

async function* readStream(
  kind: 'gzip' | 'zstd',
  chunks: AsyncGenerator<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  const { input, reopen, refuse, withHead } = unpacking;
  if (!canUnpack(kind)) {
    throw refuse(input, kind, `which Node ${process.versions.node} cannot unpack: 22.15 and newer can`);
  }
  const limits = unpacking.io.unpackLimits ?? defaultUnpackLimits;
  const unpacked = (packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
    withHead(unpack(kind, packed, new Meter(input.origin.name, limits)));
  const { head, all } = await peek(unpacked(chunks));
  const inner = unpacking.kindOf(head);
  if (inner === 'tar') {
    const again = reopen === undefined ? undefined : () => unpacked(reopen());
    yield* readTar(all, again, unpacking);
  } else if (inner === undefined) {
    yield* unpacking.readText(all, { ...input, kind: 'entry' });
  } else {
    await all.return(undefined);
    throw refuse(
      { ...input, kind: 'entry' },
      inner,
      `inside of what is packed with ${kind}, which wp2md does not read`,
    );
  }
}

/** A tar archive from a pipe is read as it comes: its sidecar files serve what stands behind them. */
async function* readTar(
  chunks: AsyncGenerator<Uint8Array>,
  reopen: (() => AsyncGenerator<Uint8Array>) | undefined,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  const { name } = unpacking.input.origin;
  if (reopen !== undefined) yield* readSidecarEntries(tarEntries(reopen(), name), unpacking);
  yield* readEntries(tarEntries(chunks, name), unpacking, reopen === undefined);
}

async function* readZip(
  chunks: AsyncGenerator<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  const { path, input, io } = unpacking;
  const { name } = input.origin;
  if (path !== undefined) await chunks.return(undefined);
  const kept = path === undefined ? await spool(chunks, name) : opened(path);
  try {
    const limits = io.unpackLimits ?? defaultUnpackLimits;
    const zip = { name, descriptor: kept.descriptor, limits, onRead: io.onRead };
    await checkOverlaps(zip);
    const entries = (): Entries => zipEntries(zip);
    yield* readSidecarEntries(entries(), unpacking);
    yield* readEntries(entries(), unpacking, false);
  } finally {
    kept.close();
  }
}

function opened(path: string) {
  const descriptor = openSync(path, 'r');
  return { descriptor, close: () => closeSync(descriptor) };
}
