import fc from 'fast-check';
import { dataFiles, Directory } from '../../src/archive/directory/index.js';
import { presets } from '../../src/document/presets/index.js';
import type { Author, JsonObject, Post } from '../../src/post.js';
import type { DataRule } from '../../src/preset.js';
import { detailsIn, readPost, type Details } from '../../src/wordpress/index.js';
import { emptyLookup } from '../../src/post.js';

const post = (json: JsonObject): Post =>
  readPost({ id: 1, title: 'x', content: 'x', ...json }, emptyLookup, () => {});

const by = (...authors: readonly Author[]): Post => ({ ...post({}), authors });
const within = (key: string, ...terms: readonly Author[]): Post => ({
  ...post({}),
  taxonomies: [{ key, terms }],
});

const users = (...all: readonly JsonObject[]): Details => detailsIn({ users: all });
const terms = (...all: readonly JsonObject[]): Details => detailsIn(all);
const category = (id: number, name: string, more: JsonObject = {}): JsonObject => ({
  ...{ id, name, slug: name.toLowerCase(), taxonomy: 'category', parent: 0 },
  ...more,
});

function listOf(posts: readonly Post[], details: readonly Details[] = [], reserved: readonly string[] = []) {
  const directory = new Directory(new Set(reserved));
  for (const each of posts) directory.addPost(each);
  for (const each of details) directory.addDetails(each);
  return directory.list();
}

describe('authors', () => {
  test('are those of posts, with what is known of them', () => {
    const { authors } = listOf(
      [by({ name: 'Ida', slug: 'ida-b' })],
      [
        users(
          { id: 1, name: 'Ida', slug: 'ida-b', description: 'Writes' },
          { id: 2, name: 'Unused', slug: 'unused' },
        ),
      ],
    );
    expect(authors).toEqual([{ name: 'Ida', slug: 'ida-b', key: 'ida-b', description: 'Writes' }]);
  });

  test('without a slug are who has the name, where somebody has', () => {
    const { authors, keysOf } = listOf([by({ name: 'Ida' }), by({ name: 'Ida', slug: 'ib' })]);
    expect(authors.map(({ key }) => key)).toEqual(['ib', 'ib']);
    expect(keysOf([{ name: 'Ida' }])).toEqual(['ib']);
    expect(listOf([by({ name: 'Ida' })], [users({ id: 1, name: 'Ida', slug: 'ib' })]).authors[0]?.key).toBe(
      'ib',
    );
  });

  test('with other names have other keys, and slugs go first', () => {
    const { authors } = listOf([
      by({ name: 'Ída' }, { name: 'X', slug: 'ída' }),
      by({ name: '!' }, { name: '?' }),
    ]);
    expect(authors.map(({ name, key }) => [key, name])).toEqual([
      ['author', '!'],
      ['author-2', '?'],
      ['ída', 'X'],
      ['ída-2', 'Ída'],
    ]);
  });

  test('of a post that was not added have no keys', () => {
    expect(listOf([by({ name: 'Ida' })]).keysOf([{ name: 'Ida' }, { name: 'Other' }])).toEqual([]);
  });
});

describe('terms', () => {
  test('bring those above them, whose names they tell', () => {
    const { terms: listed } = listOf(
      [within('categories', { name: 'Boats', slug: 'boats' })],
      [terms(category(1, 'Sea'), category(2, 'Harbour', { parent: 1 }), category(3, 'Boats', { parent: 2 }))],
    );
    expect(listed.map(({ name, parent }) => [name, parent])).toEqual([
      ['Boats', 'Harbour'],
      ['Harbour', 'Sea'],
      ['Sea', undefined],
    ]);
  });

  test('that are above each other come to an end', () => {
    const { terms: listed } = listOf(
      [within('categories', { name: 'A', slug: 'a' })],
      [terms(category(1, 'A', { parent: 2 }), category(2, 'B', { parent: 1 }))],
    );
    expect(listed.map(({ name, parent }) => [name, parent])).toEqual([
      ['A', 'B'],
      ['B', 'A'],
    ]);
  });

  test('of one id in two taxonomies are two', () => {
    const { terms: listed } = listOf(
      [within('tags', { name: 'A', slug: 'a' })],
      [terms(category(2, 'B'), { id: 1, name: 'A', slug: 'a', taxonomy: 'post_tag', parent: 2 })],
    );
    expect(listed).toEqual([{ taxonomy: 'tags', name: 'A', slug: 'a', key: 'a' }]);
  });

  test('of a taxonomy with another name in posts, or of none, are known by slug and name', () => {
    const crime = { id: 1, name: 'Crime', slug: 'crime', description: 'Dark' };
    const used = within('genres', { name: 'Crime', slug: 'crime' });
    for (const each of [{ ...crime, taxonomy: 'genre' }, crime])
      expect(listOf([used], [terms(each)]).terms[0]?.description).toBe('Dark');
    const other = [terms({ ...crime, taxonomy: 'category' })];
    expect(listOf([used], other).terms[0]?.description).toBeUndefined();
  });

  test('stand under the key that the front matter has', () => {
    expect(listOf([within('layout', { name: 'Wide' })], [], ['layout']).terms[0]?.taxonomy).toBe(
      'layout_terms',
    );
    expect(listOf([within('tags', { name: 'Wide' })], [], ['tags']).terms[0]?.taxonomy).toBe('tags');
  });
});

