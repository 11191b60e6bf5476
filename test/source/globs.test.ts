import { join } from 'node:path';
import { namedFolder } from '../../src/source/index.js';
import { namesRead, read, temporaryFolders } from './support.js';

const folder = temporaryFolders();

describe('a pattern', () => {
  test('stands for the files that match, in order', async () => {
    const at = folder({
      'b.json': '1',
      'a.json': '1',
      'c/d.json': '1',
      'c/e f.json': '1',
      'x.txt': '1',
      'node_modules/y.json': '1',
    });
    expect(await namesRead([`${at}/*.json`], at)).toEqual(['a.json', 'b.json']);
    expect(await namesRead([`${at}/**/*.json`], at)).toEqual(['a.json', 'b.json', 'c/d.json', 'c/e f.json']);
    expect(await namesRead([`${at}/[ab].json`], at)).toEqual(['a.json', 'b.json']);
    expect(await namesRead([`${at}/?.*`], at)).toEqual(['a.json', 'b.json', 'x.txt']);
  });

  test('that is absolute gives absolute names', async () => {
    const at = folder({ 'a.json': '1' });
    const { events } = await read([`${at}/*.json`]);
    expect(events[0]?.origin).toEqual({ name: join(at, 'a.json'), folder: at });
  });

  test('names files as from the current folder', async () => {
    const { events } = await read(['fixtures/s*/*.json']);
    expect(events.map(({ origin }) => origin.name)).toContain('fixtures/seed/post.json');
  });

  test('of folders alone stands for what they hold', async () => {
    const at = folder({ 'site-1/a.json': '1', 'site-2/b.json': '1' });
    expect(await namesRead([`${at}/site-*`], at)).toEqual(['site-1/a.json', 'site-2/b.json']);
  });

  test('that nothing matches is an error', async () => {
    const { errors, codes, hints } = await read([`${folder()}/*.json`]);
    expect(errors[0]).toMatch(/^nothing matches .*\*\.json$/);
    expect(codes).toEqual(['input-missing']);
    expect(hints[0]).toBeDefined();
  });
});

test.each([
  ['archive/', 'archive/'],
  ['a.json', 'a.json'],
  ['archive/**/*.json', 'archive'],
  ['archive/{2024,2025}/*.json', 'archive'],
  ['../backups/a?/b.json', '../backups'],
  ['*.json', '.'],
  ['/*/a.json', '/'],
])('all that %s names is in one folder', (input, folder) => {
  expect(namedFolder(input)).toBe(folder);
});
