import { get, loopback } from '../server.js';
import { read } from '../support.js';
import { newSite, send, somePosts, wordpress, type Fault, type Site } from './wordpress.js';

const { serve } = loopback();

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite(own);
  return { site, address: await serve(wordpress(site)) };
}

const slugs = (values: readonly unknown[]): string[] =>
  values.map((value) => (value as { slug: string }).slug);
const everything = ['post-1', 'post-2', 'post-3', 'post-4', 'post-5', 'page-900', 'page-901'];

describe('any address that a person would paste', () => {
  const cases: readonly (readonly [string, Partial<Site>, string, readonly string[]])[] = [
    ['a post in the REST API', {}, '/wp-json/wp/v2/posts/3', ['post-3']],
    ['a post in the REST API, the plain way', {}, '/?rest_route=/wp/v2/posts/3', ['post-3']],
    ['a page in the REST API', {}, '/wp-json/wp/v2/pages/900', ['page-900']],
    ['a post’s own page', {}, '/post-3/', ['post-3']],
    ['a page’s own page', {}, '/page-901/', ['page-901']],
    ['a plain permalink', { pretty: false }, '/?p=3', ['post-3']],
    ['a plain permalink of a page', { pretty: false }, '/?page_id=900', ['page-900']],
    ['a front page', {}, '/', everything],
    ['a front page without a slash', {}, '', everything],
    ['a front page with plain permalinks', { pretty: false }, '/', everything],
    ['the index of the REST API', {}, '/wp-json/', everything],
    ['the namespace of the REST API', {}, '/wp-json/wp/v2', everything],
    ['the index of the REST API, the plain way', {}, '/index.php?rest_route=/', everything],
    ['the front page of a site in a folder', { folder: '/blog/' }, '/blog/', everything],
    ['the front page of a plain site in a folder', { folder: '/blog/', pretty: false }, '/blog/', everything],
    ['a post of a site in a folder', { folder: '/blog/' }, '/blog/post-2/', ['post-2']],
    ['a collection the plain way', {}, '/?rest_route=/wp/v2/posts&slug=post-2,post-4', ['post-2', 'post-4']],
    [
      'a collection of another type',
      {},
      '/wp-json/wp/v2/products',
      ['product-700', 'product-701', 'product-702'],
    ],
  ];
  test.each(cases)('%s', async (_, own, path, expected) => {
    const { address } = await open(own);
    const { values, errors } = await get(`${address}${path}`);
    expect(errors).toEqual([]);
    expect(slugs(values)).toEqual(expected);
  });

  test('a whole site costs one request more than its pages', async () => {
    const { site, address } = await open({ posts: somePosts(500) });
    expect((await get(`${address}/`)).values).toHaveLength(502);
    expect(site.asked).toHaveLength(1 + 5 + 1);
  });

  test('a list that embeds nothing is looked up too', async () => {
    const { address } = await open({ embeds: false });
    const { values } = await get(`${address}/post-3/`);
    expect(values[0]).toMatchObject({
      _embedded: { 'wp:term': [[{ slug: 'harbour-4' }], [{ slug: 'wet' }]] },
    });
  });
});

test('where /wp-json/ is hidden, ?rest_route= is tried', async () => {
  const fault: Fault = ({ url }, response) => {
    if (!url.pathname.includes('wp-json')) return false;
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    return true;
  };
  const { address } = await open({ fault });
  expect(slugs((await get(`${address}/`)).values)).toEqual(everything);
});

