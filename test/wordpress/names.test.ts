import { lookupFrom } from '../../src/wordpress/index.js';
import { bare, read } from './reading.js';

const lookup = lookupFrom([
  [{ id: 3, name: 'News &amp; more', slug: 'news', taxonomy: 'category' }],
  { users: [{ id: 3, name: 'Ann', slug: 'ann' }] },
]);
const embedded = {
  author: [{ id: 3, name: 'Ann &amp; Co', slug: 'ann' }],
  'wp:term': [
    [{ id: 3, name: 'R&amp;D', slug: 'r-d', taxonomy: 'category' }],
    [{ id: 8, name: '日本語', slug: '%e6%97%a5', taxonomy: 'post_tag' }],
    [{ id: 9, name: 'Crime', slug: 'crime', taxonomy: 'genre' }],
  ],
};

describe('authors', () => {
  it.each([
    ['_embedded', { author: 3, _embedded: embedded }, 'Ann & Co'],
    ['a string', { author: 'Ann O&#8217;Hara' }, 'Ann O’Hara'],
    ['an object', { author: { ID: 3, name: 'Ann' } }, 'Ann'],
    ['author_info of names', { author: 3, author_info: { info: ['admin'] } }, 'admin'],
    ['author_info', { author: 3, author_info: { display_name: 'Ann', author_link: '/' } }, 'Ann'],
    ['Spectra', { author: 3, uagb_author_info: { display_name: 'Ann' } }, 'Ann'],
    ['The Post Grid', { author: 3, rttpg_author: { display_name: 'Ann' } }, 'Ann'],
    ['Yoast', { author: 3, yoast_head_json: { author: 'Ann' } }, 'Ann'],
    [
      'Yoast’s schema',
      {
        author: 3,
        yoast_head_json: {
          schema: {
            '@graph': [
              { '@type': 'WebPage', author: { '@id': '#1' } },
              { '@type': 'Person', name: 'Ann' },
            ],
          },
        },
      },
      'Ann',
    ],
    ['Parse.ly', { author: 3, parsely: { meta: { creator: ['Ann'] } } }, 'Ann'],
  ])('come from %s', (_, fields, name) => {
    const { post, warnings } = read({ ...bare, ...fields });
    expect(post.authors.map((author) => author.name)).toEqual([name]);
    expect(warnings).toEqual([]);
  });

  it('come from the sidecars after _embedded and before plugins', () => {
    const author_info = { display_name: 'Plugin' };
    expect(read({ ...bare, author: 3, author_info }, lookup).post.authors).toEqual([
      { name: 'Ann', slug: 'ann' },
    ]);
    const both = read({ ...bare, author: 3, _embedded: embedded }, lookup).post.authors;
    expect(both).toEqual([{ name: 'Ann & Co', slug: 'ann' }]);
    expect(read({ ...bare, author: '3' }, lookup).post.authors).toEqual([{ name: 'Ann', slug: 'ann' }]);
  });

  it('are several where a plugin for co-authors says so', () => {
    const authors = [
      { term_id: 5, user_id: 3, slug: 'ann', display_name: 'Ann' },
      { term_id: 6, is_guest: 1, slug: 'bob', display_name: 'Bob' },
    ];
    const expected = [
      { name: 'Ann', slug: 'ann' },
      { name: 'Bob', slug: 'bob' },
    ];
    expect(read({ ...bare, author: 3, authors, _embedded: embedded }).post.authors).toEqual(expected);
    expect(read({ ...bare, author: 3, coauthors: [5, 6] }, lookup).post.authors).toHaveLength(1);
  });

  it('are none where the id is 0', () => {
    expect(read({ ...bare, author: 0, author_info: { info: ['x'] } })).toMatchObject({
      post: { authors: [] },
      warnings: [],
    });
  });

  it('are warned of where nothing names the id, and errors in _embedded name nothing', () => {
    const errors = {
      author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
    };
    const { post, warnings } = read({ ...bare, author: 843, _embedded: errors });
    expect(post.authors).toEqual([]);
    expect(warnings).toEqual(['name-unknown author: 843']);
  });
});

const terms = (fields: object, known = lookup) => {
  const { post, warnings } = read({ ...bare, ...fields }, known);
  const names = Object.fromEntries(
    post.taxonomies.map(({ key, terms: all }) => [key, all.map(({ name }) => name)]),
  );
  return { names, warnings };
};

