import { get, loopback } from '../server.js';
import { newSite, sendError, somePosts, wordpress, type Fault, type Site } from './wordpress.js';

const { serve, stop } = loopback();
const posts = '/wp-json/wp/v2/posts';

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite(own);
  return { site, address: await serve(wordpress(site)) };
}

const ids = (values: readonly unknown[]): number[] => values.map((value) => (value as { id: number }).id);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('a page that fails', () => {
  const breaking =
    (broken: readonly number[], status = 500): Fault =>
    ({ url, route }, response) => {
      if (route === undefined || url.searchParams.has('_fields')) return false;
      const size = Number(url.searchParams.get('per_page'));
      const offset = Number(
        url.searchParams.get('offset') ?? (Number(url.searchParams.get('page') ?? 1) - 1) * size,
      );
      if (!broken.some((id) => id > offset && id <= offset + size)) return false;
      response.writeHead(status).end('<h1>There has been a critical error on this website.</h1>');
      return true;
    };

  test('is halved until the post that breaks the server is found, which is named and skipped', async () => {
    const { site, address } = await open({ posts: somePosts(250), fault: breaking([137]) });
    const { values, errors, hints } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 250).filter((id) => id !== 137));
    expect(errors).toEqual([
      `${address}${posts}: post 137 “Title 137” cannot be fetched: the server answers 500 Internal Server Error`,
    ]);
    expect(hints[0]).toMatch('error log');
    expect(site.asked.length).toBeLessThan(40);
  });

  test('that is too much at once is read in parts', async () => {
    const fault: Fault = ({ url }, response) => {
      if (Number(url.searchParams.get('per_page')) <= 25) return false;
      response.writeHead(200).end('');
      return true;
    };
    const { address } = await open({ posts: somePosts(130), fault });
    const { values, errors } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 130));
    expect(errors).toEqual([]);
  });

  test('by its time, or in the middle of its JSON, is read in parts', async () => {
    const fault: Fault = ({ url }, response) => {
      const size = Number(url.searchParams.get('per_page'));
      if (size === 100) response.write('[');
      if (size === 50) response.end('[{"id":1,"ti');
      return size >= 50;
    };
    const { address } = await open({ posts: somePosts(130), fault });
    const { values, errors } = await get(`${address}${posts}`, { milliseconds: 500 });
    expect(ids(values)).toEqual(range(1, 130));
    expect(errors).toEqual([]);
  });

  test('with a page of HTML in the place of JSON, whatever its size, says so', async () => {
    const fault: Fault = ({ url }, response) => {
      const isFirst = !url.searchParams.has('page') && !url.searchParams.has('offset');
      if (!isFirst)
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sorry</title>');
      return !isFirst;
    };
    const { site, address } = await open({ posts: somePosts(250), fault });
    const { values, errors, hints } = await get(`${address}${posts}`);
    expect(ids(values)).toEqual(range(1, 100));
    expect(errors.at(-1)).toMatch(
      /: the server answers with an HTML page instead of JSON; smaller pages of posts fail too; the 100 posts before it can be used$/,
    );
    expect(hints.at(-1)).toMatch('plugin for security');
    expect(site.asked.length).toBeLessThan(40);
  });

  test('for want of a log-in ends the collection with what WordPress says', async () => {
    const fault: Fault = ({ url }, response) => {
      if (url.searchParams.get('page') !== '2') return false;
      sendError(response, [403, 'rest_forbidden', 'Not for you.']);
      return true;
    };
    const { site, address } = await open({ posts: somePosts(250), fault });
    const { values, errors } = await get(`${address}${posts}`, {}, { concurrency: 1 });
    expect(ids(values)).toEqual(range(1, 100));
    expect(errors).toEqual([
      expect.stringMatching(/“Not for you.” \(rest_forbidden\); the 100 posts before it can be used$/),
    ]);
    expect(site.asked.length).toBeLessThan(4);
  });

  test('of one type costs no other type', async () => {
    const fault: Fault = ({ route }, response) => {
      if (route !== '/wp/v2/posts') return false;
      sendError(response, [401, 'rest_forbidden', 'Not for you.']);
      return true;
    };
    const { address } = await open({ fault });
    const { values, errors } = await get(`${address}/`);
    expect(ids(values)).toEqual([900, 901]);
    expect(errors).toHaveLength(1);
  });

  test('whatever its size ends the collection, and what came before is there', async () => {
    const { address } = await open({ posts: somePosts(250), fault: breaking(range(101, 250), 503) });
    const { values, errors } = await get(`${address}${posts}`, { retries: 0 });
    expect(ids(values)).toEqual(range(1, 100));
    expect(errors.at(-1)).toMatch(
      /answers 503 .*; smaller pages of posts fail too; the 100 posts before it can be used$/,
    );
  });

  test('with what is embedded is read without, and names are looked up', async () => {
    const fault: Fault = ({ url }, response) => {
      if (!url.searchParams.has('_embed')) return false;
      sendError(response, [500, 'internal_server_error', 'There has been a critical error on this website.']);
      return true;
    };
    const { site, address } = await open({ posts: somePosts(120), fault });
    const { values, errors } = await get(`${address}${posts}`, {}, { concurrency: 1 });
    expect(errors).toEqual([]);
    expect(values).toHaveLength(120);
    expect(values[119]).toMatchObject({
      _embedded: {
        author: [{ id: 1, name: 'Author 1' }],
        'wp:featuredmedia': [{ source_url: 'https://example.org/uploads/10120.jpg' }],
        'wp:term': [[{ name: 'Harbour 1 &amp; Sea' }], [{ name: 'Wet' }]],
      },
    });
    expect(site.asked.filter((each) => /users|categories|tags/.test(each))).toEqual([
      'GET /wp/v2/users?include=2,3,1&per_page=100',
      'GET /wp/v2/categories?include=2,3,4,5,1&per_page=100',
      'GET /wp/v2/tags?include=50&per_page=100',
    ]);
  });
});

describe('a site that embeds nothing', () => {
  test('is asked for names in bulk', async () => {
    const { site, address } = await open({ posts: somePosts(20), embeds: false });
    const { values } = await get(`${address}${posts}`);
    expect(values[0]).toMatchObject({ _embedded: { author: [{ name: 'Author 2' }] } });
    expect(site.asked).toHaveLength(5);
  });

  test('and shows no users is read all the same, with one notice', async () => {
    const fault: Fault = ({ route }, response) => {
      if (route !== '/wp/v2/users') return false;
      sendError(response, [401, 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.']);
      return true;
    };
    const { address } = await open({ posts: somePosts(220), embeds: false, fault });
    const { values, notices, errors } = await get(`${address}${posts}`, {}, { concurrency: 1 });
    expect(values).toHaveLength(220);
    expect(errors).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^the names of authors cannot be looked up: .*rest_user_cannot_view/);
  });
});

test('a server that dies in the middle ends the reading, and what came before is there', async () => {
  let count = 0;
  const fault: Fault = (_, response) => {
    count += 1;
    if (count < 3) return false;
    response.destroy();
    void stop();
    return true;
  };
  const { address } = await open({ posts: somePosts(500), fault });
  const { values, errors } = await get(`${address}${posts}`, {}, { concurrency: 1 });
  expect(ids(values)).toEqual(range(1, 200));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/(refuses the connection|broke off).*; the 200 posts before it can be used$/);
});
