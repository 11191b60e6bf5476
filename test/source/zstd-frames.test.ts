import * as zlib from 'node:zlib';
import { ZstdFrames } from '../../src/source/packed/zstd-frames.js';

const { zstdCompressSync } = zlib as {
  zstdCompressSync?: (bytes: Uint8Array, options?: zlib.ZlibOptions) => Buffer;
};

const magic = [0x28, 0xb5, 0x2f, 0xfd];
/** A block as RFC 8878 has it: 0 is raw, 1 is one byte again and again. */
const block = (kind: 0 | 1, isLast: boolean, size: number): number[] => {
  const header = (size << 3) | (kind << 1) | (isLast ? 1 : 0);
  const content = kind === 1 ? [0x20] : Array<number>(size).fill(0x41);
  return [header & 255, (header >> 8) & 255, header >> 16, ...content];
};
const skippable = [0x53, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9];

const streams: Readonly<Record<string, readonly number[]>> = {
  'one block': [...magic, 0, 0x58, ...block(0, true, 5)],
  'several blocks': [
    ...magic,
    0,
    0x58,
    ...block(0, false, 300),
    ...block(1, false, 9000),
    ...block(0, true, 1),
  ],
  'a checksum': [...magic, 4, 0x58, ...block(0, true, 5), 1, 2, 3, 4],
  'a dictionary and a size': [...magic, 0xc3, 0x58, ...Array<number>(12).fill(7), ...block(0, true, 5)],
  'a single segment': [...magic, 0x20, 5, ...block(0, true, 5)],
  'frames to skip': [...skippable, ...magic, 0x60, 5, 0, ...block(0, true, 5), ...skippable],
};

const isWhole = (bytes: Uint8Array, size = bytes.length): boolean => {
  const frames = new ZstdFrames();
  for (let at = 0; at < bytes.length; at += size) frames.take(bytes.subarray(at, at + size));
  return frames.isWhole;
};

test.each(Object.entries(streams))('a stream with %s may end where its last frame ends', (_, stream) => {
  const bytes = Uint8Array.from(stream);
  for (const size of [1, 3, 1000, 100_000]) expect(isWhole(bytes, size)).toBe(true);
  expect(isWhole(bytes.subarray(0, -1))).toBe(false);
  expect(isWhole(Uint8Array.from([...stream, ...magic]))).toBe(false);
});

test('what is no zstd is for others to say', () => {
  expect(isWhole(Buffer.from('{"id":1}'))).toBe(true);
});

(zstdCompressSync === undefined ? test.skip : test)('what zstd makes may end nowhere else', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => Math.sin(index).toString(36)).join();
  const packed = zstdCompressSync?.(Buffer.from(text)) ?? Buffer.alloc(0);
  expect(isWhole(packed, 1000)).toBe(true);
  for (let cut = 1; cut < packed.length; cut += 997) expect(isWhole(packed.subarray(0, -cut))).toBe(false);
});
