import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { digestInputs } from '../../src/source/index.js';
import { temporaryFolder } from '../sink/temporary-folder.js';

const { path } = temporaryFolder();

function put(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

const noNames = async (): Promise<string> => '';
const digest = async (...inputs: readonly string[]): Promise<string | undefined> =>
  (await digestInputs(inputs, noNames))?.digest;

test('the same bytes have the same digest, wherever they are', async () => {
  mkdirSync(path('in'));
  const all = [
    await digest(put('a.json', '[1]')),
    await digest(put('in/a.json', '[1]')),
    await digest(path('in')),
  ];
  expect(new Set(all).size).toBe(1);
  expect(all[0]).toMatch(/^[\w-]{43}$/);
});

test('other bytes, names, orders and parts have others', async () => {
  const long = 'x'.repeat(5_000_000);
  const [a, b] = [put('a.json', '[1]'), put('b.json', '[2]')];
  const all = [
    await digest(a),
    await digest(b),
    await digest(a, b),
    await digest(b, a),
    await digest(put('c.json', '[1]')),
    await digest(put('a.json', '[1][2]')),
    await digest(put('a.json', '')),
    await digest(put('a.json', long)),
    await digest(put('a.json', `${long}y`)),
    (await digestInputs([a], async () => 'names'))?.digest,
  ];
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(all.length);
});

test('each place counts once', async () => {
  mkdirSync(path('in'));
  put('in/a.json', '[1]');
  symlinkSync(path('in/a.json'), path('link.json'));
  expect(await digest(path('in'), path('in/a.json'), path('link.json'))).toBe(await digest(path('in')));
});

test.each<[string, () => string]>([
  ['stdin', () => '-'],
  ['an address', () => 'https://example.org/'],
  ['what is not there', () => path('nothing.json')],
  ['a pattern that nothing matches', () => path('*.xml')],
  [
    'a pipe with a name',
    () => {
      execFileSync('mkfifo', [path('pipe')]);
      return path('pipe');
    },
  ],
])('%s has none', async (_, input) => {
  expect(await digest(put('a.json', '[1]'), input())).toBeUndefined();
});

test('nobody waits for it who has stopped the run', async () => {
  const signal = AbortSignal.abort();
  expect(await digestInputs([put('a.json', '[1]')], noNames, signal)).toBeUndefined();
});

test.each<[string, (file: string) => void]>([
  ['is written to', () => put('a.json', '[1] ')],
  ['is written to and put back in time', (file) => (put('a.json', '[2]'), utimesSync(file, 0, 0))],
  ['is replaced', (file) => renameSync(put('b.json', '[1]'), file)],
  ['goes', (file) => rmSync(file)],
])('it is not true any more where a file %s', async (_, change) => {
  const file = put('a.json', '[1]');
  utimesSync(file, 0, 0);
  const found = await digestInputs([file], noNames);
  expect(await found?.isTrue()).toBe(true);
  change(file);
  expect(await found?.isTrue()).toBe(false);
});
