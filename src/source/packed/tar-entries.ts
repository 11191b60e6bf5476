import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { extract, type Extract, type Header } from 'tar-stream';
import { InputError } from '../../errors.js';
import type { Entries, Entry } from './entry.js';

const kinds: ReadonlyMap<unknown, Entry['kind']> = new Map<unknown, Entry['kind']>([
  ['file', 'file'],
  ['contiguous-file', 'file'],
  ['link', 'link'],
  ['symlink', 'link'],
]);

/**
 * The entries of a tar archive, as its bytes come.
 *
 * @param name of the archive, for errors
 * @throws {InputError} where it is damaged or cut off
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>, name: string): Entries {
  const reader = new Reader(chunks[Symbol.asyncIterator](), name);
  try {
    for (let found = await reader.next(); found !== undefined; found = await reader.next()) {
      const here = found;
      yield {
        name: found.header.name,
        kind: kinds.get(found.header.type) ?? 'other',
        bytes: (entry) => reader.read(here, entry),
      };
      await reader.pass(found);
    }
  } finally {
    await reader.close();
  }
}

interface Found {
  readonly header: Header;
  readonly stream: Readable;
  readonly done: () => void;
  ended: boolean;
}

const blockLength = 512;

/** Feeds tar-stream only when something is asked for that it does not have yet: so nothing is lost when the bytes end. */
class Reader {
  readonly #extract = extract() as Extract & { end(): void };
  #found: Found | undefined;
  #error: unknown;
  #given = false;
  #closed = false;
  /** The last block so far: one of zeros marks the end, without which an archive was cut off between two entries. */
  #last: Uint8Array = new Uint8Array();
  /** Whether an entry had to tell already how the archive ends. */
  #isTold = false;

  constructor(
    readonly chunks: AsyncIterator<Uint8Array>,
    readonly name: string,
  ) {
    this.#extract.on('entry', (header, stream, next) => {
      // Without a listener the error of an archive would be the entry's as well, and nobody's.
      stream.on('error', () => {});
      const found = { header, stream: stream as unknown as Readable, done: () => next(null), ended: false };
      stream.on('close', () => (found.ended = true));
      this.#found = found;
    });
    this.#extract.on('error', (error) => (this.#error ??= error));
    this.#extract.on('close', () => (this.#closed = true));
  }

  /** The next entry, or nothing behind the last. */
  async next(): Promise<Found | undefined> {
    for (;;) {
      const found = this.#found;
      this.#found = undefined;
      if (found !== undefined) return found;
      if (this.#isTold) return undefined;
      if (this.#error !== undefined) throw this.#damage(this.name);
      if (this.#closed && this.#last.some((byte) => byte !== 0)) throw this.#damage(this.name);
      if (this.#closed) return undefined;
      await this.#feed();
    }
  }

  async *read(found: Found, entry: string): AsyncGenerator<Uint8Array> {
    for (let isNew = true; ;) {
      const chunk = found.stream.read() as Uint8Array | null;
      if (chunk !== null) yield chunk;
      else if (found.ended && this.#error === undefined) return;
      else if (this.#error !== undefined || this.#closed) throw this.#damage(entry);
      else if (isNew) await setImmediate();
      else await this.#feed();
      // What was read makes room for what waits behind it, in a moment.
      isNew = chunk !== null;
    }
  }

  /** Moves to the end of an entry, of which what was not read is passed over. */
  async pass(found: Found): Promise<void> {
    found.stream.resume();
    await setImmediate();
    while (!found.ended && this.#error === undefined && !this.#closed) await this.#feed();
    found.done();
    await setImmediate();
  }

  async close(): Promise<void> {
    this.#extract.destroy();
    await this.chunks.return?.();
  }

  /** Gives the next bytes, and lets them be taken. */
  async #feed(): Promise<void> {
    const next = this.#given ? undefined : await this.#nextChunk();
    if (next?.done) this.#extract.end();
    else if (next !== undefined) this.#give(next.value);
    this.#given ||= next?.done ?? false;
    await setImmediate();
  }

  #give(bytes: Uint8Array): void {
    const known = bytes.length < blockLength ? Buffer.concat([this.#last, bytes]) : bytes;
    this.#last = known.subarray(-blockLength);
    this.#extract.write(bytes);
  }

  async #nextChunk(): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      return await this.chunks.next();
    } catch (error) {
      this.#isTold = true;
      throw error;
    }
  }

  #damage(what: string): InputError {
    this.#isTold = true;
    const reason = this.#error instanceof Error ? this.#error.message : '';
    const isCut = this.#error === undefined || reason === 'Unexpected end of data';
    const fault = isCut ? 'is cut off' : `is damaged (${reason})`;
    return new InputError('input-unreadable', `${what} ${fault}; what came whole before that is read`, {
      hint: 'Fetch, copy or pack it again.',
      cause: this.#error,
    });
  }
}
