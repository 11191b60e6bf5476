import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { InputError } from '../../errors.js';
import type { Meter } from './limits.js';
import { ZstdFrames } from './zstd-frames.js';

/** Packed in one stream, without names. */
export type StreamKind = 'gzip' | 'zstd' | 'deflate';

// zstd came with Node 22.15 and 23.8.
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip };

const makers: Readonly<Record<StreamKind, (() => zlib.Gunzip) | undefined>> = {
  gzip: () => zlib.createGunzip(),
  deflate: () => zlib.createInflateRaw(),
  zstd: createZstdDecompress,
};

/** Whether this Node can unpack it. */
export const canUnpack = (kind: StreamKind): boolean => makers[kind] !== undefined;

/** Small enough that what comes out of a piece is small, too: at most a thousand times as much with gzip. */
const pieceLength = 16 * 1024;
/** The last bytes go in one by one, so that a wrong checksum there costs nothing that came before it. */
const tailLength = 64;

/**
 * Unpacks a stream as it comes. What could be unpacked before damage or the end is given before the error is thrown.
 *
 * @throws {InputError} where it is damaged, cut off, or a bomb
 */
export async function* unpack(
  kind: StreamKind,
  chunks: AsyncIterable<Uint8Array>,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const create = makers[kind];
  if (create === undefined) throw new TypeError(`this Node does not unpack ${kind}`);
  let unpacker = new Unpacker(create(), meter);
  const frames = kind === 'zstd' ? new ZstdFrames() : undefined;
  try {
    for await (const piece of pieces(chunks)) {
      frames?.take(piece);
      for (let rest: Uint8Array = piece; rest.length > 0;) {
        // Several frames may stand one after another (zstd); Node ends the stream behind the first.
        if (unpacker.ended && kind === 'zstd') unpacker = new Unpacker(create(), meter);
        if (unpacker.ended) break;
        const used = await unpacker.write(rest);
        yield* unpacker.take();
        rest = rest.subarray(used);
      }
    }
    await unpacker.end();
    yield* unpacker.take();
    if (frames?.isWhole === false) throw unreadable(meter.name, 'is cut off');
  } finally {
    unpacker.destroy();
  }
}

class Unpacker {
  ended = false;
  #given: Uint8Array[] = [];
  #error: unknown;
  #wake: () => void = () => {};

  constructor(
    readonly stream: Transform & { readonly bytesWritten: number },
    readonly meter: Meter,
  ) {
    stream.on('data', (bytes: Uint8Array) => {
      this.#given.push(bytes);
      const error = meter.gave(bytes.length);
      if (error !== undefined) stream.destroy(error);
    });
    stream.on('error', (error) => (this.#error ??= error));
    stream.on('end', () => (this.ended = true));
    stream.on('close', () => this.#wake());
  }

  /** @returns how many of the bytes were used */
  async write(bytes: Uint8Array): Promise<number> {
    const before = this.stream.bytesWritten;
    this.meter.took(bytes.length);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.stream.write(bytes, () => resolve());
    });
    return this.ended ? Math.max(1, this.stream.bytesWritten - before) : bytes.length;
  }

  async end(): Promise<void> {
    if (this.ended || this.#error !== undefined) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.stream.on('end', resolve);
      this.stream.end();
    });
  }

  /** What came out since the last time; then the error, if there is one. */
  *take(): Generator<Uint8Array> {
    const given = this.#given;
    this.#given = [];
    yield* given;
    if (this.#error !== undefined) throw damage(this.meter.name, this.#error);
  }

  destroy(): void {
    this.stream.destroy();
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let tail: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
    const end = Math.max(0, bytes.length - tailLength);
    for (let at = 0; at < end; at += pieceLength) yield bytes.subarray(at, Math.min(end, at + pieceLength));
    tail = bytes.subarray(end);
  }
  for (let at = 0; at < tail.length; at += 1) yield tail.subarray(at, at + 1);
}

/** What zlib says, as an error of wp2md. */
function damage(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const what =
    error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
      ? 'is cut off'
      : `is damaged (${reason})`;
  return unreadable(name, what, error);
}

const unreadable = (name: string, what: string, cause?: unknown): InputError =>
  new InputError('input-unreadable', `${name} ${what}; what came whole before that is read`, {
    hint: 'Fetch, copy or pack it again.',
    cause,
  });
