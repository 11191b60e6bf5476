import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loopback } from '../source/server.js';
import { newSite, somePosts, wordpress, type Fault } from '../source/site/wordpress.js';
import { build } from '../support/build.js';

/** The documents in a folder, without what wp2md remembers of them. */
const documentsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.md'));

// The published command against a server: killed in the middle of 500 posts, and left alone by a server that dies, it
// goes on with --resume so that nothing is missing, nothing is there twice, and no file is half.

beforeAll(build, 60_000);

const { serve, stop } = loopback();
const folder = mkdtempSync(join(tmpdir(), 'wp2md-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = 500;
const out = (name: string): string => join(folder, name, 'out');
const archive = (name: string): string => join(folder, name, 'site.ndjson');

interface Ending {
  readonly code: number | null;
  readonly stderr: string;
}

function start(
  address: string,
  name: string,
  more: readonly string[] = [],
): { child: ChildProcess; ending: Promise<Ending> } {
  const args = [
    `${address}/wp-json/wp/v2/posts?per_page=50`,
    '-o',
    `${out(name)}/`,
    '--save-json',
    archive(name),
  ];
  const child = spawn(process.execPath, [resolve('bin/wp2md.js'), ...args, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ending = new Promise<Ending>((done) => child.on('close', (code) => done({ code, stderr })));
  return { child, ending };
}

/** What there is when all is done: every post in one file and on one line, whole. */
function expectAll(name: string): void {
  const files = documentsIn(out(name));
  expect(files.toSorted()).toEqual(
    somePosts(count)
      .map(({ slug }) => `${slug}.md`)
      .toSorted(),
  );
  for (const [index, { slug }] of somePosts(count).entries()) {
    const text = readFileSync(join(out(name), `${slug}.md`), 'utf8');
    expect(text).toMatch(`id: ${index + 1}\n`);
    expect(text.endsWith(`Words of post ${index + 1}.\n`)).toBe(true);
  }
  const lines = readFileSync(archive(name), 'utf8').trimEnd().split('\n');
  const ids = lines.map((line) => (JSON.parse(line) as { id: number }).id);
  expect(ids).toEqual(somePosts(count).map(({ id }) => id));
}

const slow: Fault = async () => {
  await new Promise((done) => setTimeout(done, 10));
  return false;
};

test('killed in the middle, again and again', async () => {
  const address = await serve(wordpress(newSite({ posts: somePosts(count), fault: slow })));
  let kills = 0;
  for (const enough of [20, 130, 290, 410]) {
    const { child, ending } = start(address, 'killed', ['--resume']);
    const written = (): number => (existsSync(out('killed')) ? documentsIn(out('killed')).length : 0);
    while (written() < enough && child.exitCode === null) await new Promise((done) => setTimeout(done, 2));
    child.kill('SIGKILL');
    await ending;
    if (written() < count) kills += 1;
  }
  expect(kills).toBeGreaterThan(1);
  const { code, stderr } = await start(address, 'killed', ['--resume']).ending;
  expect(stderr).not.toMatch('error');
  expect(code).toBe(0);
  expectAll('killed');
}, 120_000);

test('left alone by its server', async () => {
  let asked = 0;
  const dying: Fault = (_, response) => {
    asked += 1;
    if (asked < 6) return false;
    response.destroy();
    void stop();
    return true;
  };
  const first = await serve(wordpress(newSite({ posts: somePosts(count), fault: dying })));
  const { code, stderr } = await start(first, 'dead').ending;
  expect(code).toBe(1);
  expect(stderr).toMatch(/(refuses the connection|broke off).*posts before it can be used/);
  expect(stderr).toMatch('--resume goes on where this run stopped.');
  const written = documentsIn(out('dead')).length;
  expect(written).toBeGreaterThanOrEqual(200);
  expect(readFileSync(archive('dead'), 'utf8').trimEnd().split('\n')).toHaveLength(written);
  const port = Number(new URL(first).port);
  await serve(wordpress(newSite({ posts: somePosts(count) })), port);
  expect((await start(first, 'dead', ['--resume']).ending).code).toBe(0);
  expectAll('dead');
}, 120_000);
