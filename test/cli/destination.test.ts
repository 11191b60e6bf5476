import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destinationFor } from '../../src/cli/destination.js';
import { OptionError } from '../../src/errors.js';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'wp2md-destination-'));
  mkdirSync(join(home, 'folder.md'));
  writeFileSync(join(home, 'file'), '');
});
afterAll(() => rmSync(home, { recursive: true }));

const decide = (output: string | undefined, several: boolean, { folder = false, ndjson = false } = {}) =>
  destinationFor({ output: output === undefined ? undefined : join(home, output), folder, ndjson }, several);

test.each([
  ['post.md', false, {}, 'file'],
  ['posts', false, {}, 'file'],
  ['posts', true, {}, 'folder'],
  ['posts', false, { folder: true }, 'folder'],
  ['folder.md', false, {}, 'folder'],
  ['folder.md', true, {}, 'folder'],
  ['file', false, {}, 'file'],
] as const)('%s for several posts: %s, %j: a %s', async (output, several, more, kind) => {
  expect(await decide(output, several, more)).toEqual({ kind, path: join(home, output) });
});

test('without a path it is stdout', async () => {
  expect(await decide(undefined, false)).toEqual({ kind: 'stdout' });
  expect(await decide(undefined, true, { ndjson: true })).toEqual({ kind: 'ndjson' });
});

test.each([
  [undefined, true, {}],
  ['file', true, {}],
  ['file', false, { folder: true }],
  ['posts.md', true, {}],
  ['posts.MDX', true, {}],
] as const)('%s for several posts: %s, %j: refused', async (output, several, more) => {
  await expect(decide(output, several, more)).rejects.toThrow(OptionError);
});
