import { get, loopback } from '../server.js';
import { newSite, send, somePosts, wordpress, type Fault, type Site } from './wordpress.js';

const { serve } = loopback();
const posts = '/wp-json/wp/v2/posts';

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite(own);
  return { site, address: await serve(wordpress(site)) };
}

const ids = (values: readonly unknown[]): number[] => values.map((value) => (value as { id: number }).id);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('a collection', () => {
  test('is read to its end, each post once, with what it refers to', async () => {
    const { site, address } = await open({ posts: somePosts(250) });
    const { values, errors, notices, events } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 250));
    expect([errors, notices]).toEqual([[], []]);
    expect(values[0]).toMatchObject({ _embedded: { author: [{ name: 'Author 2' }] } });
    expect(events[0]).toEqual({ kind: 'total', posts: 250, origin: { name: `${address}${posts}` } });
    expect(site.asked).toEqual([
      'GET /wp/v2/posts?_embed=1&orderby=id&order=asc&per_page=100',
      'GET /wp/v2/posts?_embed=1&orderby=id&order=asc&per_page=100&page=2',
      'GET /wp/v2/posts?_embed=1&orderby=id&order=asc&per_page=100&page=3',
    ]);
  });

  test('keeps its query, its order and its size', async () => {
    const { site, address } = await open({ posts: somePosts(20) });
    const { values } = await get(`${address}${posts}?categories=3&orderby=date&per_page=3`);
    expect(ids(values)).toEqual([17, 12, 7, 2]);
    expect(site.asked).toEqual([
      'GET /wp/v2/posts?categories=3&orderby=date&per_page=3&_embed=1',
      'GET /wp/v2/posts?categories=3&orderby=date&per_page=3&_embed=1&page=2',
    ]);
  });

  test('of which one page is named is that page', async () => {
    const { site, address } = await open({ posts: somePosts(30) });
    expect(ids((await get(`${address}${posts}?page=2`)).values)).toEqual(range(11, 20).reverse());
    expect(ids((await get(`${address}${posts}?per_page=5&page=2`)).values)).toEqual(range(21, 25).reverse());
    expect(site.asked).toHaveLength(2);
  });

  test('gives no more than the limit, the newest first', async () => {
    const { site, address } = await open({ posts: somePosts(300) });
    expect(ids((await get(`${address}${posts}`, {}, { limit: 7 })).values)).toEqual(
      range(294, 300).reverse(),
    );
    expect(ids((await get(`${address}${posts}`, {}, { limit: 150 })).values)).toHaveLength(150);
    expect(site.asked.map((each) => /per_page=\d+/.exec(each)?.[0])).toEqual([
      'per_page=7',
      'per_page=100',
      'per_page=100',
    ]);
  });

  test('is asked by as many requests at once as allowed', async () => {
    let now = 0;
    let most = 0;
    const fault: Fault = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      return false;
    };
    const { address } = await open({ posts: somePosts(60), fault });
    const address2 = `${address}${posts}?per_page=5`;
    expect((await get(address2)).values).toHaveLength(60);
    expect(most).toBe(2);
    most = 0;
    expect((await get(address2, {}, { concurrency: 1 })).values).toHaveLength(60);
    expect(most).toBe(1);
  });

  test('without any totals ends where a page is not full', async () => {
    const { address } = await open({
      posts: somePosts(250),
      fault: without('X-WP-Total', 'X-WP-TotalPages', 'Link'),
    });
    expect(ids((await get(`${address}${posts}`)).values)).toEqual(range(1, 250));
  });

  test('without any totals, of full pages only, ends with the error of the page behind the last', async () => {
    const { address } = await open({
      posts: somePosts(200),
      fault: without('X-WP-Total', 'X-WP-TotalPages', 'Link'),
    });
    const { values, errors } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 200));
    expect(errors).toEqual([]);
  });

  test.each([
    ['more', 9],
    ['fewer', 1],
  ])('that counts %s pages than there are is still read to its end', async (_, pages) => {
    const { address } = await open({ posts: somePosts(250), fault: claiming({ 'X-WP-TotalPages': pages }) });
    const { values, errors } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 250));
    expect(errors).toEqual([]);
  });

  test('that counts more posts than it sends says so', async () => {
    const { address } = await open({ posts: somePosts(30), fault: claiming({ 'X-WP-Total': 33 }) });
    const { values, notices } = await get(`${address}${posts}`);
    expect(values).toHaveLength(30);
    expect(notices).toEqual([
      'the site counts 33 posts, and 3 of them were not sent: they may not be public, or hidden by a plugin',
    ]);
  });

  test('that pays no heed to the number of the page is read once', async () => {
    const fault: Fault = (_, response) => {
      send(response, [{ id: 1 }, { id: 2 }]);
      return true;
    };
    const { address } = await open({ fault });
    expect(ids((await get(`${address}${posts}?per_page=2`)).values)).toEqual([1, 2]);
  });

  test('that allows smaller pages only, or no order by id, gets what it allows', async () => {
    const refusing: Fault = ({ url }, response) => {
      const parameter =
        Number(url.searchParams.get('per_page')) > 10
          ? 'per_page'
          : url.searchParams.has('orderby')
            ? 'orderby'
            : undefined;
      if (parameter === undefined) return false;
      const data = { status: 400, params: { [parameter]: 'no' } };
      send(response, { code: 'rest_invalid_param', message: 'Invalid parameter(s)', data }, 400);
      return true;
    };
    const { address } = await open({ posts: somePosts(25), fault: refusing });
    expect(ids((await get(`${address}${posts}`)).values)).toEqual(range(1, 25).reverse());
  });

  test('in an envelope that the site insists on is understood', async () => {
    const fault: Fault = ({ url }, response) => {
      const page = Number(url.searchParams.get('page') ?? 1);
      const headers = { 'X-WP-Total': 2, 'X-WP-TotalPages': 2 };
      send(response, { body: [{ id: page }], status: 200, headers });
      return true;
    };
    const { address } = await open({ fault });
    expect(ids((await get(`${address}${posts}?_envelope=1`)).values)).toEqual([1, 2]);
  });

  test('that is empty holds no value', async () => {
    const { address } = await open({ posts: [] });
    const { events } = await get(`${address}${posts}`);
    expect(events).toEqual([]);
  });
});

