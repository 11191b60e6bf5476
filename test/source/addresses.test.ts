import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { version } from '../../src/version.js';
import { get, loopback } from './server.js';
import { read } from './support.js';

const { serve, stop } = loopback();

describe('an address', () => {
  test('is asked once, for JSON, by name and version', async () => {
    const asked: string[] = [];
    const site = await serve((request, response) => {
      const { accept, 'user-agent': agent } = request.headers;
      asked.push(`${request.method} ${request.url} ${accept} ${agent}`);
      response.end('{"id":1}');
    });
    const address = `${site}/wp-json/wp/v2/posts/1`;
    const { values, events } = await get(address);
    expect(values).toEqual([{ id: 1 }]);
    expect(events[0]?.origin).toEqual({ name: address });
    expect(asked).toEqual([
      `GET /wp-json/wp/v2/posts/1?_embed=1 application/json wp2md/${version} (+https://www.npmjs.com/package/wp2md)`,
    ]);
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('may answer compressed, or with NDJSON, or with warnings before the JSON', async () => {
    const answers: Record<string, string | Buffer> = {
      '/gzip': gzipSync('{"id":1}'),
      '/lines': '{"id":1}\n{"id":2}\n',
      '/warned': '<b>Warning</b>: x\n{"id":1}',
    };
    const site = await serve(({ url = '' }, response) => {
      if (url === '/gzip') response.setHeader('Content-Encoding', 'gzip');
      response.end(answers[url]);
    });
    expect((await get(`${site}/gzip`)).values).toEqual([{ id: 1 }]);
    expect((await get(`${site}/lines`)).values).toEqual([{ id: 1 }, { id: 2 }]);
    expect((await get(`${site}/warned`)).notices).toHaveLength(1);
  });

  test('with an error of WordPress gives its code and words', async () => {
    const site = await serve((_, response) => {
      response.writeHead(404, 'Not Found');
      response.end('{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}');
    });
    const { errors, codes, hints } = await get(`${site}/wp-json/wp/v2/posts/9`);
    expect(errors).toEqual([
      `${site}/wp-json/wp/v2/posts/9?_embed=1: the server answers 404 Not Found: “Invalid post ID.” (rest_post_invalid_id)`,
    ]);
    expect(codes).toEqual(['rest-error']);
    expect(hints[0]).toContain('/wp/v2/pages/');
  });

  test.each([
    [401, 'log-in'],
    [503, 'try again later'],
  ])('with the status %i and no JSON says so', async (status, hint) => {
    const site = await serve((_, response) => response.writeHead(status).end('<h1>no</h1>'));
    const { errors, codes, hints } = await get(`${site}/x`);
    expect(errors[0]).toContain(`${site}/x: the server answers ${status}`);
    expect(codes).toEqual(['fetch-failed']);
    expect(hints[0]).toContain(hint);
  });

  test('with nothing is empty', async () => {
    const site = await serve((_, response) => response.end());
    expect((await get(site)).errors).toEqual([`${site} is empty`]);
  });

  test('that breaks off in the middle is an error, and what came before is read', async () => {
    const site = await serve((_, response) => {
      response.write('{"id":1}\n{"id":2}\n');
      setTimeout(() => response.destroy(), 50);
    });
    const { values, errors, codes } = await get(site);
    expect(values).toEqual([{ id: 1 }, { id: 2 }]);
    expect(errors).toEqual([`${site}: the connection broke off`]);
    expect(codes).toEqual(['fetch-failed']);
  });
});

describe('the limits of an answer', () => {
  test('its size, whatever it says of itself', async () => {
    const site = await serve((_, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync(`["${'x'.repeat(2_000_000)}"]`));
    });
    const { errors, values } = await get(site, { bytes: 1024 * 1024 });
    expect(errors).toEqual([`${site}: the answer is longer than 1 MB`]);
    expect(values).toEqual([]);
  });

  test.each([
    ['that does not begin', () => {}],
    ['that does not end', (_, response) => void response.write('[{"id":1},')],
  ] satisfies [string, RequestListener][])('the time of one %s', async (_, listener) => {
    const site = await serve(listener);
    const { errors, codes } = await get(site, { milliseconds: 100 });
    expect(errors).toEqual([`${site}: no whole answer within 0.1 seconds`]);
    expect(codes).toEqual(['fetch-failed']);
  });

  test('an abort ends it at once', async () => {
    const site = await serve(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(read([site], { fetch, signal: controller.signal })).rejects.toThrow('enough');
  });
});

describe('an address that cannot be reached', () => {
  test('says that the server refuses', async () => {
    const site = await serve(() => {});
    await stop();
    const { errors, codes, hints } = await get(site);
    expect(errors).toEqual([`${site}: the server refuses the connection`]);
    expect(codes).toEqual(['fetch-failed']);
    expect(hints).toEqual(['Is it running, and the port right?']);
  });

  test('says that there is no TLS', async () => {
    const site = await serve(() => {});
    const secure = site.replace('http:', 'https:');
    const { errors } = await get(secure);
    expect(errors).toEqual([`${secure}: no secure connection comes about (TLS)`]);
  });

  // What Node's fetch throws, with the cause that its parts give.
  test.each([
    ['ENOTFOUND', 'its name does not resolve'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is of nobody that Node trusts'],
    ['CERT_HAS_EXPIRED', 'its certificate has expired'],
    ['UND_ERR_CONNECT_TIMEOUT', 'the server does not answer'],
    ['HPE_INVALID_CONSTANT', 'the answer is not HTTP'],
    ['SOMETHING_NEW', 'cannot be fetched (SOMETHING_NEW)'],
  ])('with %s says that %s', async (code, what) => {
    const cause = Object.assign(new Error('cause'), { code });
    const failing = (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause }));
    const { errors } = await read(['https://example.org/'], { fetch: failing });
    expect(errors).toEqual([`https://example.org/: ${what}`]);
  });

  test('costs no other input', async () => {
    const site = await serve((_, response) => response.end('{"id":1}'));
    const failing: typeof fetch = (input, init) =>
      String(input).startsWith(site) ? fetch(input, init) : Promise.reject(new TypeError('fetch failed'));
    const { values, errors } = await read(['https://example.org/', site], { fetch: failing });
    expect(values).toEqual([{ id: 1 }]);
    expect(errors).toEqual(['https://example.org/: cannot be fetched (fetch failed)']);
  });
});
