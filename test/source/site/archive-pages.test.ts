import { get, loopback } from '../server.js';
import type { SiteOptions } from '../../../src/source/index.js';
import { newSite, send, somePosts, wordpress, type Asked, type Fault, type Site } from './wordpress.js';

const { serve } = loopback();

const slugs = (values: readonly unknown[]): string[] =>
  values.map((value) => (value as { slug: string }).slug);
const twelve = somePosts(12);
const all = twelve.map(({ slug }) => slug);
const pages = ['page-900', 'page-901'];
const products = ['product-700', 'product-701', 'product-702'];

/** A page of a list: what WordPress says in its head, and the classes of its body. */
interface ListPage {
  readonly classes: string;
  /** The route that it is linked to. */
  readonly json?: string;
}

/** Answers every web page with one, and hands on what is asked of the REST API. */
const showing =
  ({ classes, json }: ListPage, routes: Readonly<Record<string, unknown>> = {}): Fault =>
  ({ route, url }, response) => {
    if (route !== undefined) {
      if (!Object.hasOwn(routes, route)) return false;
      const value = routes[route];
      send(response, typeof value === 'function' ? (value as (url: URL) => unknown)(url) : value);
      return true;
    }
    const link = json === undefined ? '' : `<link rel="alternate" type="application/json" href="${json}">`;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(
      `<!DOCTYPE html><head><link rel="https://api.w.org/" href="/wp-json/">${link}</head><body class="${classes}">x`,
    );
    return true;
  };

async function read(path: string, fault: Fault, site: SiteOptions = {}) {
  const own: Site = newSite({ posts: twelve, fault });
  const address = await serve(wordpress(own));
  return { ...(await get(`${address}${path}`, {}, site)), asked: own.asked };
}

describe('the page of a list stands for the posts that it shows:', () => {
  const category = '/wp-json/wp/v2/categories/2';
  const cases: readonly (readonly [string, string, ListPage, readonly string[]])[] = [
    [
      'a category',
      '/category/two/',
      { classes: 'archive category category-2', json: category },
      ['1', '6', '11'],
    ],
    [
      'its second view',
      '/category/two/page/2/',
      { classes: 'archive paged', json: category },
      ['1', '6', '11'],
    ],
    [
      'a category by its class',
      '/category/two/',
      { classes: 'archive category category-9 category-2' },
      ['1', '6', '11'],
    ],
    [
      'a category of a theme without classes',
      '/category/two/',
      { classes: '', json: category },
      ['1', '6', '11'],
    ],
    [
      'an author',
      '/author/ida/',
      { classes: 'archive author', json: '/wp-json/wp/v2/users/2' },
      ['1', '4', '7', '10'],
    ],
    [
      'an author by the class',
      '/author/ida/',
      { classes: 'archive author author-ida author-2' },
      ['1', '4', '7', '10'],
    ],
    ['a year', '/2024/', { classes: 'archive date' }, all],
    ['a month', '/2024/01/', { classes: 'archive date' }, all],
    ['a day', '/2024/01/01/', { classes: 'archive date' }, all],
    ['another day', '/blog/2024/01/02/page/3/', { classes: 'archive date paged' }, []],
    ['a month the plain way', '/?m=202401', { classes: 'archive date' }, all],
    ['a month of a theme without classes', '/2024/01/', { classes: '' }, all],
    ['the page of posts', '/news/', { classes: 'blog' }, all],
    ['the second page of posts', '/news/page/2/', { classes: 'blog paged paged-2' }, all],
  ];
  test.each(cases)('%s', async (_, path, page, expected) => {
    const { values, errors, asked } = await read(path, showing(page));
    expect(slugs(values)).toEqual(expected.map((each) => (/^\d+$/.test(each) ? `post-${each}` : each)));
    expect(errors.length).toBe(expected.length === 0 ? errors.length : 0);
    expect(asked.at(-1)).toMatch(/^GET \/wp\/v2\/posts\?/);
  });

  test('but that of a post for that post, whatever its theme calls it', async () => {
    const page = { classes: 'blog search single postid-4' };
    expect(slugs((await read('/fog/?s=x', showing(page))).values)).toEqual(['post-4']);
  });

  test('a category’s with those of the categories below', async () => {
    const page = { classes: 'archive category', json: category };
    const { asked } = await read('/category/two/', showing(page));
    expect(asked.at(-1)).toMatch('categories[terms]=2&categories[include_children]=true');
  });

  test('a category’s alone where WordPress is too old for that, and says so', async () => {
    const old: Fault = (request: Asked, response) => {
      if (!request.url.searchParams.has('categories[terms]'))
        return showing({ classes: 'archive category', json: category })(request, response);
      const data = { status: 400, params: { categories: 'categories[terms] is not of type integer.' } };
      send(response, { code: 'rest_invalid_param', message: 'Invalid parameter(s): categories', data }, 400);
      return true;
    };
    const { values, notices, errors } = await read('/category/two/', old, { limit: 2 });
    expect(errors).toEqual([]);
    expect(slugs(values)).toEqual(['post-11', 'post-6']);
    expect(notices).toEqual([
      'this WordPress does not list what is in the categories below (5.7 and newer do)',
    ]);
  });

  test('a day’s from its first second to its last', async () => {
    const { asked } = await read('/2024/02/29/', showing({ classes: 'archive date' }));
    expect(asked.at(-1)).toMatch('after=2024-02-28T23:59:59&before=2024-03-01T00:00:00');
  });

  test('a type’s', async () => {
    const page = { classes: 'archive post-type-archive post-type-archive-product' };
    expect(slugs((await read('/shop/', showing(page))).values)).toEqual(products);
    const other = { classes: 'archive post-type-archive post-type-archive-cake' };
    expect((await read('/cakes/', showing(other))).errors[0]).toMatch('shows no type of post “cake”');
  });

  test('a search’s, of all types or of one', async () => {
    const found = showing({ classes: 'search search-results' });
    const some = await read('/?s=the+fog', found);
    expect(slugs(some.values)).toEqual([...all.toReversed(), ...pages.toReversed()]);
    expect(some.asked.filter((each) => each.includes('search=the+fog'))).toHaveLength(2);
    expect((await read('/search/the%20fog/page/2/', found)).asked.at(-1)).toMatch('search=the+fog');
    expect(slugs((await read('/?s=fog&post_type=product', found)).values)).toEqual(products.toReversed());
    expect(slugs((await read('/?s=fog', found, { types: ['page'] })).values)).toEqual(pages.toReversed());
  });

  test('a front page’s in any of its views', async () => {
    const page = { classes: 'home page-id-900 paged-2', json: '/wp-json/wp/v2/pages/900' };
    expect(slugs((await read('/page/2/', showing(page))).values)).toEqual([...all, ...pages]);
  });
});

