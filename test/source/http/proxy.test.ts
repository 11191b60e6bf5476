import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchFor } from '../../../src/source/index.js';
import { loopback } from '../server.js';
import { read } from '../support.js';

const { serve } = loopback();

/** A proxy as they are: it passes requests on, and CONNECT to port 443 only, as many do. */
async function proxy(): Promise<{ address: string; passed: string[]; server: Server }> {
  const passed: string[] = [];
  const server = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method} ${incoming.url} ${incoming.headers['proxy-authorization'] ?? ''}`.trim());
    const onward = ask(incoming.url ?? '', { headers: incoming.headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(outgoing);
    });
    onward.end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    passed.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, passed, server };
}

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function open(): Promise<{ site: string; address: string; passed: string[] }> {
  const { server, ...rest } = await proxy();
  servers.push(server);
  return { ...rest, site: await serve((_, response) => response.end('{"id":1}')) };
}

test('no environment variable, no proxy', () => {
  expect(fetchFor({})).toBe(fetch);
  expect(fetchFor({ NO_PROXY: '*', http_proxy: '' })).toBe(fetch);
});

test.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])('%s is gone through', async (name) => {
  const { site, address, passed } = await open();
  const { values, errors } = await read([`${site}/x`], { fetch: fetchFor({ [name]: address }) });
  expect(errors).toEqual([]);
  expect(values).toEqual([{ id: 1 }]);
  expect(passed).toEqual([`GET ${site}/x`]);
});

test('a log-in of the proxy is sent to it', async () => {
  const { site, address, passed } = await open();
  const env = { http_proxy: address.replace('//', '//me:secret@') };
  expect((await read([`${site}/x`], { fetch: fetchFor(env) })).values).toEqual([{ id: 1 }]);
  expect(passed[0]).toMatch(`Basic ${Buffer.from('me:secret').toString('base64')}`);
});

test('no_proxy goes around it', async () => {
  const { site, address, passed } = await open();
  const env = { http_proxy: address, no_proxy: 'example.org,127.0.0.1' };
  expect((await read([`${site}/x`], { fetch: fetchFor(env) })).values).toEqual([{ id: 1 }]);
  expect(passed).toEqual([]);
});

test('https_proxy is asked for a tunnel, and what it says is an error', async () => {
  const { address, passed } = await open();
  const env = { https_proxy: address };
  const { errors } = await read(['https://example.org/'], { fetch: fetchFor(env), limits: { retries: 0 } });
  expect(passed).toEqual(['CONNECT example.org:443']);
  expect(errors[0]).toMatch(/^https:\/\/example\.org\/: /);
});

test('HTTP_PROXY in capitals counts for nothing in a CGI program', () => {
  expect(fetchFor({ HTTP_PROXY: 'http://127.0.0.1:9', REQUEST_METHOD: 'GET' })).toBe(fetch);
});
