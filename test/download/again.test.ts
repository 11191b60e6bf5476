import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../support/fake-io.js';
import { png, serveFiles, type FileServer } from './file-server.js';

let folder: string;
let site: FileServer;
let isBroken: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wp2md-again-'));
  isBroken = true;
  site = await serveFiles((request, response) => {
    if (request.url === '/late.png' && isBroken) response.writeHead(404).end();
    else response.end(png(request.url ?? ''));
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

const post = (id: number, picture: string): object => ({
  ...{ id, type: 'post', slug: `post-${id}`, title: `Post ${id}`, link: `${site.address}/post-${id}/` },
  content: `<p><img src="${site.address}${picture}" alt="x"></p>`,
});

async function convert(env: Readonly<Record<string, string>> = {}): Promise<{ code: number; said: string }> {
  const posts = [post(1, '/there.png'), post(2, '/late.png')];
  const stdin = posts.map((each) => `${JSON.stringify(each)}\n`).join('');
  const io = fakeIo({ stdin, network: true, env });
  const code = await run(['-o', `${join(folder, 'out')}/`, '--media'], io);
  return { code, said: io.stderrText() };
}

const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

test('a second run gets only the files that failed, and writes only the posts that show them', async () => {
  expect((await convert()).said).toMatch('1 failed');
  expect(read('post-1.md')).toMatch('![x](media/there.png)');
  expect(read('post-2.md')).toMatch(`![x](${site.address}/late.png)`);
  isBroken = false;
  const { code, said } = await convert();
  expect(code).toBe(0);
  expect(said).toMatch(/1 post written to .*; 1 unchanged\n/);
  expect(read('post-2.md')).toMatch('![x](media/late.png)');
  expect(site.asked.get('/there.png')).toBe(1);
  expect((await convert()).said).toMatch(/0 posts written to .*; 2 unchanged\n/);
});

test('files come through a proxy where one is set', async () => {
  const passed: string[] = [];
  const proxy: Server = createServer((incoming, outgoing) => {
    passed.push(incoming.url ?? '');
    ask(incoming.url ?? '', { headers: incoming.headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(outgoing);
    }).end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  try {
    isBroken = false;
    const { port } = proxy.address() as AddressInfo;
    const { code } = await convert({ http_proxy: `http://127.0.0.1:${port}` });
    expect(code).toBe(0);
    expect(passed.sort()).toEqual([`${site.address}/late.png`, `${site.address}/there.png`]);
    expect(existsSync(join(folder, 'out', 'media', 'late.png'))).toBe(true);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
