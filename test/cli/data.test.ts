import { existsSync, rmSync } from 'node:fs';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { dataRuns, ida, post, sea } from './data-runs.js';

const { path, files } = temporaryFolder();
const { convert, read, write } = dataRuns(path);

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
      said: 'wp2md: 1 data file would be written; 1 unchanged\nwp2md: 0 posts would be written to out/; 1 unchanged\n',
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

  test('keeps the authors of documents that are there, until --prune', async () => {
    await convert([post(1), post(2, { author: 'Bo: x' })], 'docusaurus');
    const both = read('blog/authors.yml');
    for (const posts of [
      [post(2, { author: 'Bo: x' })],
      [post(1)],
      [post(1), post(2, { author: 'Bo: x' })],
    ]) {
      await convert(posts, 'docusaurus');
      expect(
        read('blog/authors.yml')
          .split(/^(?=\S)/m)
          .sort(),
      ).toEqual(both.split(/^(?=\S)/m).sort());
    }
    expect(read('blog/authors.yml')).toBe(both);
    await convert([post(1)], 'docusaurus', '--prune');
    expect(read('blog/authors.yml')).toBe('ida:\n  name: Ida\n  description: Writes.\n');
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
