import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/manifest.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();

const ida = { id: 1, name: 'Ida', slug: 'ida', description: 'Writes.', avatar_urls: {} };
const sea = {
  id: 3,
  name: 'Sea',
  slug: 'sea',
  taxonomy: 'category',
  link: 'https://example.org/category/sea/',
};

const post = (id: number, more: object = {}): object => ({
  ...{ id, slug: `post-${id}`, type: 'post', title: `Post ${id}`, link: `https://example.org/${id}/` },
  ...{ date: '2024-01-01T00:00:00', content: '<p>Text.</p>', author: 1, categories: [3] },
  _embedded: { author: [ida], 'wp:term': [[sea]] },
  ...more,
});

const lines = (values: readonly object[]): string =>
  values.map((each) => `${JSON.stringify(each)}\n`).join('');

/** Runs over these values, each a line of stdin, into out/. */
async function convert(values: readonly object[], preset: string, ...args: readonly string[]) {
  const io = fakeIo({ stdin: lines(values) });
  const code = await run(['-o', `${path('out')}/`, '--preset', preset, '--data', ...args], io);
  const plain = (text: string): string => text.replaceAll(`${path()}/`, '');
  return { code, stdout: plain(io.stdoutText()), said: plain(io.stderrText()) };
}

const read = (name: string): string => readFileSync(path('out', name), 'utf8');
function write(name: string, text: string): void {
  mkdirSync(dirname(path('out', name)), { recursive: true });
  writeFileSync(path('out', name), text);
}

describe('files of authors and terms', () => {
  const values = [
    post(1),
    post(2, { _embedded: {}, author: 'Ida', categories: ['Sea'] }),
    post(3, { author: 'Ída', categories: [4] }),
    // An older copy, which counts for nothing.
    post(3, { author: 'Gone', modified: '2020-01-01T00:00:00', categories: ['Gone'] }),
    post(3, { author: 'Ída', modified: '2024-01-01T00:00:00', categories: [4] }),
    { ...sea, description: 'Wet.' },
    { id: 4, name: 'Boats', slug: 'boats', taxonomy: 'category', parent: 3, description: 'Float.' },
    { ...ida, description: 'Writes of tides.' },
  ];

  test.each(['hugo', 'docusaurus', 'jekyll', 'plain'])('of %s do not depend on the order', async (preset) => {
    const results = [];
    for (const some of [values, values.toReversed()]) {
      const { code, said } = await convert(some, preset);
      expect({ code, said }).toEqual({ code: 0, said: expect.not.stringContaining('left aside') as string });
      results.push([files(), read(manifestName)]);
      rmSync(path('out'), { recursive: true });
    }
    expect(results[0]).toEqual(results[1]);
    expect(JSON.stringify(results[0])).not.toContain('Gone');
  });

  test('take what stands among the posts', async () => {
    await convert(values, 'docusaurus');
    expect(read('blog/authors.yml')).toBe(
      'ida:\n  name: Ida\n  description: Writes of tides.\nída:\n  name: Ída\n',
    );
    expect(read('blog/2024-01-01-post-2.mdx')).toMatch('\nauthors: [ida]\n');
    expect(read('blog/2024-01-01-post-3.mdx')).toMatch('\nauthors: [ída]\n');
  });

  test('are not there where nothing is known', async () => {
    const { said } = await convert([post(1, { author: 0, categories: [], _embedded: {} })], 'docusaurus');
    expect(said).toBe(
      'wp2md: no author or term is known, so there are no data files\nwp2md: 1 post written to out/\n',
    );
    expect(Object.keys(files())).toEqual(['out/blog/2024-01-01-post-1.mdx']);
  });
});

