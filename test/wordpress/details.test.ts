import { detailsIn, detailsInPost } from '../../src/wordpress/index.js';
import type { JsonObject } from '../../src/post.js';

const author = (user: JsonObject) => detailsInPost({ _embedded: { author: [user] } }).authors[0];

describe('an author', () => {
  test('is read as the REST API has it', () => {
    const user = {
      id: 4,
      name: 'Ida &amp; Co',
      slug: 'ida',
      url: 'https://ida.example/',
      description: '<p>Watches</p>\n<p>&amp; writes.</p>',
      link: 'https://example.org/author/ida/',
      avatar_urls: {
        '24': 'https://a.example/24',
        '96': 'https://a.example/96',
        '48': 'https://a.example/48',
      },
    };
    expect(author(user)).toEqual({
      name: 'Ida & Co',
      slug: 'ida',
      description: 'Watches & writes.',
      url: 'https://ida.example/',
      avatar: 'https://a.example/96',
    });
  });

  test.each([
    [
      'WordPress.com',
      {
        author: {
          ID: 4,
          name: 'Ida',
          nice_name: 'ida',
          URL: 'https://ida.example/',
          avatar_URL: 'https://a.example/a',
        },
      },
    ],
    [
      'WPGraphQL',
      {
        author: {
          node: {
            name: 'Ida',
            slug: 'ida',
            url: 'https://ida.example/',
            avatar: { url: 'https://a.example/a' },
          },
        },
      },
    ],
    [
      'PublishPress',
      {
        authors: [
          {
            display_name: 'Ida',
            slug: 'ida',
            user_url: 'https://ida.example/',
            avatar_url: { url: 'https://a.example/a' },
          },
        ],
      },
    ],
    [
      'Co-Authors Plus',
      {
        coauthors: [
          {
            display_name: 'Ida',
            user_nicename: 'ida',
            website: 'https://ida.example/',
            avatar: '<img src="https://a.example/a">',
          },
        ],
      },
    ],
  ])('is read as %s has it', (_, post) => {
    expect(detailsInPost(post).authors).toEqual([
      { name: 'Ida', slug: 'ida', url: 'https://ida.example/', avatar: 'https://a.example/a' },
    ]);
  });

  test.each([
    'https://example.org/author/ida/',
    'https://example.org/?author=4',
    'javascript:alert(1)',
    '',
    7,
    null,
  ])('has no site of their own at %j', (url) => {
    expect(author({ id: 4, name: 'Ida', url })).toEqual({ name: 'Ida' });
  });

  test.each<[JsonObject]>([
    [{ avatar_urls: { '96': 'javascript:x', '24': 'data:image/png;base64,x' } }],
    [{ avatar_urls: false }],
    [{ avatar_urls: [] }],
    [{ avatar: { url: '//' } }],
    [{ description: '   ' }],
    [{ description: { rendered: 'x' } }],
  ])('has nothing of %j', (more) => {
    expect(author({ id: 4, name: 'Ida', ...more })).toEqual({ name: 'Ida' });
  });
});

describe('a term', () => {
  const sea = {
    id: 7,
    name: 'The &lt;Sea&gt;',
    slug: '%e6%b5%b7',
    description: 'Wet &amp; <a href="x">deep</a>',
    link: 'https://example.org/category/sea/',
    parent: 3,
  };
  const read = {
    id: '7',
    name: 'The <Sea>',
    slug: '海',
    description: 'Wet & deep',
    link: sea.link,
    parent: '3',
  };

  test('is read from sidecar files and from what is embedded', () => {
    const category = { ...sea, taxonomy: 'category' };
    const expected = [{ ...read, taxonomy: 'categories' }];
    expect(detailsIn([category]).terms).toEqual(expected);
    expect(detailsInPost({ _embedded: { 'wp:term': [[category], []] } }).terms).toEqual(expected);
  });

  test('of another taxonomy has its key from the address of its collection', () => {
    const genre = {
      ...{ id: 8, name: 'Crime', slug: 'crime', taxonomy: 'genre' },
      _links: { collection: [{ href: 'https://example.org/wp-json/wp/v2/genres' }] },
    };
    expect(detailsIn([genre]).terms[0]?.taxonomy).toBe('genres');
    expect(detailsIn([{ ...genre, _links: {} }]).terms[0]?.taxonomy).toBe('genre');
  });

  test('of WordPress.com stands under its name in the post, one of WPGraphQL among nodes', () => {
    const own = { ID: 7, name: 'Sea', slug: 'sea', description: 'Wet' };
    const expected = { id: '7', name: 'Sea', slug: 'sea', description: 'Wet' };
    expect(detailsInPost({ categories: { Sea: own }, tags: { nodes: [own] } }).terms).toEqual([
      { ...expected, taxonomy: 'categories' },
      { ...expected, taxonomy: 'tags' },
    ]);
  });

  test('at the top of its tree has nothing above it', () => {
    expect(detailsIn([{ ...sea, taxonomy: 'category', parent: 0 }]).terms[0]).not.toHaveProperty('parent');
  });
});

test('of dumps with nothing but ids and names users and terms are told apart', () => {
  const dump = {
    users: [{ id: 1, name: 'Ida', description: 'Writes' }],
    categories: [{ id: 2, name: 'Sea' }],
  };
  expect(detailsIn(dump)).toEqual({
    authors: [{ name: 'Ida', description: 'Writes' }],
    terms: [{ taxonomy: '', id: '2', name: 'Sea' }],
  });
});

test.each([
  null,
  7,
  'x',
  [],
  {},
  { _embedded: 7 },
  { _embedded: { author: 7, 'wp:term': { x: 1 } } },
  [[[[7]]]],
])('nothing is read from %j', (value) => {
  expect(detailsIn(value)).toEqual({ authors: [], terms: [] });
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    expect(detailsInPost(value as JsonObject)).toEqual({ authors: [], terms: [] });
});
