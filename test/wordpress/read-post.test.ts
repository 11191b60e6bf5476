import { readFileSync } from 'node:fs';
import { PostError } from '../../src/errors.js';
import { bare, read } from './reading.js';

const seed = (): unknown => JSON.parse(readFileSync('fixtures/seed/post.json', 'utf8'));

it('reads the post that the project was started from', () => {
  const { post, warnings } = read(seed());
  expect(warnings).toEqual([]);
  expect(post).toMatchObject({
    id: 2692,
    type: 'post',
    status: 'publish',
    title:
      'Afghan Taliban Cannot Be Trusted Due to Contradictory Signals, Says Defence Minister Khawaja Asif',
    date: '2026-06-02T08:51:50+00:00',
    modified: '2026-06-02T08:51:50+00:00',
    link: 'https://paksouch.com/?p=2692',
    authors: [{ name: 'admin' }],
    taxonomies: [{ key: 'categories', terms: [{ name: 'Pakistan' }] }],
    image: { url: 'https://paksouch.com/wp-content/uploads/2026/06/435093_1098109_updates-1.jpg' },
    sticky: false,
    protected: false,
  });
  expect(post).not.toHaveProperty('format');
  expect(post).not.toHaveProperty('template');
});

it('has a field only where WordPress said something', () => {
  const { post, warnings } = read({ id: 5, title: { rendered: 'T' }, content: { rendered: '' } });
  expect(warnings).toEqual([]);
  expect(post).toEqual({
    id: 5,
    type: 'post',
    title: 'T',
    content: '',
    authors: [],
    taxonomies: [],
    sticky: false,
    protected: false,
    raw: { id: 5, title: { rendered: 'T' }, content: { rendered: '' } },
  });
});

it('reads every field of a page', () => {
  const page = {
    ...bare,
    type: 'page',
    status: 'private',
    slug: '%e6%97%a5',
    link: 'https://example.org/a/',
    sticky: true,
    format: 'aside',
    template: 'wide.php',
    parent: 7,
    excerpt: { rendered: '<p>E &amp; f [&hellip;]</p>' },
  };
  expect(read(page).post).toMatchObject({
    type: 'page',
    status: 'private',
    slug: '日',
    link: 'https://example.org/a/',
    sticky: true,
    format: 'aside',
    template: 'wide.php',
    parent: 7,
    excerpt: 'E & f',
    raw: page,
  });
});

it('leaves out what says nothing', () => {
  const { post } = read({
    ...bare,
    status: '',
    slug: '',
    excerpt: { rendered: '<p> </p>' },
    sticky: false,
    format: 'standard',
    template: 'default',
    parent: 0,
    date: null,
  });
  expect(Object.keys(post)).toEqual(Object.keys(read(bare).post));
});

describe('the content', () => {
  it.each([
    ['rendered', { rendered: '<p>C</p>', raw: 'R' }, '<p>C</p>'],
    ['a plain string', '<p>C</p>', '<p>C</p>'],
    ['raw, where nothing was rendered', { raw: 'R' }, '<p>R</p>'],
    ['empty', { rendered: '' }, ''],
    ['an empty string', '', ''],
  ])('is %s', (_, content, html) => {
    const { post, warnings } = read({ ...bare, content });
    expect(post.content).toBe(html);
    expect(warnings).toEqual([]);
  });

  it.each([[undefined], [null], [{}], [[]], [{ rendered: null }]])('is missing where it is %j', (content) => {
    const { post, warnings } = read({ ...bare, content });
    expect(post.content).toBe('');
    expect(warnings).toEqual(['content-missing content: ']);
  });
});

describe('a protected post', () => {
  it('is marked, and warned of where the server sent no text', () => {
    const { post, warnings } = read({
      ...bare,
      content: { rendered: '', protected: true },
      excerpt: { rendered: '<p>There is no excerpt because this is a protected post.</p>', protected: true },
    });
    expect(post).toMatchObject({ protected: true, content: '' });
    expect(post).not.toHaveProperty('excerpt');
    expect(warnings).toEqual(['content-protected content: ']);
  });

  it('is marked where the password was given', () => {
    const { post, warnings } = read({
      ...bare,
      content: { rendered: '<p>C</p>', protected: true },
      excerpt: { rendered: '<p>E</p>', protected: true },
    });
    expect(post).toMatchObject({ protected: true, content: '<p>C</p>', excerpt: 'E' });
    expect(warnings).toEqual([]);
  });

  it('is known by its password and by the form that asks for it', () => {
    expect(read({ ID: 1, post_title: 'T', post_content: 'C', post_password: 'x' }).post.protected).toBe(true);
    const form =
      '<form action="https://example.org/wp-login.php?action=postpass" method="post"><p>Password</p></form>';
    const { post, warnings } = read({ ...bare, content: form });
    expect(post).toMatchObject({ protected: true, content: '' });
    expect(warnings).toEqual(['content-protected content: ']);
  });
});

it('leaves out a link that is no web address, with a warning', () => {
  const { post, warnings } = read({ ...bare, link: '/2016/03/01/' });
  expect(post).not.toHaveProperty('link');
  expect(warnings).toEqual(['field-unreadable link: /2016/03/01/']);
});

it('takes a number for a title', () => {
  expect(read({ ...bare, title: 26 }).post.title).toBe('26');
});

describe('what is no post', () => {
  it.each([
    [null, 'no post but null'],
    [5, 'no post but a number'],
    [[bare], 'no post but a list'],
    [{}, 'no post but an empty object'],
    [{ id: 3, name: 'News', taxonomy: 'category' }, 'no post but a term'],
  ])('%j is refused', (json, message) => {
    expect(() => read(json)).toThrow(PostError);
    expect(() => read(json)).toThrow(message);
  });

  it('gives an error of WordPress in its own words', () => {
    const error = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } };
    expect(() => read(error)).toThrow('Invalid post ID. (rest_post_invalid_id)');
  });
});
