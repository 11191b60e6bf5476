import { brotliCompressSync, gzipSync } from 'node:zlib';
import { get, loopback } from '../server.js';
import { read } from '../support.js';

const { serve } = loopback();
const post = '/wp-json/wp/v2/posts/1';
const good = '{"id":1}';

describe('a request is made again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('after %i', async (status) => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(status).end('busy');
      else response.end(good);
    });
    const { values, errors } = await get(`${site}${post}`, { retries: 2 });
    expect(errors).toEqual([]);
    expect(values).toEqual([{ id: 1 }]);
    expect(asked).toBe(3);
  });

  test('after a connection that broke off, in the middle of an answer too', async () => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked += 1;
      if (asked === 1) response.destroy();
      else if (asked === 2) {
        response.write('{"id":');
        setTimeout(() => response.destroy(), 20);
      } else response.end(good);
    });
    expect((await get(`${site}${post}`)).values).toEqual([{ id: 1 }]);
    expect(asked).toBe(3);
  });

  test('so many times and no more', async () => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked += 1;
      response.writeHead(429).end();
    });
    const { errors, hints } = await get(`${site}${post}`, { retries: 3 });
    expect(errors[0]).toMatch('the server answers 429');
    expect(hints).toEqual(['The server is busy or down: try again later.']);
    expect(asked).toBe(4);
  });

  test.each([400, 401, 403, 404, 410, 451])('but not after %i', async (status) => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked += 1;
      response.writeHead(status).end();
    });
    expect((await get(`${site}${post}`)).errors).toHaveLength(1);
    expect(asked).toBe(1);
  });
});

describe('Retry-After', () => {
  const busyOnce = async (value: () => string): Promise<{ site: string; times: number[] }> => {
    const times: number[] = [];
    const site = await serve((_, response) => {
      times.push(Date.now());
      if (times.length === 1) response.writeHead(429, { 'Retry-After': value() }).end();
      else response.end(good);
    });
    return { site, times };
  };

  test.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('is obeyed: %s', async (_, value) => {
    const { site, times } = await busyOnce(value);
    const said: string[] = [];
    const say = (message: string): void => void said.push(message);
    const { values } = await read([`${site}${post}`], { fetch, limits: { pause: 1 }, say });
    expect(values).toEqual([{ id: 1 }]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
    expect(said[0]).toMatch(/429 Too Many Requests; waiting \d seconds, as it asks for$/);
  });

  test('that asks for more than anybody would wait for is an error at once', async () => {
    const { site, times } = await busyOnce(() => '86400');
    expect((await get(`${site}${post}`)).errors[0]).toMatch('429');
    expect(times).toHaveLength(1);
  });

  test('is not waited for any longer when the run is interrupted', async () => {
    const { site } = await busyOnce(() => '60');
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const reading = read([`${site}${post}`], { fetch, signal: controller.signal });
    await expect(reading).rejects.toThrow('enough');
  });
});

test.each([
  ['gzip', gzipSync(good)],
  ['br', brotliCompressSync(good)],
])('an answer may be packed with %s', async (encoding, body) => {
  const site = await serve((_, response) => {
    response.writeHead(200, { 'Content-Encoding': encoding }).end(body);
  });
  expect((await get(`${site}${post}`)).values).toEqual([{ id: 1 }]);
});

test('an answer without end is cut at the limit', async () => {
  const site = await serve((_, response) => {
    const more = (): void => {
      while (response.write(' '.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  });
  const { errors } = await get(`${site}${post}`, { bytes: 2 * 1024 * 1024 });
  expect(errors).toEqual([`${site}${post}?_embed=1: the answer is longer than 2 MB`]);
});

describe('what is secret', () => {
  const credentials = { user: 'ida', password: 'abcd efgh' };
  const headers = [['X-Key', 's3cret']] as const;
  const log = async (redirect?: string): Promise<{ site: string; seen: unknown[] }> => {
    const seen: unknown[] = [];
    const site = await serve((request, response) => {
      seen.push([request.headers.authorization, request.headers['x-key']]);
      if (redirect !== undefined) response.writeHead(302, { Location: redirect }).end();
      else response.end(good);
    });
    return { site, seen };
  };

  test('is sent to the host that was named', async () => {
    const { site, seen } = await log();
    await get(`${site}${post}`, {}, { credentials, headers });
    const secrets = [`Basic ${Buffer.from('ida:abcd efgh').toString('base64')}`, 's3cret'];
    // First it is asked whether the log-in is taken.
    expect(seen).toEqual([secrets, secrets]);
  });

  test('and to no other, whatever leads there', async () => {
    const other = await log();
    const first = await log(`${other.site}/x`);
    expect((await get(`${first.site}${post}`, {}, { credentials, headers })).values).toEqual([{ id: 1 }]);
    expect(first.seen).toHaveLength(2);
    expect(other.seen).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('is missed there, which is said', async () => {
    const other = await serve((_, response) => response.writeHead(401).end());
    const first = await log(`${other}/x`);
    const { hints } = await get(`${first.site}${post}`, {}, { credentials });
    expect(hints[0]).toMatch(/^The log-in is for 127\.0\.0\.1:\d+ and was not sent to 127\.0\.0\.1:\d+/);
  });

  test('is in no message', async () => {
    const site = await serve((_, response) => response.writeHead(403).end());
    const reading = await get(`${site}${post}?password=s3cret`, {}, { credentials, headers });
    expect(JSON.stringify(reading)).not.toMatch(/s3cret|efgh/);
    expect(reading.errors[0]).toMatch('password=***');
  });
});

describe('what WordPress says of a request', () => {
  const saying = (status: number, value: unknown): Promise<string> =>
    serve((_, response) => response.writeHead(status).end(JSON.stringify(value)));

  test('is the hint where it says what it wants', async () => {
    const params = { orderby: 'orderby is not one of author, date, and title.' };
    const site = await saying(400, {
      code: 'rest_invalid_param',
      message: 'Bad',
      data: { status: 400, params },
    });
    const { hints } = await get(`${site}/wp-json/wp/v2/posts?orderby=x`);
    expect(hints).toEqual(['WordPress says: “orderby is not one of author, date, and title.”']);
  });

  test.each([
    [403, 'rest_post_incorrect_password', 'WP2MD_POST_PASSWORD'],
    [401, 'rest_forbidden', 'needs a log-in'],
    [404, 'rest_no_route', 'show_in_rest'],
    [401, 'rest_forbidden_context', 'context=edit'],
  ])('is explained: %i %s', async (status, code, hint) => {
    const site = await saying(status, { code, message: 'No.', data: { status } });
    const { codes, hints } = await get(`${site}${post}`);
    expect(codes).toEqual(['rest-error']);
    expect(hints[0]).toMatch(hint);
  });

  test('to somebody who logs in is about the log-in', async () => {
    const site = await saying(401, { code: 'rest_forbidden', message: 'No.' });
    const { hints } = await get(`${site}${post}`, {}, { credentials: { user: 'ida', password: 'x' } });
    expect(hints[0]).toMatch('The log-in was sent. Is it an application password');
  });

  test('may stand on a page of a site that has none there', async () => {
    const site = await serve((_, response) => {
      response.writeHead(404, { Link: '</wp-json/>; rel="https://api.w.org/"' }).end('<!doctype html>');
    });
    expect((await get(`${site}/no/such/`)).hints[0]).toMatch('front page');
  });
});
