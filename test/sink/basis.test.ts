import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Basis } from '../../src/sink/manifest/basis.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { Manifest } from '../../src/sink/manifest/manifest.js';
import type { ManifestRecord } from '../../src/sink/manifest/record.js';
import { standingOn } from '../../src/sink/standing.js';
import { temporaryFolder } from './temporary-folder.js';

const { path } = temporaryFolder();
beforeEach(() => mkdirSync(path('out')));

const basis = (posts: number): Basis => ({ inputs: `of ${posts}`, posts, leftAside: { media: 2 } });

const record = (id: number): ManifestRecord => ({
  ...{ key: `example.org ${id}`, source: `s${id}`, output: `o${id}`, path: `${id}.md`, wanted: `${id}.md` },
  ...{ type: 'post', date: '', modified: '', size: 1, also: [] },
});

function write(manifest: Manifest, id: number): void {
  writeFileSync(path('out', `${id}.md`), 'text');
  manifest.set(record(id));
}

const open = (): Manifest => new Manifest(path('out'), false);
const text = (): string => readFileSync(path('out', manifestName), 'utf8');

/** A run that wrote two posts. */
function runOfTwo(): void {
  const manifest = open();
  write(manifest, 1);
  write(manifest, 2);
  manifest.close(basis(2));
}

test('a folder stands on what all of it was made of', () => {
  runOfTwo();
  expect(standingOn(path('out'), 'of 2')).toEqual({ ...basis(2), files: 2 });
  expect(standingOn(path('out'), 'of 3')).toBeUndefined();
  expect(standingOn(path('elsewhere'), 'of 2')).toBeUndefined();
});

test('not while, or after, another run adds to it', () => {
  runOfTwo();
  const other = open();
  write(other, 3);
  expect(standingOn(path('out'), 'of 2')).toBeUndefined();
  other.close();
  expect(standingOn(path('out'), 'of 2')).toBeUndefined();
  expect(text()).not.toMatch('inputs');
});

test.each([
  ['a line that was cut off', '["example.org 3","s'],
  ['a run that was killed', '{"run":"1"}\n'],
  ['what is no line of a manifest', '{}\n'],
])('not behind %s', (_, line) => {
  runOfTwo();
  appendFileSync(path('out', manifestName), line);
  expect(standingOn(path('out'), 'of 2')).toBeUndefined();
});

test('not where a file has gone, or its folder is a file', () => {
  runOfTwo();
  rmSync(path('out/2.md'));
  expect(standingOn(path('out'), 'of 2')).toBeUndefined();
  writeFileSync(path('file'), '');
  expect(standingOn(path('file'), 'of 2')).toBeUndefined();
});

test.each<[string, (other: Manifest, mine: Manifest) => void]>([
  ['began and ended', (other) => (write(other, 2), other.close())],
  ['began and goes on', (other) => write(other, 2)],
  ['wrote to it when we did', (other, mine) => (write(mine, 3), write(other, 2), other.close())],
  ['took the place of it when we did', (other, mine) => (write(other, 2), write(mine, 3), other.close())],
])('nobody knows what it is made of where another run %s meanwhile', (_, happen) => {
  const [mine, other] = [open(), open()];
  happen(other, mine);
  write(mine, 1);
  mine.close(basis(1));
  expect(text()).not.toMatch('inputs');
  expect(text()).toMatch('example.org 2');
  expect(standingOn(path('out'), 'of 1')).toBeUndefined();
});

test('a run whose first lines another run did not see, when it wrote the manifest anew, writes them again', () => {
  const mine = open();
  write(mine, 1);
  write(mine, 2);
  mine.forget('example.org 2');
  writeFileSync(path('anew'), '{"wp2md":"manifest","schema":1}\n');
  renameSync(path('anew'), path('out', manifestName));
  write(mine, 3);
  expect(mine.get('example.org 1')).toEqual(record(1));
  mine.close(basis(2));
  expect([...open().records()]).toEqual([record(1), record(3)]);
  expect(text()).not.toMatch('inputs');
});

test('what a folder is made of is taken down where nothing else is, if that can be', () => {
  runOfTwo();
  open().close(basis(3));
  expect(standingOn(path('out'), 'of 3')).toEqual({ ...basis(3), files: 2 });
  const before = text();
  open().close();
  open().close(basis(3));
  expect(text()).toBe(before);
  const manifest = open();
  rmSync(path('out'), { recursive: true });
  expect(() => manifest.close(basis(4))).not.toThrow();
});