describe('the page of a term of the site’s own', () => {
  const links = (...paths: readonly string[]) => ({
    _links: { 'wp:post_type': paths.map((href) => ({ href })) },
  });
  const genre = (url: URL): unknown => ({
    ...{ id: 7, name: 'Fog', slug: 'fog', taxonomy: 'genre', parent: 0 },
    ...links(
      `${url.origin}/wp-json/wp/v2/posts?genre=7`,
      `${url.origin}/wp-json/wp/v2/products?genre=7`,
      'http://169.254.169.254/wp-json/wp/v2/posts?genre=7',
    ),
  });
  const routes = { '/wp/v2/genres/7': genre, '/wp/v2/taxonomies/genre': { rest_base: 'genres' } };

  test.each<ListPage>([
    { classes: 'archive tax-genre term-fog term-7', json: '/wp-json/wp/v2/genres/7' },
    { classes: '', json: '/wp-json/wp/v2/genres/7' },
    { classes: 'archive tax-genre term-fog term-7' },
  ])('stands for posts of every type that has it: %j', async (page) => {
    const { values, errors, asked } = await read('/genre/fog/', showing(page, routes));
    expect(errors).toEqual([]);
    expect(slugs(values)).toEqual([...all, ...products]);
    expect(asked.slice(-2)).toEqual([
      expect.stringMatching(/^GET \/wp\/v2\/posts\?genre\[terms\]=7&genre\[include_children\]=true&/),
      expect.stringMatching(/^GET \/wp\/v2\/products\?genre\[terms\]=7&genre\[include_children\]=true&/),
    ]);
  });

  test('stands for its posts where it does not say whose it is', async () => {
    const page = { classes: 'archive', json: '/wp-json/wp/v2/genres/7' };
    const bare = { '/wp/v2/genres/7': { id: 7, name: 'Fog', taxonomy: 'genre' } };
    expect((await read('/genre/fog/', showing(page, bare))).asked.at(-1)).toMatch(/posts\?genres=7&/);
  });

  test('but a post of such a type is that post', async () => {
    const page = { classes: '', json: '/wp-json/wp/v2/products/701' };
    expect(slugs((await read('/shop/boat/', showing(page))).values)).toEqual(['product-701']);
  });
});

describe('filters of a list’s page', () => {
  const january = showing({ classes: 'archive date' });

  test('hold beside the days that it shows', async () => {
    const filters = { after: '2024-01-01T06:00:00', before: '2025-01-01T00:00:00' };
    const { values, notices } = await read('/2024/01/', january, { filters });
    expect(slugs(values)).toEqual(['post-7', 'post-8', 'post-9', 'post-10', 'post-11', 'post-12']);
    expect(notices).toEqual([]);
    const wider = { after: '2020-01-01T00:00:00' };
    expect((await read('/2024/01/', january, { filters: wider })).asked.at(-1)).toMatch(
      'after=2023-12-31T23:59:59&before=2024-02-01T00:00:00',
    );
  });

  test('go before its category, and say so', async () => {
    const page = { classes: 'archive category', json: '/wp-json/wp/v2/categories/2' };
    const { values, notices, asked } = await read('/category/two/', showing(page), {
      filters: { category: ['3'] },
    });
    expect(slugs(values)).toEqual(['post-2', 'post-7', 'post-12']);
    expect(notices).toEqual(['--category goes before what the address says']);
    expect(asked.at(-1)).not.toMatch('[terms]');
  });
});

describe('a feed', () => {
  const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>';
  const feeding: Fault = ({ url }, response) => {
    if (!/feed|rss/.test(url.href)) return false;
    response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(rss);
    return true;
  };

  test('stands for its page', async () => {
    expect(slugs((await read('/feed/', feeding)).values)).toEqual([...all, ...pages]);
    expect(slugs((await read('/post-3/feed/', feeding)).values)).toEqual(['post-3']);
  });

  test('and one that has none is an error that says what it is', async () => {
    const { errors, hints } = await read('/news.rss', feeding);
    expect(errors[0]).toMatch(/news\.rss:1:1: a feed, not JSON/);
    expect(hints[0]).toMatch('Name the site itself');
  });
});
