import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { build } from '../support/build.js';

// What V8 compiles is kept beside the code: real processes over a copy of what is published.

let home = '';
const at = (...names: string[]): string => join(home, ...names);

const post = (id: number): object => ({
  id,
  slug: `p${id}`,
  title: `Tide ${id}`,
  content: '<p>Low <b>at</b> ten.</p>',
});
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify(post(index + 1))}\n`).join('');

beforeAll(build);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wp2md-compiled-'));
  cpSync('bin', at('bin'), { recursive: true });
  cpSync('dist', at('dist'), { recursive: true, filter: (path) => !path.endsWith('.cache') });
  cpSync('package.json', at('package.json'));
  writeFileSync(at('post.json'), JSON.stringify(post(1)));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

function wp2md(args: readonly string[], { env = {}, flags = [] }: Setting = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, at('bin/wp2md.js'), ...args], {
    ...{ cwd: home, encoding: 'utf8', maxBuffer: Infinity },
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env },
  });
  return { status, stdout, stderr };
}

const verified = 'wp2md: nothing lost in 1 post\n';
const converted = { status: 0, stdout: expect.stringMatching(/Low \*\*at\*\* ten\.\n$/), stderr: '' };
const without: Setting = { env: { NODE_DISABLE_COMPILE_CACHE: '1' } };

const keptNames = (): readonly string[] => readdirSync(at('dist')).filter((name) => name.endsWith('.cache'));

/** What is kept, and when it was written: a file that V8 refuses is written anew. */
const kept = (): unknown =>
  keptNames().map((name) => [name, statSync(at('dist', name), { bigint: true }).mtimeNs]);

/** The kept file of `shared.cjs`, in which most of the code is. */
const keptShared = (): string => at('dist', String(keptNames().find((name) => name.startsWith('shared.'))));

test('is kept by the first run and taken by the next', () => {
  const plain = wp2md(['post.json'], without);
  expect(plain).toEqual(converted);
  expect(kept()).toEqual([]);
  expect(wp2md(['post.json'])).toEqual(plain);
  const first = kept();
  expect(keptNames()).toEqual([
    expect.stringMatching(/^run\.cjs\.[0-9a-f]+\.cache$/),
    expect.stringMatching(/^shared\.cjs\.[0-9a-f]+\.cache$/),
  ]);
  expect(wp2md(['post.json'])).toEqual(plain);
  expect(kept()).toEqual(first);
});

test('is kept by a run into a folder, and taken by any other', () => {
  expect(wp2md(['post.json', '-o', 'out/'])).toMatchObject({ status: 0 });
  const first = kept();
  expect(keptNames()).toContainEqual(expect.stringMatching(/^archive-\w+\.cjs\.[0-9a-f]+\.cache$/));
  expect(wp2md(['post.json'])).toEqual(converted);
  expect(wp2md(['post.json', '-o', 'out/', '--force'])).toMatchObject({ status: 0 });
  expect(kept()).toEqual(first);
});

test('a run that loads more keeps that too, and leaves the rest as it is', () => {
  wp2md(['post.json']);
  const first = keptNames();
  expect(wp2md(['post.json', '--verify'])).toEqual({ ...converted, stderr: verified });
  expect(keptNames()).toEqual(expect.arrayContaining([...first, expect.stringMatching(/^verify-document-/)]));
  const second = kept();
  expect(wp2md(['post.json', '--verify'])).toEqual({ ...converted, stderr: verified });
  expect(kept()).toEqual(second);
});

const withSum = (bytes: Buffer, code: Buffer): Buffer => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes, crc32(code)));
  return Buffer.concat([bytes, sum]);
};

const flipped = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place) ^ 0xff, place);
  return copy;
};

test.each<[string, (kept: Buffer, code: Buffer) => Buffer]>([
  ['is empty', () => Buffer.alloc(0)],
  ['is shorter than its sum', () => Buffer.from([1, 2])],
  ['is something else', () => Buffer.from('no code of V8'.repeat(999))],
  ['is cut short', (bytes) => bytes.subarray(0, 1000)],
  ['has a wrong byte, over which V8 would crash', (bytes) => flipped(bytes, bytes.length - 20)],
  ['is of another version of V8', (bytes, code) => withSum(flipped(bytes.subarray(0, -4), 4), code)],
  ['is of other code of the same length', (bytes, code) => withSum(bytes.subarray(0, -4), flipped(code, 9))],
])('a kept file that %s is not taken, and replaced', (_, damage) => {
  wp2md(['post.json']);
  const whole = readFileSync(keptShared());
  writeFileSync(keptShared(), damage(whole, readFileSync(at('dist/shared.cjs'))));
  const damaged = readFileSync(keptShared());
  expect(wp2md(['post.json'])).toEqual(converted);
  expect(readFileSync(keptShared()).equals(damaged)).toBe(false);
  const replaced = kept();
  expect(wp2md(['post.json'])).toEqual(converted);
  expect(kept()).toEqual(replaced);
});

test('code that has changed is compiled anew', () => {
  wp2md(['post.json']);
  const code = readFileSync(at('dist/run.cjs'), 'latin1');
  writeFileSync(at('dist/run.cjs'), code.replace('all done, or the reader', 'ALL done, or the reader'));
  expect(wp2md(['--help']).stdout).toContain('ALL done, or the reader');
});

test('other flags of V8 have files of their own', () => {
  wp2md(['post.json']);
  const first = kept();
  expect(wp2md(['post.json'], { flags: ['--stack-size=900'] })).toEqual(converted);
  expect(keptNames()).toHaveLength(4);
  expect(kept()).toEqual(expect.arrayContaining(first as unknown[]));
});

test('nothing is kept of a run that printed help, failed, or left the converting to workers', () => {
  const long = JSON.stringify({ ...post(1), content: '<p>Low at ten.</p>\n'.repeat(5000) });
  writeFileSync(at('long.ndjson'), `${long}\n`.repeat(40));
  expect(wp2md(['--help']).status).toBe(0);
  expect(wp2md(['missing.json']).status).toBe(1);
  expect(wp2md(['post.json', 'missing.json', '-o', 'some/']).status).toBe(1);
  expect(wp2md(['post.json', '-o', 'out/', '--check']).status).toBe(3);
  expect(wp2md(['long.ndjson', '--ndjson', '-j', '2']).status).toBe(0);
  expect(kept()).toEqual([]);
}, 60_000);

test('nor where the reader of a pipe had enough', async () => {
  writeFileSync(at('many.ndjson'), lines(10_000));
  const child = spawn(process.execPath, [at('bin/wp2md.js'), 'many.ndjson', '--ndjson', '-j', '1'], {
    cwd: home,
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(kept()).toEqual([]);
}, 60_000);

test('where it cannot be written, nobody hears of it', () => {
  wp2md(['post.json']);
  const names = keptNames();
  for (const name of names) {
    rmSync(at('dist', name));
    mkdirSync(at('dist', name));
  }
  expect(wp2md(['post.json'])).toEqual(converted);
  expect(keptNames()).toEqual(names);
});

const unprivileged = process.getuid?.() === 0 || process.platform === 'win32' ? test.skip : test;

unprivileged('nor where it is installed read-only', () => {
  chmodSync(at('dist'), 0o555);
  expect(wp2md(['post.json'])).toEqual(converted);
  expect(kept()).toEqual([]);
  chmodSync(at('dist'), 0o755);
});

test('kept code imports presets in JavaScript, and knows the errors of parts that are loaded later', () => {
  writeFileSync(at('mine.mjs'), "export default { extends: 'plain', fields: ['slug'] };\n");
  writeFileSync(at('broken.zip'), 'PK\x03\x04 and no more');
  const outcomes = [1, 2].map(() => [
    wp2md(['post.json', '--preset', './mine.mjs']),
    wp2md([basename(at('broken.zip'))]),
  ]);
  expect(outcomes[0]).toEqual([
    { status: 0, stdout: '---\nslug: p1\n---\n\nLow **at** ten.\n', stderr: '' },
    { status: 1, stdout: '', stderr: expect.stringMatching(/^wp2md: error: broken\.zip/) },
  ]);
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(keptNames()).not.toEqual([]);
});
