import { displayName } from '../../src/source/index.js';
import { get, loopback } from './server.js';
import { read } from './support.js';

const { serve } = loopback();

describe('redirects', () => {
  const redirecting = (target: (url: string) => string | undefined): Promise<string> =>
    serve(({ url = '' }, response) => {
      const location = target(url);
      if (location === undefined) response.end('{"id":1}');
      else response.writeHead(302, { Location: location }).end('moved');
    });

  test('are followed, five at most', async () => {
    const site = await redirecting((url) => (url === '/5' ? undefined : `/${Number(url.slice(1)) + 1}`));
    expect((await get(`${site}/0`)).values).toEqual([{ id: 1 }]);
    const round = await redirecting(() => '/again');
    expect((await get(`${round}/x`)).errors).toEqual([`${round}/x: redirects more than 5 times`]);
  });

  test.each(['ftp://example.org/x', 'file:///etc/passwd', 'http://['])(
    'to %s are not followed',
    async (location) => {
      const site = await redirecting(() => location);
      const { errors, codes } = await get(`${site}/x`);
      expect(errors[0]).toMatch(/: redirects to /);
      expect(codes).toEqual(['fetch-failed']);
    },
  );

  test('from https to http are not followed', async () => {
    const asked: string[] = [];
    const fake = (input: unknown): Promise<Response> => {
      asked.push(String(input));
      return Promise.resolve(
        new Response(null, { status: 301, headers: { Location: 'http://example.org/x' } }),
      );
    };
    const { errors } = await read(['https://example.org/x'], { fetch: fake });
    expect(errors).toEqual(['https://example.org/x: redirects to http://example.org/x, which is not secure']);
    expect(asked).toEqual(['https://example.org/x']);
  });
});

describe('user name and password in an address', () => {
  const withUser = (site: string): string => site.replace('//', '//an%20admin:s3cret@');

  test('are sent, and named in no message', async () => {
    const seen: (string | undefined)[] = [];
    const site = await serve(({ headers, url }, response) => {
      seen.push(headers.authorization);
      if (url === '/ok') response.end('{"id":1}');
      else response.writeHead(401).end('{"code":"x","message":"y"}');
    });
    const good = await get(`${withUser(site)}/ok`);
    const bad = await get(`${withUser(site)}/bad`);
    expect(good.events[0]?.origin.name).toBe(`${site}/ok`);
    expect(JSON.stringify([good, bad])).not.toMatch(/s3cret|admin/);
    const sent = `Basic ${Buffer.from('an admin:s3cret').toString('base64')}`;
    expect(seen).toEqual([sent, sent]);
  });

  test('are not sent to another host', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end('{"id":1}');
    });
    const site = await serve((_, response) => response.writeHead(307, { Location: other }).end());
    expect((await get(withUser(site))).values).toEqual([{ id: 1 }]);
    expect(seen).toEqual([undefined]);
  });

  test.each([
    ['https://a:b@example.org/x?y=1', 'https://example.org/x?y=1'],
    ['https://example.org/x', 'https://example.org/x'],
    ['http://a:b@c@example.org:99999/', 'http://example.org:99999/'],
    ['ftp://a:b@example.org/', 'ftp://example.org/'],
    ['me@home.json', 'me@home.json'],
    ['https://example.org/x?Password=b&y=1', 'https://example.org/x?Password=***&y=1'],
  ])('%s is called %s', (address, name) => {
    expect(displayName(address)).toBe(name);
  });

  test('stay out of errors about addresses that are none', async () => {
    const reading = await read(['http://a:s3cret@example.org:99999/', 'ftp://a:s3cret@example.org/x']);
    expect(reading.errors).toEqual([
      'http://example.org:99999/ is no valid address',
      'ftp://example.org/x is no address that wp2md fetches',
    ]);
    expect(JSON.stringify(reading)).not.toContain('s3cret');
  });
});