describe('a collection that changes while it is read', () => {
  const changing = (change: (site: Site) => void): Partial<Site> => {
    let count = 0;
    const fault: Fault = () => {
      count += 1;
      if (count === 2) change(opened.site);
      return false;
    };
    return { posts: somePosts(30), fault };
  };
  let opened: { site: Site; address: string };

  test('gives what is published meanwhile too', async () => {
    opened = await open(changing((site) => site.posts.push(...somePosts(11, 'post', 31))));
    const { values } = await get(`${opened.address}${posts}?per_page=10`);
    expect(ids(values)).toEqual(range(1, 41));
  });

  test('loses nothing that moves to a page that was read already', async () => {
    opened = await open(changing((site) => site.posts.splice(0, 3)));
    const { values, errors } = await get(`${opened.address}${posts}?per_page=10`, {}, { concurrency: 1 });
    expect(errors).toEqual([]);
    expect(new Set(ids(values))).toEqual(new Set(range(1, 30)));
    expect(values).toHaveLength(30);
  });
});

/** A site that leaves headers away. */
function without(...names: readonly string[]): Fault {
  return (_, response) => {
    onHead(response, (headers) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
    );
    return false;
  };
}

/** A site that says something else in its headers. */
function claiming(wrong: Readonly<Record<string, unknown>>): Fault {
  return (_, response) => {
    onHead(response, (headers) => ({ ...headers, ...wrong }));
    return false;
  };
}

type Response = Parameters<Fault>[1];

function onHead(response: Response, change: (headers: object) => object): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: object = {}) =>
    writeHead(status, change(headers) as Record<string, string>)) as Response['writeHead'];
}
