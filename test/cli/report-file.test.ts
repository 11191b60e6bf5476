import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostEntry } from '../../src/cli/entries.js';
import { ReportFile } from '../../src/cli/report-file.js';
import { Counter } from '../../src/cli/totals.js';
import { OutputError } from '../../src/errors.js';

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'wp2md-report-'))));
afterEach(() => rmSync(home, { recursive: true }));

const entry = (id: number): PostEntry => ({
  file: 'posts.json',
  type: 'post',
  id,
  title: `Post “${id}”`,
  outcome: 'printed',
  warnings: [],
});

async function write(path: string, posts: readonly PostEntry[], force = false): Promise<unknown> {
  const report = new ReportFile(path, force);
  const totals = new Counter();
  for (const post of posts) {
    report.addPost(post);
    totals.addPost(post);
  }
  await report.finish(totals);
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('a run without posts gives a report that parses', async () => {
  expect(await write(join(home, 'report.json'), [])).toMatchObject({
    schema: 1,
    posts: [],
    errors: [],
    notices: [],
  });
});

test('every post is in it, a line each', async () => {
  const posts = Array.from({ length: 3000 }, (_, id) => entry(id));
  const path = join(home, 'report.json');
  expect(await write(path, posts)).toMatchObject({ posts, totals: { posts: 3000, printed: 3000 } });
  expect(readFileSync(path, 'utf8').split('\n')[2]).toBe(`${JSON.stringify(entry(1))},`);
});

test('nothing stands under its name before it is complete, and nothing beside it after', async () => {
  const path = join(home, 'report.json');
  const report = new ReportFile(path, false);
  expect(readdirSync(home).filter((name) => name.endsWith('.json'))).toEqual([]);
  await report.finish(new Counter());
  expect(readdirSync(home)).toEqual(['report.json']);
});

test('an earlier report is replaced, another file is not', async () => {
  const path = join(home, 'report.json');
  await write(path, [entry(1)]);
  expect(await write(path, [entry(2)])).toMatchObject({ posts: [entry(2)] });
  const other = join(home, 'post.json');
  writeFileSync(other, '{"id":1}');
  await expect(write(other, [])).rejects.toThrow(OutputError);
  expect(readFileSync(other, 'utf8')).toBe('{"id":1}');
  expect(await write(other, [], true)).toMatchObject({ posts: [] });
});

test('a folder that is not there is made; a folder or a file in the way is an error with the path', async () => {
  expect(await write(join(home, 'new', 'report.json'), [entry(1)])).toMatchObject({ posts: [entry(1)] });
  expect(() => new ReportFile(home, false)).toThrow(home);
  const below = join(home, 'new', 'report.json', 'report.json');
  expect(() => new ReportFile(below, false)).toThrow(below);
  for (const path of [home, below]) {
    const hint = 'Move it away, or choose another place after --report.';
    expect(() => new ReportFile(path, false)).toThrow(expect.objectContaining({ hint }));
  }
});

test('a file that gets another name at the end is told by that, in every entry of its post', async () => {
  const path = join(home, 'report.json');
  const report = new ReportFile(path, false);
  const written = (id: number, file: string, more: Partial<PostEntry> = {}): PostEntry => {
    const { warnings, ...place } = entry(id);
    return { ...place, title: 'A\u2028line, "quoted"', outcome: 'written', path: file, ...more, warnings };
  };
  // More than the buffer holds, before and behind.
  const others = Array.from({ length: 1000 }, (_, id) => written(id + 10, `out/other-${id}.md`));
  for (const each of others) report.addPost(each, `site ${each.id}`);
  report.addPost(written(1, 'out/fog.md'), 'site 1');
  report.addPost(written(2, 'out/fog-2.md', { renamed: true }), 'site 2');
  report.addPost(written(2, 'out/fog-2.md', { outcome: 'duplicate' }), 'site 2');
  report.addPost({ ...entry(2), outcome: 'failed' }, 'site 2');
  for (const each of others) report.addPost(each, `site ${each.id}`);
  report.addMoved([
    { key: 'site 1', from: 'out/fog.md', to: 'out/fog-2.md', renamed: true },
    { key: 'site 2', from: 'out/fog-2.md', to: 'out/fog.md', renamed: false },
  ]);
  await report.finish(new Counter());
  const text = readFileSync(path, 'utf8');
  expect((JSON.parse(text) as { posts: unknown }).posts).toEqual([
    ...others,
    written(1, 'out/fog-2.md', { renamed: true }),
    written(2, 'out/fog.md'),
    written(2, 'out/fog.md', { outcome: 'duplicate' }),
    { ...entry(2), outcome: 'failed' },
    ...others,
  ]);
  const line = text.split('\n')[1001];
  expect(line).toBe(`${JSON.stringify(written(1, 'out/fog-2.md', { renamed: true }))},`);
  expect(readdirSync(home)).toEqual(['report.json']);
});

test('what follows the last entry stands in its place where entries are written anew', async () => {
  const path = join(home, 'report.json');
  const report = new ReportFile(path, false);
  report.addPost({ ...entry(1), outcome: 'written', path: 'out/fog.md' }, 'site 1');
  report.addMoved([{ key: 'site 1', from: 'out/fog.md', to: 'out/fog-2.md', renamed: true }]);
  report.addError({ file: 'a.json', code: 'input-not-json', message: 'no JSON' });
  await report.finish(new Counter());
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    posts: [{ path: 'out/fog-2.md', renamed: true }],
    errors: [{ file: 'a.json' }],
  });
});

test('a named pipe gets the report and stays one, and a link still leads to its file', async () => {
  const [fifo, link, real] = ['fifo', 'link.json', 'real.json'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  execFileSync('mkfifo', [fifo]);
  const report = new ReportFile(fifo, false);
  report.addPost(entry(1));
  const [text] = await Promise.all([readFile(fifo, 'utf8'), report.finish(new Counter())]);
  expect(JSON.parse(text)).toMatchObject({ posts: [entry(1)] });
  expect(statSync(fifo).isFIFO()).toBe(true);
  writeFileSync(real, '');
  symlinkSync(real, link);
  expect(await write(link, [entry(2)])).toMatchObject({ posts: [entry(2)] });
  expect([lstatSync(link).isSymbolicLink(), readdirSync(home).sort()]).toEqual([
    true,
    ['fifo', 'link.json', 'real.json'],
  ]);
});

test('a folder in its place is told before anything is done', () => {
  expect(() => new ReportFile(home, false)).toThrow('a folder of that name is there');
});
