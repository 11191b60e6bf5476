import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

function write(path: string, posts: readonly PostEntry[], force = false): unknown {
  const report = new ReportFile(path, force);
  const totals = new Counter();
  for (const post of posts) {
    report.addPost(post);
    totals.addPost(post);
  }
  report.finish(totals);
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('a run without posts gives a report that parses', () => {
  expect(write(join(home, 'report.json'), [])).toMatchObject({
    schema: 1,
    posts: [],
    errors: [],
    notices: [],
  });
});

test('every post is in it, a line each', () => {
  const posts = Array.from({ length: 3000 }, (_, id) => entry(id));
  const path = join(home, 'report.json');
  expect(write(path, posts)).toMatchObject({ posts, totals: { posts: 3000, printed: 3000 } });
  expect(readFileSync(path, 'utf8').split('\n')[2]).toBe(`${JSON.stringify(entry(1))},`);
});

test('nothing stands under its name before it is complete, and nothing beside it after', () => {
  const path = join(home, 'report.json');
  const report = new ReportFile(path, false);
  expect(readdirSync(home).filter((name) => name.endsWith('.json'))).toEqual([]);
  report.finish(new Counter());
  expect(readdirSync(home)).toEqual(['report.json']);
});

test('an earlier report is replaced, another file is not', () => {
  const path = join(home, 'report.json');
  write(path, [entry(1)]);
  expect(write(path, [entry(2)])).toMatchObject({ posts: [entry(2)] });
  const other = join(home, 'post.json');
  writeFileSync(other, '{"id":1}');
  expect(() => write(other, [])).toThrow(OutputError);
  expect(readFileSync(other, 'utf8')).toBe('{"id":1}');
  expect(write(other, [], true)).toMatchObject({ posts: [] });
});

test('a folder that is not there is made; a folder or a file in the way is an error with the path', () => {
  expect(write(join(home, 'new', 'report.json'), [entry(1)])).toMatchObject({ posts: [entry(1)] });
  expect(() => new ReportFile(home, false)).toThrow(home);
  const below = join(home, 'new', 'report.json', 'report.json');
  expect(() => new ReportFile(below, false)).toThrow(below);
});
