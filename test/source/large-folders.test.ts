import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listFolder } from '../../src/source/list-folder.js';
import { namesRead, read, temporaryFolders } from './support.js';

const folder = temporaryFolders();
const posix = process.platform === 'win32' ? test.skip : test;
const names = ['a', 'B', 'b', 'a.json', 'a-b', 'é', '日', '😀', 'z z', '10', '9', '_', '~'];

test('a folder is listed in the order of its names, however few are held at once', async () => {
  const at = folder(Object.fromEntries(names.map((name) => [name, '1'])));
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.subarray(names), async (most, wanted) => {
      const listed: string[] = [];
      for await (const { name } of listFolder(at, (entry) => wanted.includes(entry.name), most))
        listed.push(name);
      expect(listed).toEqual(sorted.filter((name) => wanted.includes(name)));
    }),
  );
});

test('packed files are found by their names, archives are not', async () => {
  const at = folder({
    'a.json.gz': '1',
    'b.jsonl.zst': '2',
    'c.ndjson.GZ': '3',
    'd.zip': '4',
    'e.tar.gz': '5',
    'f.gz': '6',
  });
  expect(await namesRead([at], at)).toEqual(['a.json.gz', 'b.jsonl.zst', 'c.ndjson.GZ']);
});

test('each file is read once, by whatever folder, name or order', async () => {
  const at = folder({ 'p/a.json': '1', 'p/b.json': '2', 'p/note.txt': '3', 'p/q/c.json': '4' });
  const all = (...inputs: string[]) =>
    read(inputs.map((input) => join(at, input))).then(({ values }) => values);
  expect(await all('p', 'p', 'p/a.json', 'p/q', 'p/*.json')).toEqual([1, 2, 4]);
  expect(await all('p/b.json', 'p')).toEqual([2, 1, 4]);
  expect(await all('p/q', 'p')).toEqual([4, 1, 2]);
  expect(await all('p', 'p/note.txt', 'p/note.txt')).toEqual([1, 2, 4, 3]);
});

posix('a link before its target is read in the place of it', async () => {
  const at = folder({ 'm.json': '1', 'z.json': '2', 'd/x.json': '3' });
  symlinkSync(join(at, 'z.json'), join(at, 'a.json'));
  symlinkSync(join(at, 'm.json'), join(at, 'n.json'));
  symlinkSync(join(at, 'd'), join(at, 'b'));
  const { events } = await read([at]);
  expect(events.map(({ origin }) => origin.name.slice(at.length + 1))).toEqual([
    'a.json',
    'b/x.json',
    'm.json',
  ]);
});