/** Authors and terms that get into each other's way, and sidecars that contradict each other. */
const awkward = {
  posts: [
    by({ name: 'Ida', slug: 'ida' }, { name: 'Ída' }),
    by({ name: 'ida' }, { name: 'Ida B', slug: 'ida' }),
    by({ name: 'Ida', slug: 'ida-two' }),
    within(
      'categories',
      { name: 'News', slug: 'news' },
      { name: 'News', slug: 'news-2' },
      { name: 'A', slug: 'a' },
    ),
    within(
      'tags',
      { name: 'news', slug: 'news' },
      { name: 'News' },
      { name: '../up' },
      { name: '__proto__' },
    ),
    within('genre', { name: '2024' }, { name: 'NEWS' }),
  ],
  details: [
    users(
      { id: 1, name: 'Ida', slug: 'ida', description: 'Long text' },
      { id: 2, name: 'Ida', slug: 'ida-two', description: 'B' },
    ),
    users(
      { id: 1, name: 'Ida', slug: 'ida', description: 'Text' },
      { id: 3, name: 'Ída', description: 'Guest' },
    ),
    terms(category(1, 'News', { description: 'x', parent: 2 }), category(2, 'A', { parent: 1 })),
    terms(category(1, 'News', { description: 'y', parent: 2 }), {
      id: 2,
      name: 'Other',
      slug: 'other',
      taxonomy: 'category',
    }),
  ],
};

test.each(Object.values(presets))('$name has the same files whatever the order', ({ data, reservedKeys }) => {
  const text = (posts: readonly Post[], details: readonly Details[]): string => {
    const { files, refused, addresses } = dataFiles(data, listOf(posts, details, reservedKeys));
    return JSON.stringify([files, refused, [...addresses]]);
  };
  const expected = text(awkward.posts, awkward.details);
  const shuffled = fc.tuple(
    fc.shuffledSubarray(awkward.posts, { minLength: awkward.posts.length }),
    fc.shuffledSubarray(awkward.details, { minLength: awkward.details.length }),
  );
  fc.assert(fc.property(shuffled, ([posts, details]) => text(posts, details) === expected));
});

describe('files', () => {
  const rule = (own: Partial<DataRule>): DataRule => ({
    of: 'terms',
    path: 'x.json',
    fields: ['name'],
    ...own,
  });
  const listed = listOf(awkward.posts, awkward.details);
  const made = (own: Partial<DataRule>) => dataFiles([rule(own)], listed).files;

  test('have each name once, `__proto__` too', () => {
    const [file] = made({ path: 't/{taxonomy}.json', taxonomies: ['tags'] });
    expect(file?.path).toBe('t/tags.json');
    expect(Object.keys(file?.data ?? {})).toEqual(['../up', 'News', '__proto__', 'news']);
    expect(JSON.stringify(file?.data)).toContain('"__proto__":{"name":"__proto__"}');
  });

  test('of single entries have names that are safe, each its own', () => {
    const paths = made({ path: '{taxonomy}/{key}.json', fields: ['label:name', 'key'] });
    expect(paths.map(({ path }) => path)).toEqual([
      'categories/a.json',
      'categories/news.json',
      'tags/up.json',
      'tags/news.json',
      'tags/__proto__.json',
      'tags/news-2.json',
      'genre/2024.json',
      'genre/news.json',
    ]);
    expect(paths[1]?.data).toEqual({ label: 'News', key: 'news' });
  });

  test('never stand outside of the folder, or where not every system has a file', () => {
    const bad = [
      '../x.md',
      '/x.md',
      'a//x.md',
      'a/../x.md',
      'C:x.md',
      'a\\x.md',
      'con/x.md',
      'a./x.md',
      'x\0.md',
      '',
    ];
    for (const path of bad) {
      const { files, refused } = dataFiles([rule({ path: () => path })], listed);
      expect([files, refused]).toEqual([[], [path]]);
    }
  });

  test('tell where the pages of terms are, those of terms that share one too', () => {
    const page = (name: string, link: string): Details =>
      terms(category(name.length, name, { slug: link, link: `https://example.org/${link}/` }));
    const { addresses } = dataFiles(
      presets.docusaurus.data,
      listOf(
        [
          within(
            'categories',
            { name: 'Sea', slug: 'a' },
            { name: 'Sea', slug: 'b' },
            { name: 'sea', slug: 'A' },
          ),
        ],
        [page('Sea', 'a'), page('Sea', 'b'), page('sea', 'A')],
      ),
    );
    expect([...addresses]).toEqual([
      ['https://example.org/a/', '/blog/tags/a/'],
      ['https://example.org/b/', '/blog/tags/a/'],
      ['https://example.org/A/', '/blog/tags/a-2/'],
    ]);
  });
});
