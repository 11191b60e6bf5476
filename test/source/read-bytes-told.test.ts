import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSources, sizeOfFiles } from '../../src/source/index.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { tar, zip } from './archives.js';
import { io } from './support.js';

const { path } = temporaryFolder();

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

/** More than is read at once, and hard to pack. */
const posts = Array.from({ length: 100 }, (_, id) => ({
  id,
  content: randomBytes(60_000).toString('base64'),
}));
const lines = posts.map((post) => `${JSON.stringify(post)}\n`).join('');

/** How far reading had come at each value. */
async function reached(input: string): Promise<readonly number[]> {
  let read = 0;
  const found: number[] = [];
  const told = io({ onRead: (bytes) => void (read += bytes) });
  for await (const event of readSources([input], told)) if (event.kind === 'value') found.push(read);
  return found;
}

test.each<[string, () => Promise<Uint8Array> | string | Uint8Array]>([
  ['posts.ndjson', () => lines],
  ['posts.json', () => JSON.stringify(posts)],
  ['posts.ndjson.gz', () => gzipSync(lines)],
  ['posts.zip', () => zip({ 'a.ndjson': lines })],
  ['posts.tar', () => tar({ 'a.ndjson': lines })],
])('who reads %s hears how far it is, to the end', async (name, content) => {
  const input = put(name, await content());
  const { size } = statSync(input);
  const found = await reached(input);
  expect(found).toHaveLength(posts.length);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[10]).toBeLessThan(size / 2);
  expect(found.at(-1)).toBeGreaterThan(0.95 * size);
  expect(found.at(-1)).toBeLessThan(1.05 * size);
});

test('the size of files is known before they are read, that of anything else is not', () => {
  mkdirSync(path('in'));
  const [a, b] = [put('a.json', '[1]'), put('b.json', '[22]')];
  expect(sizeOfFiles([a, b])).toBe(7);
  symlinkSync(path('circle'), path('circle'));
  // The system has a word of its own for each of the last three.
  const unreadable = [join(a, 'below'), path('circle'), path('x'.repeat(300))];
  for (const other of ['-', path('in'), path('nothing'), 'https://example.org/', ...unreadable]) {
    expect(sizeOfFiles([a, other])).toBeUndefined();
  }
});