describe('WordPress.com', () => {
  const redirected =
    (address: string, asked: string[]): typeof fetch =>
    (input, init) => {
      const url = new URL(String(input));
      asked.push(url.href);
      if (url.hostname === 'harbour.wordpress.com') {
        return Promise.resolve(
          new Response('<!doctype html><body>x', { headers: { 'Content-Type': 'text/html' } }),
        );
      }
      const [, site, rest = ''] = /^\/wp\/v2\/sites\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
      return fetch(`${address}/wp-json/wp/v2/${site === undefined ? 'nothing' : rest}${url.search}`, init);
    };

  test.each([
    ['https://harbour.wordpress.com/', everything],
    ['https://harbour.wordpress.com/2024/05/03/post-3/', ['post-3']],
    ['https://public-api.wordpress.com/wp/v2/sites/harbour.wordpress.com/posts', everything.slice(0, 5)],
    ['https://public-api.wordpress.com/wp/v2/sites/example.org/pages/900', ['page-900']],
    ['https://public-api.wordpress.com/wp/v2/sites/example.org', everything],
    ['https://public-api.wordpress.com/rest/v1.1/sites/example.org/posts/', everything.slice(0, 5)],
  ])('is read by its public API: %s', async (address, expected) => {
    const { address: loop } = await open();
    const asked: string[] = [];
    const { values, errors } = await read([address], { fetch: redirected(loop, asked) });
    expect(errors).toEqual([]);
    expect(slugs(values)).toEqual(expected);
    expect(asked.at(-1)).toMatch(/^https:\/\/public-api\.wordpress\.com\/wp\/v2\/sites\/[\w.]+\/p(ost|age)s/);
  });
});

test('the older API of WordPress.com is asked by what the newer one knows, and else read as it is', async () => {
  const asked: string[] = [];
  const answering: typeof fetch = (input) => {
    asked.push(String(input));
    return Promise.resolve(
      Response.json(asked.at(-1)?.includes('/rest/') ? { found: 2, posts: [{ ID: 1 }] } : []),
    );
  };
  const list = 'https://public-api.wordpress.com/rest/v1.1/sites/example.org/posts/';
  await read([`${list}?search=fog&number=100&pretty=1`], { fetch: answering });
  expect(asked.at(-1)).toMatch(
    /^https:\/\/public-api\.wordpress\.com\/wp\/v2\/sites\/example\.org\/posts\?search=fog&_embed=1&/,
  );
  const { values, notices } = await read([`${list}?category=boats`], { fetch: answering });
  expect(asked.at(-1)).toBe(`${list}?category=boats`);
  expect(values).toEqual([{ found: 2, posts: [{ ID: 1 }] }]);
  expect(notices).toEqual([
    'this is one page of a list of the older API; …/wp/v2/sites/…/posts stands for all',
  ]);
});

describe('other JSON', () => {
  test('at an address that is no list of posts is read as it is', async () => {
    const { address } = await open({
      fault: (_, response) => {
        send(response, { posts: [{ id: 1 }] });
        return true;
      },
    });
    expect((await get(`${address}/export.json`)).values).toEqual([{ posts: [{ id: 1 }] }]);
  });

  test('with a whole page in it is no page', async () => {
    const value = { title: 'x', content: '<!doctype html><html><body>y</body></html>' };
    const { address } = await open({
      fault: (_, response) => {
        send(response, value);
        return true;
      },
    });
    expect((await get(`${address}/export`)).values).toEqual([value]);
  });

  test('of a plugin that answers an error as if all were well is that error', async () => {
    const { site, address } = await open({
      fault: (_, response) => {
        send(response, { code: 'rest_disabled', message: 'The REST API is off.' });
        return true;
      },
    });
    const { errors, codes } = await get(`${address}/wp-json/wp/v2/posts`);
    expect(errors[0]).toMatch(/: the site says “The REST API is off\.” \(rest_disabled\)$/);
    expect(codes).toEqual(['rest-error']);
    expect(site.asked).toHaveLength(1);
  });

  test('of which there are more pages says so', async () => {
    const { address } = await open({
      fault: (_, response) => {
        send(response, [{ id: 1 }], 200, { 'X-WP-TotalPages': 4 });
        return true;
      },
    });
    const { notices } = await get(`${address}/api/acme/v1/posts`);
    expect(notices).toEqual(['this is one page of 4; the others were not asked for']);
  });
});
