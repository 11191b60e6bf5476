import * as zlib from 'node:zlib';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { inPieces, zip } from './archives.js';
import { read, readPipe, temporaryFolders } from './support.js';

const folder = temporaryFolders();
const lines = '{"id":1}\n{"id":2}\n{"id":3}\n';
const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Uint8Array) => Buffer };
const withZstd = zstdCompressSync === undefined ? test.skip : test;
const withoutZstd = zstdCompressSync === undefined ? test : test.skip;

describe('a file packed with gzip', () => {
  test('is read whatever its name, from a file and from a pipe in any pieces', async () => {
    const at = folder({ 'posts.json.gz': gzipSync(lines), 'posts.json': gzipSync(lines) });
    for (const name of ['posts.json.gz', 'posts.json']) {
      const { values, events } = await read([join(at, name)]);
      expect(values).toHaveLength(3);
      expect(events[1]?.origin).toEqual({ name: join(at, name), folder: at, line: 2 });
    }
    for (const size of [1, 2, 7, 1000]) {
      expect((await read(['-'], { stdin: inPieces(gzipSync(lines), size) })).values).toHaveLength(3);
    }
  });

  test('of several members, one after another, is read to its end', async () => {
    const { values, errors } = await readPipe(gzipSync('{"id":1}\n'), gzipSync('{"id":2}\n'));
    expect([values.length, errors]).toEqual([2, []]);
  });

  test('that is cut off anywhere gives what came whole, and one error', async () => {
    const posts = Array.from({ length: 300 }, (_, id) => ({ id, text: Math.sin(id).toString(36) }));
    const packed = gzipSync(JSON.stringify(posts));
    for (const share of [0.3, 0.6, 0.9]) {
      const { values, errors, codes } = await readPipe(packed.subarray(0, packed.length * share));
      expect(values.length).toBeGreaterThan(posts.length * share * 0.8);
      expect(values.length).toBeLessThan(posts.length);
      expect(values).toEqual(posts.slice(0, values.length));
      expect(errors).toEqual(['stdin is cut off; what came whole before that is read']);
      expect(codes).toEqual(['input-unreadable']);
    }
    expect((await readPipe(packed.subarray(0, 8))).errors).toEqual([
      'stdin is cut off; what came whole before that is read',
    ]);
  });

  test('of which the last bytes are cut off, or wrong, gives all of it and an error', async () => {
    const packed = gzipSync(lines);
    const wrong = Buffer.from(packed);
    wrong.writeUInt32LE(7, packed.length - 8);
    expect(await readPipe(packed.subarray(0, -3))).toMatchObject({
      values: [{ id: 1 }, { id: 2 }, { id: 3 }],
      errors: ['stdin is cut off; what came whole before that is read'],
    });
    expect(await readPipe(wrong)).toMatchObject({
      values: [{ id: 1 }, { id: 2 }, { id: 3 }],
      errors: ['stdin is damaged (incorrect data check); what came whole before that is read'],
    });
  });

  test('holds any encoding', async () => {
    const { values } = await readPipe(gzipSync(Buffer.from('\uFEFF{"a":"日"}', 'utf16le')));
    expect(values).toEqual([{ a: '日' }]);
    const { notices } = await readPipe(gzipSync(Buffer.from('{"a":"\xfc"}', 'latin1')));
    expect(notices).toEqual(['1 place is not UTF-8 and became U+FFFD; it may be Latin-1 (Windows-1252)']);
  });

  test('that is packed twice, or holds a zip archive, is refused', async () => {
    const { errors, hints } = await readPipe(gzipSync(gzipSync(lines)));
    expect(errors).toEqual([
      'stdin is packed with gzip, inside of what is packed with gzip, which wp2md does not read',
    ]);
    expect(hints[0]).toMatch(/^Unpack/);
    expect((await readPipe(gzipSync(await zip({ 'a.json': '1' })))).errors[0]).toMatch(
      /^stdin is a zip archive, inside/,
    );
  });
});

describe('a file packed with zstd', () => {
  withZstd('is read, with several frames and in any pieces', async () => {
    const packed = Buffer.concat([
      zstdCompressSync?.(Buffer.from(lines)) ?? Buffer.alloc(0),
      zstdCompressSync?.(Buffer.from('{"id":4}\n')) ?? Buffer.alloc(0),
    ]);
    for (const size of [1, 7, 1000]) {
      const { values, errors } = await read(['-'], { stdin: inPieces(packed, size) });
      expect([values.length, errors]).toEqual([4, []]);
    }
  });

  withZstd('that is cut off is an error', async () => {
    const packed = zstdCompressSync?.(Buffer.from(lines)) ?? Buffer.alloc(0);
    expect((await readPipe(packed.subarray(0, -5))).errors).toEqual([
      'stdin is cut off; what came whole before that is read',
    ]);
  });

  withoutZstd('needs a newer Node, and the error says so', async () => {
    const path = `${folder({ 'a.zst': Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]) })}/a.zst`;
    const { errors, hints } = await read([path]);
    expect(errors).toEqual([
      `${path} is packed with zstd, which Node ${process.versions.node} cannot unpack: 22.15 and newer can`,
    ]);
    expect(hints).toEqual([`Unpack it into wp2md: zstd -dc ${path} | wp2md -`]);
  });
});
