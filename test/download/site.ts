import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  askDirectly,
  defaultLimits,
  Downloads,
  Guard,
  type DownloadEvent,
  type DownloadLimits,
  type DownloadSettings,
} from '../../src/download/index.js';
import { jpeg, png, serveFiles, type FileServer } from './file-server.js';

// A site with files on the loopback interface, another server beside it, and an output folder for each test.

export let root: string;
export let server: FileServer;
export let elsewhere: FileServer;
export const events: DownloadEvent[] = [];

const files: Record<string, Buffer> = {
  '/wp-content/uploads/2024/05/wall.png': png('wall'),
  '/wp-content/uploads/2024/05/wall-300x200.png': png('small'),
  '/wp-content/uploads/2024/05/only-300x200.png': png('only'),
  '/wp-content/uploads/2024/05/big-scaled.png': png('big'),
  '/wp-content/uploads/2024/05/liar.png': jpeg('liar'),
  '/wp-content/uploads/2024/05/page.png': Buffer.from('\n<!DOCTYPE html><html>no'),
  '/wp-content/uploads/2024/05/draw.svg': Buffer.from(
    '<?xml version="1.0"?><svg xmlns="x"><script>1</script></svg>',
  ),
  '/wp-content/uploads/2024/05/nothing.png': Buffer.alloc(0),
  '/wp-content/uploads/2024/05/text.txt': Buffer.from('some words'),
  '/wp-content/uploads/2024/05/page.pdf': Buffer.from('<html>log in</html>'),
  '/wp-content/uploads/2024/05/.htaccess.png': png('dot'),
  '/other/wall.png': png('another'),
  '/wp-content/uploads/sites/2/2024/05/wall.png': png('other site'),
  '/wp-content/uploads/2024/05/same.png': png('wall'),
};

beforeAll(async () => {
  elsewhere = await serveFiles((_, response) => response.end(png('secret')));
  server = await serveFiles((request, response) => {
    const path = decodeURI(request.url ?? '').split('?', 1)[0] ?? '';
    const found = files[path];
    if (found !== undefined)
      return void response.writeHead(200, { 'Content-Length': found.length }).end(found);
    if (path.startsWith('/to/')) {
      return void response
        .writeHead(302, { Location: Buffer.from(path.slice(4), 'base64url').toString() })
        .end();
    }
    if (path === '/loop.png') return void response.writeHead(301, { Location: '/loop.png' }).end();
    if (path === '/long.png')
      return void response.writeHead(200).end(Buffer.concat([png('long'), Buffer.alloc(5000)]));
    if (path === '/cut.png') {
      response.writeHead(200, { 'Content-Length': 3000 });
      response.write(png('cut'), () => response.destroy());
      return;
    }
    if (path === '/slow.png') return void response.writeHead(200).write(png('slow'));
    if (path === '/busy.png' && (server.asked.get('/busy.png') ?? 0) < 3)
      return void response.writeHead(503).end();
    if (path === '/busy.png') return void response.end(png('busy'));
    response.writeHead(404).end();
  });
});

afterAll(() => Promise.all([server.close(), elsewhere.close()]));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wp2md-media-'));
  server.asked.clear();
  elsewhere.asked.clear();
  events.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

export const limits: DownloadLimits = { ...defaultLimits, pause: 1, silence: 150, bytes: 4000 };

export function downloads(
  settings: Partial<DownloadSettings> = {},
  trusted: readonly string[] = [server.host],
): Downloads {
  return new Downloads({
    ...{ root, folder: 'media', limits },
    ask: askDirectly(new Guard(new Set(trusted))),
    isOwn: (host) => host === server.host,
    onCurrentHost: () => undefined,
    onEvent: (event) => events.push(event),
    ...settings,
  });
}

/** The server is not there yet when tables of tests are read. */
export const real = (address: string): string => address.replace('http://site', server.address);
export const at = (path: string): string => `http://site${path}`;
export const upload = (name: string): string => at(`/wp-content/uploads/2024/05/${name}`);

export async function take(
  address: string,
  isPicture = true,
  settings: Partial<DownloadSettings> = {},
): Promise<string> {
  const run = downloads(settings);
  const outcome = await run.want(real(address), isPicture);
  run.close();
  return outcome.kind === 'there' ? outcome.file : outcome.why;
}

export const tree = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.wp2md'))
    .sort();
