import { recordsIn } from '../../src/wordpress/index.js';

const post = (id: number) => ({ id, title: { rendered: `Post ${id}` }, content: { rendered: '<p>x</p>' } });
const term = { id: 3, name: 'News', slug: 'news', taxonomy: 'category' };

/** Each record as `kind`, or what a non-post is, and where it was. */
const seen = (json: unknown): string[] =>
  [...recordsIn(json)].map((record) => {
    const name =
      record.kind === 'other' ? record.what : record.kind === 'rest-error' ? record.code : record.kind;
    return record.at === '' ? name : `${name} ${record.at}`;
  });

it.each([
  ['a post', post(1), ['post']],
  ['a list', [post(1), post(2)], ['post [0]', 'post [1]']],
  ['a list of pages', [[post(1)], [post(2)]], ['post [0][0]', 'post [1][0]']],
  ['an empty list', [], []],
  ['posts under a name', { found: 2, posts: [post(1), term] }, ['post posts[0]', 'term posts[1]']],
  ['no posts under a name', { found: 0, posts: [] }, []],
  ['data', { data: [post(1)], status: 'ok', tags: ['a'] }, ['post data[0]']],
  ['data.posts', { data: { posts: [post(1)] } }, ['post data.posts[0]']],
  ['one post under a name', { post: post(1) }, ['post post']],
  ['a map by id', { 12: post(12), 13: post(13) }, ['post 12', 'post 13']],
  ['nodes', { data: { posts: { nodes: [post(1)] } } }, ['post data.posts.nodes[0]']],
  ['edges', { data: { posts: { edges: [{ node: post(1) }] } } }, ['post data.posts.edges[0].node']],
  ['an envelope', { body: [post(1)], status: 200, headers: { Allow: 'GET' } }, ['post body[0]']],
])('finds the posts in %s', (_, json, records) => {
  expect(seen(json)).toEqual(records);
});

it.each([
  ['id and title', { id: 1, title: { rendered: 'x' } }],
  ['id and content', { id: 1, content: { rendered: 'x', protected: false } }],
  ['strings', { slug: 'a', title: 'A', content: '<p>x</p>' }],
  ['title, slug and date', { date: '2025-12-04T06:56:26', slug: 'a', title: { rendered: 'A' } }],
  ['id and date', { id: 1, date: '2025-12-04T06:56:26' }],
  ['a row', { ID: 4, post_title: 'x', post_content: 'y' }],
  ['a row without its text', { ID: 4, post_title: 'x', post_status: 'publish' }],
  ['context=edit', { id: 1, title: { raw: 'x' }, content: { raw: 'y' } }],
  ['WordPress.com', { ID: 4, title: 'x', content: 'y', author: { name: 'A' }, categories: {} }],
  ['a custom type', { ...post(1), type: 'product' }],
])('takes %s for a post', (_, json) => {
  expect(seen(json)).toEqual(['post']);
});

const rendered = { rendered: 'x' };
it.each([
  ['term', term],
  ['term', { id: 3, name: 'News', slug: 'news' }],
  ['user', { id: 1, name: 'Ann', slug: 'ann', avatar_urls: {} }],
  ['user', { ID: 1, login: 'ann', name: 'Ann', avatar_URL: 'https://example.org/a.png' }],
  ['comment', { id: 9, post: 1, author_name: 'Ann', content: rendered, type: 'comment' }],
  ['comment', { id: 9, post: 1, author_name: 'Ann', content: rendered }],
  ['revision', { id: 9, parent: 1, slug: '1-revision-v1', title: rendered, content: rendered }],
  ['autosave', { id: 9, parent: 1, slug: '1-autosave-v1', title: rendered, content: rendered }],
  ['revision', { ID: 9, post_type: 'revision', post_title: 'x', post_content: 'y' }],
  ['search result', { id: 1, title: 'x', url: 'https://example.org/', type: 'post', subtype: 'post' }],
  ['type', { name: 'Posts', slug: 'post', rest_base: 'posts', taxonomies: [] }],
  ['taxonomy', { name: 'Tags', slug: 'post_tag', rest_base: 'tags', types: ['post'] }],
  ['status', { name: 'Published', slug: 'publish', queryable: true, date_floating: false }],
  ['block', { id: 1, type: 'wp_block', title: { raw: 'x' }, content: { raw: 'y' } }],
  ['block', { name: 'core/paragraph', api_version: 3, title: 'Paragraph' }],
  ['navigation menu', { id: 1, type: 'wp_navigation', title: rendered, content: rendered }],
  ['template', { id: 'a//b', type: 'wp_template', title: rendered, content: { raw: 'y' } }],
  ['menu item', { id: 1, title: rendered, object: 'page', object_id: 2, type: 'post_type', menus: 3 }],
  ['menu item', { id: 1, title: rendered, object: 'page', object_id: 2, type_label: 'Page' }],
  ['site index', { name: 'Site', namespaces: [], routes: {} }],
  ['route', { namespace: 'wp/v2', methods: ['GET'], endpoints: [] }],
  ['embed', { version: '1.0', provider_name: 'Site', title: 'x', html: '<p>', type: 'rich' }],
  ['setting', { title: 'Site', posts_per_page: 10, default_category: 1, email: 'a@example.org' }],
  [
    'setting',
    { ID: '1', post_type: 'acf-field', post_title: 'A', post_content: 'a:1:{s:4:"type";s:4:"text";}' },
  ],
  ['empty draft', { ID: '1', post_type: 'post', post_status: 'auto-draft', post_title: 'Auto Draft' }],
  ['empty draft', { id: 1, type: 'page', status: 'auto-draft', title: rendered, content: rendered }],
  ['theme', { stylesheet: 'a', template: 'a', version: '1', name: rendered }],
  ['plugin', { plugin: 'a/a', version: '1', name: 'A', author: 'B' }],
])('tells that it is a %s', (what, json) => {
  expect(seen(json)).toEqual([what]);
});