describe('the next run', () => {
  const told = (description: string): readonly object[] => [post(1), { ...sea, description }];

  test('with nothing changed writes nothing', async () => {
    await convert(told('Wet.'), 'hugo');
    const before = read(manifestName);
    expect((await convert(told('Wet.'), 'hugo')).said).toBe(
      'wp2md: 2 data files unchanged\nwp2md: 0 posts written to out/; 1 unchanged\n',
    );
    expect((await convert(told('Wet.'), 'hugo', '--check')).code).toBe(0);
    expect(read(manifestName)).toBe(before);
  });

  test('writes the file that says something else, and --check sees it', async () => {
    const name = 'content/categories/sea/_index.md';
    await convert(told('Wet.'), 'hugo');
    expect(await convert(told('Deep.'), 'hugo', '--check')).toEqual({
      ...{ code: 3, stdout: `out/${name}\n` },
      said: 'wp2md: 1 data file would be written; 1 unchanged\nwp2md: 0 posts written to out/; 1 unchanged\n',
    });
    expect(read(name)).toMatch('Wet.');
    expect((await convert(told('Deep.'), 'hugo')).said).toMatch('1 data file written; 1 unchanged');
    expect(read(name)).toMatch('description: Deep.');
  });

  test('writes the posts of an author whose key has changed', async () => {
    await convert([post(1)], 'docusaurus');
    const renamed = { author: [{ ...ida, slug: 'ida-b' }], 'wp:term': [[sea]] };
    await convert([post(1, { _embedded: renamed })], 'docusaurus');
    expect(read('blog/authors.yml')).toMatch(/^ida-b:/);
    expect(read('blog/2024-01-01-post-1.mdx')).toMatch('authors: [ida-b]');
  });

  test('names what is of no post any more, and takes it away with --prune', async () => {
    await convert([post(1)], 'hugo');
    const none = [post(1, { categories: [], _embedded: { author: [ida] } })];
    expect((await convert(none, 'hugo')).said).toMatch('1 file is of a post that is not in this input');
    expect(existsSync(path('out/content/categories'))).toBe(true);
    await convert(none, 'hugo', '--prune');
    expect(existsSync(path('out/content/categories'))).toBe(false);
    expect(read('data/authors.yaml')).toMatch('Ida');
  });
});

describe('a file that a person', () => {
  test.each([
    ['keep', 0, 'mine', 'out/blog/authors.yml was changed since wp2md wrote it, and is kept'],
    ['overwrite', 0, 'ida:\n', '1 data file written; 1 unchanged'],
    ['fail', 1, 'mine', 'out/blog/authors.yml was changed since wp2md wrote it'],
  ])('changed goes by --on-edited %s', async (policy, code, text, message) => {
    await convert([post(1)], 'docusaurus');
    write('blog/authors.yml', 'mine');
    const changed = post(1, { _embedded: { author: [{ ...ida, description: 'New.' }], 'wp:term': [[sea]] } });
    const { said, ...rest } = await convert([changed], 'docusaurus', '--on-edited', policy);
    expect([rest.code, said]).toEqual([code, expect.stringContaining(message) as string]);
    expect(read('blog/authors.yml').startsWith(text)).toBe(true);
  });

  test('had before stays, and everything else is written', async () => {
    write('blog/authors.yml', 'mine');
    const { code, said } = await convert([post(1)], 'docusaurus');
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('out/blog/authors.yml is there already') as string,
    ]);
    expect(read('blog/authors.yml')).toBe('mine');
    expect(read('blog/tags.yml')).toMatch('Sea:');
    expect(read('blog/2024-01-01-post-1.mdx')).toMatch('Text.');
    expect((await convert([post(1)], 'docusaurus', '--force')).code).toBe(0);
    expect(read('blog/authors.yml')).toMatch(/^ida:/);
  });
});

describe('terms whose names no file can have', () => {
  test('are named, and write nothing elsewhere', async () => {
    const names = ['..', '../../up', 'trail.', 'con', 'a\\b'];
    const { code, said } = await convert([post(1, { categories: names, _embedded: {}, author: 0 })], 'hugo');
    expect(code).toBe(0);
    for (const name of names)
      expect(said).toMatch(
        `no file is written for content/categories/${name}/_index.md, a name that not every`,
      );
    expect(Object.keys(files())).toEqual(['out/content/posts/post-1.md']);
  });
});

describe('redirects', () => {
  test('lead to where the generator has the pages of terms', async () => {
    await convert([post(1)], 'docusaurus', '--redirects', 'csv');
    expect(read('redirects.csv')).toMatch('/category/sea/,/blog/tags/sea/,301');
    rmSync(path('out'), { recursive: true });
    await convert([post(1)], 'hugo', '--redirects', 'csv');
    expect(read('content/categories/sea/_index.md')).toMatch('url: /category/sea/');
    expect(read('redirects.csv')).not.toMatch('category');
  });
});

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
  beforeAll(build, 60_000);

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