describe('categories and tags', () => {
  it('come from _embedded, with their slugs decoded', () => {
    const { post } = read({ ...bare, categories: [3], tags: [8], _embedded: embedded }, lookup);
    expect(post.taxonomies.slice(0, 2)).toEqual([
      { key: 'categories', terms: [{ name: 'R&D', slug: 'r-d' }] },
      { key: 'tags', terms: [{ name: '日本語', slug: '日' }] },
    ]);
  });

  it('come from _embedded alone where _fields left the ids out', () => {
    expect(terms({ _embedded: embedded }).names).toEqual({
      categories: ['R&D'],
      tags: ['日本語'],
      genre: ['Crime'],
    });
  });

  it('come from the sidecars, also where ids are strings', () => {
    expect(terms({ categories: [3] })).toEqual({ names: { categories: ['News & more'] }, warnings: [] });
    expect(terms({ categories: ['3'] }).names).toEqual({ categories: ['News & more'] });
  });

  it.each([
    ['links', { category_info: '<a href="/a" rel="tag">R&amp;D, a field</a>, <a href="/b">News</a>' }],
    [
      'a list of links',
      { tax_additional: { categories: { linked: ['<a>R&amp;D, a field</a>', '<a>News</a>'] } } },
    ],
    [
      'labels',
      {
        taxonomy_info: {
          category: [
            { value: 1, label: 'R&amp;D, a field' },
            { value: 2, label: 'News' },
          ],
        },
      },
    ],
    [
      'Yoast',
      { yoast_head_json: { schema: { '@graph': [{}, { articleSection: ['R&amp;D, a field', 'News'] }] } } },
    ],
  ])('come from plugins’ %s', (_, fields) => {
    expect(terms({ ...fields, categories: [1, 2] })).toEqual({
      names: { categories: ['R&D, a field', 'News'] },
      warnings: [],
    });
  });

  it('part a plugin’s string at commas where that gives a name for each id', () => {
    expect(terms({ tags: [1, 2], tag_info: 'One, two' }).names).toEqual({ tags: ['One', 'two'] });
    expect(terms({ tags: [1], tag_info: 'One, two' }).names).toEqual({ tags: ['One, two'] });
  });

  it('believe no plugin that names what the post does not have', () => {
    expect(terms({ tags: [], tag_info: 'News' })).toEqual({ names: {}, warnings: [] });
    expect(terms({ categories: [3], tags: [5], tag_info: 'News &amp; more' })).toEqual({
      names: { categories: ['News & more'] },
      warnings: ['name-unknown tag: 5'],
    });
    expect(terms({ categories: [5], category_info: '<a>A</a> <a>B</a>' }).names).toEqual({});
  });

  it('take a plugin’s primary category, and say that others are missing', () => {
    expect(terms({ categories: [1, 2], newspack_category_info: '<a>News</a>' })).toEqual({
      names: { categories: ['News'] },
      warnings: ['name-unknown category: 1, 2'],
    });
  });

  it('come from the slugs in class_list, in any shape that PHP gives it', () => {
    const classes = ['post-1', 'category-open-data', 'tag-caf%c3%a9', 'tag-big'];
    const expected = { names: { categories: ['open-data'], tags: ['café', 'big'] }, warnings: [] };
    expect(terms({ categories: [31], tags: [1, 2], class_list: classes })).toEqual(expected);
    expect(terms({ categories: [31], tags: [1, 2], class_list: { ...classes, 9: null } })).toEqual(expected);
    expect(terms({ class_list: classes })).toEqual(expected);
  });

  it('never take an id in class_list for a name', () => {
    expect(terms({ tags: [403, 404], class_list: ['tag-c', 'tag-404'] })).toEqual({
      names: { tags: ['c'] },
      warnings: ['name-unknown tag: 404'],
    });
    expect(terms({ class_list: ['category-12'] }).names).toEqual({});
  });

  it('take names and term objects in the post at their word', () => {
    expect(terms({ categories: ['Роуминг', 'A &amp; B'], tags: [{ id: 1, name: 'x' }] }).names).toEqual({
      categories: ['Роуминг', 'A & B'],
      tags: ['x'],
    });
    expect(terms({ categories: 'News, Tech' }).names).toEqual({ categories: ['News', 'Tech'] });
  });

  it('are warned of once for each taxonomy where nothing names them', () => {
    expect(terms({ categories: [1, 2], tags: [7] })).toEqual({
      names: {},
      warnings: ['name-unknown category: 1, 2', 'name-unknown tag: 7'],
    });
  });
});

describe('other taxonomies', () => {
  const links = (route: (base: string) => string) => ({
    'wp:term': [
      { taxonomy: 'category', href: route('categories') },
      { taxonomy: 'genre', href: route('genres') },
      { taxonomy: 'shelf', href: route('shelf') },
    ],
  });

  it.each([
    ['pretty', (base: string) => `https://example.org/wp-json/wp/v2/${base}?post=1`],
    ['plain', (base: string) => `https://example.org/index.php?rest_route=%2Fwp%2Fv2%2F${base}&post=1`],
  ])('are known by %s links, under the key of the post', (_, route) => {
    const fields = {
      menu_order: 0,
      shelf: [21],
      genres: [9],
      other: [1, 2],
      categories: [3],
      _links: links(route),
      class_list: ['genre-crime', 'shelf-top-left'],
    };
    expect(terms(fields)).toEqual({
      names: { categories: ['News & more'], shelf: ['top-left'], genres: ['crime'] },
      warnings: [],
    });
  });

  it('are known by _embedded, and warned of under their key', () => {
    expect(terms({ genre: [9], _embedded: embedded }).names).toMatchObject({ genre: ['Crime'] });
    const route = (base: string) => `https://example.org/wp-json/wp/v2/${base}?post=1`;
    expect(terms({ genres: [77], _links: links(route) }).warnings).toEqual(['name-unknown genres: 77']);
  });

  it('are not mistaken for fields of the same name', () => {
    const route = (base: string) => `https://example.org/wp-json/wp/v2/${base}?post=1`;
    expect(terms({ shelf: ['a text'], _links: links(route) })).toEqual({ names: {}, warnings: [] });
  });
});
