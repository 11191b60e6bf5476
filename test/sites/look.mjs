// Shows a page of each built site to a real browser, and keeps what it looks like: `npm run look:sites -- [generator…]`, after
// `npm run test:sites`. It takes Debian's chromium, which opens the pages from a server on this machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { debian } from './generators/debian.mjs';
import { run } from './run-command.mjs';

const home = join(tmpdir(), 'wp2md-sites');
const types = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' },
  ...{ '.png': 'image/png', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.webp': 'image/webp' },
};
const size = { width: 1000, height: 1300 };
const parts = 4;

/** What is looked at: the address of the page that has most in it. */
const pages = {
  hugo: ['hugo-site', ['public'], '/2024/05/01/everything/'],
  jekyll: ['jekyll-site', ['_site'], '/2024/05/01/everything/'],
  eleventy: ['eleventy-site', ['_site'], '/2024/05/01/everything/'],
  astro: ['astro-site', ['dist'], '/blog/everything/'],
  docusaurus: ['docusaurus-site', ['build'], '/blog/2024/05/01/everything/'],
  obsidian: ['obsidian-relative', ['.pages', '.'], '/Everything%20in%20one%20post.html'],
};

/** A page that shows a part of another: a picture of all of a long page would be too small to see anything. */
const part = (address, number) =>
  `<!doctype html><body style="margin:0;overflow:hidden"><iframe src="${address}" style="border:0;width:100%;height:${
    size.height * parts
  }px;margin-top:-${size.height * number}px"></iframe>`;

/** A server of what stands in one of the folders. */
function serve(folders, address) {
  const server = createServer(({ url = '/' }, response) => {
    const number = /^\/part-(\d)$/.exec(url)?.[1];
    if (number !== undefined)
      return response.writeHead(200, { 'content-type': types['.html'] }).end(part(address, Number(number)));
    const path = normalize(decodeURIComponent(new URL(url, 'http://site').pathname));
    const file = folders
      .flatMap((folder) => [join(folder, path), join(folder, path, 'index.html')])
      .find((each) => existsSync(each) && statSync(each).isFile());
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const ended = (child) =>
  new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code)));

async function look(name) {
  const [site, folders, address] = pages[name];
  const server = await serve(
    folders.map((folder) => join(home, 'sites', site, folder)),
    address,
  );
  for (let number = 0; number < parts; number++) {
    const picture = join(home, 'look', `${name}-${number + 1}.png`);
    await photograph(`http://127.0.0.1:${server.address().port}/part-${number}`, picture);
    console.log(picture);
  }
  server.close();
  server.closeAllConnections();
}

async function photograph(address, picture) {
  const profile = mkdtempSync(join(tmpdir(), 'wp2md-look-'));
  rmSync(picture, { force: true });
  const args = [
    ...[
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
    ],
    ...['--no-first-run', `--user-data-dir=${profile}`, `--window-size=${size.width},${size.height}`],
    ...['--virtual-time-budget=8000', `--screenshot=${picture}`, address],
  ];
  await ended(spawn('chromium', args, { stdio: 'ignore' }));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (!existsSync(picture)) throw new Error(`the browser made no ${picture}`);
}

console.log(debian('chromium', ['--version'], run));
mkdirSync(join(home, 'look'), { recursive: true });
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : Object.keys(pages)) await look(name);