describe('attachments', () => {
  const file = '<p class="attachment"><a href="https://example.org/a.pdf">A paper</a></p>\n';
  const media = (description: string, caption = '') => ({
    id: 7,
    type: 'attachment',
    title: rendered,
    mime_type: 'application/pdf',
    source_url: 'https://example.org/a.pdf',
    description: { rendered: description },
    caption: { rendered: caption },
  });

  it('are media where nobody wrote about the file', () => {
    expect(seen(media(file))).toEqual(['media']);
    expect(seen(media(''))).toEqual(['media']);
    expect(seen(media('<div class="wp-video"><video><a href="a.mp4">a.mp4</a></video></div>\n'))).toEqual([
      'media',
    ]);
    expect(seen({ id: 1, media_type: 'image', mime_type: 'image/png', source_url: 'x' })).toEqual(['media']);
    expect(seen({ id: 1, title: rendered, source_url: 'x', alt_text: 'y' })).toEqual(['media']);
    expect(seen({ id: 1, source_url: 'x' })).toEqual(['media']);
  });

  it('are none where a post has an address of its source', () => {
    expect(seen({ id: 1, title: rendered, content: rendered, source_url: 'x' })).toEqual(['post']);
  });

  it('are posts where the description or the caption has text', () => {
    expect(seen(media(`${file}<p>About it</p>`))).toEqual(['post']);
    expect(seen(media(file, '<p>Below it</p>'))).toEqual(['post']);
  });
});

describe('errors', () => {
  const error = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } };

  it('are told with their code, message and status', () => {
    expect([...recordsIn(error)]).toEqual([
      { kind: 'rest-error', at: '', code: error.code, message: error.message, status: 404 },
    ]);
  });

  it('have the status of the envelope around them, where they have none', () => {
    const bare = { code: 'x', message: 'y', data: null };
    const [record] = recordsIn({ body: bare, status: 500, headers: [] });
    expect(record).toMatchObject({ kind: 'rest-error', status: 500, at: 'body' });
  });

  it('of WordPress.com are known', () => {
    expect(seen({ error: 'unknown_post', message: 'Unknown post' })).toEqual(['unknown_post']);
  });
});

it('says what else stands among the posts', () => {
  expect([...recordsIn([post(1), 5, null, 'x', {}, { a: 1, b: 2 }, []])].slice(1)).toEqual([
    { kind: 'unknown', at: '[1]', found: 'a number' },
    { kind: 'unknown', at: '[2]', found: 'null' },
    { kind: 'unknown', at: '[3]', found: 'a string' },
    { kind: 'unknown', at: '[4]', found: 'an empty object' },
    { kind: 'unknown', at: '[5]', found: 'an object with the fields a, b' },
  ]);
});

it('takes what has only an id and a name by the name under which it stands', () => {
  expect(seen({ users: [{ id: 1, name: 'Ann' }], genres: [{ id: 1, name: 'Crime' }] })).toEqual([
    'user users[0]',
    'term genres[0]',
  ]);
});

it('does not go into what is nested too deep', () => {
  let deep: unknown = post(1);
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(seen(deep)).toEqual([`unknown ${'[0]'.repeat(8)}`]);
});

it('is lazy', () => {
  const list = new Proxy([post(1), post(2)], {
    get: (target, key, receiver) => {
      if (key === '1') throw new Error('read ahead');
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  for (const record of recordsIn(list)) {
    expect(record.kind).toBe('post');
    break;
  }
});
