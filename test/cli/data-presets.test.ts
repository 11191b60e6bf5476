import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';
import { dataRuns, lines, post } from './data-runs.js';

const { path, files } = temporaryFolder();
const { convert, read } = dataRuns(path);

beforeAll(build, 60_000);

describe('a preset of somebody’s own', () => {
  test('says which files there are, and may call authors by their keys', async () => {
    const own = {
      extends: 'hugo',
      fields: ['title', 'authors:authorKeys'],
      data: [{ of: 'authors', path: 'data/people/{key}.json', fields: ['name', 'bio:description'] }],
    };
    writeFileSync(path('preset.json'), JSON.stringify(own));
    await convert([post(1)], path('preset.json'));
    expect(read('data/people/ida.json')).toBe('{\n  "name": "Ida",\n  "bio": "Writes."\n}\n');
    expect(read('content/posts/post-1.md')).toMatch('authors: [ida]');
    expect(existsSync(path('out/content/categories'))).toBe(false);
  });

  test('that fails says so', async () => {
    const own = `export default { data: [{ of: 'terms', path: () => { throw new Error('no idea') }, fields: ['name'] }] };`;
    writeFileSync(path('preset.mjs'), own);
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('bin/wp2md.js'), '-', '-o', 'out/', '--preset', './preset.mjs', '--data'],
      { cwd: path(), encoding: 'utf8', input: lines([post(1)]) },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('a file of the preset failed: no idea') as string,
    ]);
  });
});

describe('workers', () => {
  test('write the same keys as one core', () => {
    const text = `<p>${'Some words of a long post. '.repeat(1000)}</p>`;
    const posts = Array.from({ length: 120 }, (_, at) =>
      post(at + 1, {
        content: text,
        author: `Author ${at % 7}`,
        categories: [`Term ${at % 11}`],
        _embedded: {},
      }),
    );
    writeFileSync(path('posts.ndjson'), lines(posts));
    const results = ['1', '2'].map((jobs) => {
      const args = ['posts.ndjson', '--preset', 'docusaurus', '--data', '--jobs', jobs, '-o', 'out/'];
      const { status, stderr } = spawnSync(process.execPath, [resolve('bin/wp2md.js'), ...args], {
        ...{ cwd: path(), encoding: 'utf8' },
      });
      expect([status, stderr]).toEqual([
        0,
        'wp2md: 2 data files written\nwp2md: 120 posts written to out/\n',
      ]);
      const result = [files(), read(manifestName)];
      rmSync(path('out'), { recursive: true });
      return result;
    });
    expect(results[1]).toEqual(results[0]);
    expect(JSON.stringify(results[0])).toContain('authors: [author-6]');
  }, 60_000);
});
