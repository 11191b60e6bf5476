import { get, loopback } from '../server.js';
import type { SiteOptions } from '../../../src/source/index.js';
import { newSite, send, somePosts, wordpress, type FakePost, type Site } from './wordpress.js';

const { serve } = loopback();
const posts = '/wp-json/wp/v2/posts';

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite({ posts: somePosts(12), ...own });
  return { site, address: await serve(wordpress(site)) };
}

const slugs = (values: readonly unknown[]): string[] =>
  values.map((value) => (value as { slug: string }).slug);

describe('filters', () => {
  const cases: readonly (readonly [string, SiteOptions['filters'], readonly string[]])[] = [
    ['categories by their ids', { category: ['2'] }, ['post-1', 'post-6', 'post-11']],
    ['categories by their slugs', { category: ['harbour-2'] }, ['post-1', 'post-6', 'post-11']],
    ['categories by their names', { category: ['Harbour 2 &amp; Sea'] }, ['post-1', 'post-6', 'post-11']],
    [
      'authors',
      { author: ['author-2', '3'] },
      ['post-1', 'post-2', 'post-4', 'post-5', 'post-7', 'post-8', 'post-10', 'post-11'],
    ],
    ['slugs', { slug: ['post-2', 'post-9'] }, ['post-2', 'post-9']],
    ['ids', { id: ['2', '9'] }, ['post-2', 'post-9']],
    ['dates', { after: '2024-01-01T02:00:00', before: '2024-01-01T05:00:00' }, ['post-3', 'post-4']],
    ['dates of changes', { modifiedAfter: '2024-01-01T10:00:00Z' }, ['post-11', 'post-12']],
  ];
  test.each(cases)('by %s become parameters', async (_, filters, expected) => {
    const { address } = await open();
    const { values, errors } = await get(`${address}${posts}`, {}, filters === undefined ? {} : { filters });
    expect(errors).toEqual([]);
    expect(slugs(values)).toEqual(expected);
  });

  test('by status become a parameter, and WordPress has the last word', async () => {
    const draft: FakePost = { id: 99, type: 'post', slug: 'draft', status: 'draft' };
    const fault: Site['fault'] = ({ url, request }, response) => {
      if (!url.searchParams.has('status') || request.headers.authorization !== undefined) return false;
      const data = { status: 400, params: { status: 'Status is forbidden.' } };
      send(response, { code: 'rest_invalid_param', message: 'Invalid parameter(s): status', data }, 400);
      return true;
    };
    const { address } = await open({ posts: [...somePosts(2), draft], fault });
    const filters = { status: ['draft'] };
    const { errors, hints } = await get(`${address}${posts}`, {}, { filters });
    expect(errors[0]).toMatch('“Invalid parameter(s): status” (rest_invalid_param)');
    expect(hints[0]).toMatch('needs a log-in');
    const credentials = { user: 'ida', password: 'x' };
    expect(slugs((await get(`${address}${posts}`, {}, { filters, credentials })).values)).toEqual(['draft']);
  });

  test('by words that the site does not know are an error that guesses', async () => {
    const { address } = await open();
    const unknown = await get(`${address}/`, {}, { filters: { category: ['nothing'] } });
    expect(unknown.errors).toEqual([`${address}/: the site has no category “nothing”`]);
    const near = await get(`${address}/`, {}, { filters: { author: ['author'] } });
    expect(near.hints).toEqual(['Did you mean author-1?']);
  });

  test('by category leave out what has none, instead of giving all of it', async () => {
    const { site, address } = await open();
    const { values, notices } = await get(`${address}/`, {}, { filters: { category: ['harbour-2'] } });
    expect(slugs(values)).toEqual(['post-1', 'post-6', 'post-11']);
    expect(notices).toEqual([]);
    expect(site.asked.some((each) => each.includes('/pages'))).toBe(false);
    const named = await get(`${address}/`, {}, { types: ['post', 'page'], filters: { category: ['2'] } });
    expect(named.notices).toEqual(['pages are left out: they have no such terms']);
  });

  test('say so where there is only one post', async () => {
    const { address } = await open();
    const { notices } = await get(`${address}/post-3/`, {}, { filters: { search: 'x' } });
    expect(notices).toEqual(['filters are for lists of posts, and this is one post']);
  });
});

describe('types', () => {
  test('are what a site stands for', async () => {
    const { site, address } = await open();
    const { values } = await get(`${address}/`, {}, { types: ['product', 'page'] });
    expect(slugs(values)).toEqual(['product-700', 'product-701', 'product-702', 'page-900', 'page-901']);
    expect(site.asked.filter((each) => each.endsWith('/types'))).toHaveLength(1);
  });

  test('that the site does not show are an error that guesses', async () => {
    const { address } = await open();
    const { errors, hints } = await get(`${address}/`, {}, { types: ['prodct'] });
    expect(errors).toEqual([`${address}/: the site shows no type of post “prodct”`]);
    expect(hints).toEqual(['Did you mean product?']);
  });

  test('say so where there is only one collection', async () => {
    const { address } = await open();
    const { notices } = await get(`${address}${posts}`, {}, { types: ['page'] });
    expect(notices).toEqual(['--type is for whole sites, and this is one collection']);
  });
});

describe('a post that a password protects', () => {
  const shut: FakePost = {
    id: 13,
    type: 'post',
    slug: 'shut',
    password: 'letmein',
    content: '<p>Secret.</p>',
  };
  const contents = (values: readonly unknown[]): unknown => (values.at(-1) as { content: unknown }).content;

  test.each([posts, `${posts}/13`, '/shut/'])('is opened with it: %s', async (path) => {
    const { address } = await open({ posts: [...somePosts(2), shut] });
    const { values, errors } = await get(`${address}${path}`, {}, { postPassword: 'letmein' });
    expect(errors).toEqual([]);
    expect(contents(values)).toEqual({ rendered: '<p>Secret.</p>', protected: true });
  });

  test('stays shut with another', async () => {
    const { address } = await open({ posts: [shut] });
    const { values, errors } = await get(`${address}${posts}`, {}, { postPassword: 'no' });
    expect(errors).toEqual([]);
    expect(contents(values)).toEqual({ rendered: '', protected: true });
  });
});
