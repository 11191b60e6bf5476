import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../support/fake-io.js';
import { png, serveFiles, type FileServer } from './file-server.js';

// A whole run over a site of many files, one in twenty of them faulty. `npm run test:media` takes a thousand.
const count = Number(process.env['WP2MD_FILES'] ?? 200);
const perPost = 4;

const pathOf = (number: number): string => `/wp-content/uploads/2024/${number % 12}/file-${number}.png`;
const isFaulty = (number: number): boolean => number % 20 === 7;

const faults: readonly ((response: ServerResponse) => void)[] = [
  (response) => void response.writeHead(404).end('no'),
  (response) => void response.writeHead(500).end('not now'),
  (response) => void response.writeHead(200, { 'Content-Type': 'image/png' }).end('<html>moved</html>'),
  (response) => void response.writeHead(200).end(),
  (response) => {
    response.writeHead(200, { 'Content-Length': 900 });
    response.write(png('half'), () => response.destroy());
  },
  (response) => void response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' }).end(),
];

let folder: string;
let server: FileServer;
let other: FileServer;
let isWell = false;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wp2md-many-'));
  other = await serveFiles((_, response) => response.end(png('secret')));
  server = await serveFiles((request, response) => {
    const number = Number(/file-(\d+)\.png$/.exec(request.url ?? '')?.[1] ?? NaN);
    if (Number.isNaN(number) || number >= count) return void response.writeHead(404).end();
    const fault = isFaulty(number) && !isWell ? faults[Math.floor(number / 20) % faults.length] : undefined;
    if (fault !== undefined) return fault(response);
    response.end(png(`file ${number}`));
  });
  const posts = Array.from({ length: Math.ceil(count / perPost) }, (_, number) => postOf(number));
  writeFileSync(join(folder, 'posts.ndjson'), posts.map((post) => JSON.stringify(post)).join('\n'));
});

afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  rmSync(folder, { recursive: true });
});

/** Four pictures of its own, as a picture and as a link to it, one of the post before, and addresses that nobody may ask. */
function postOf(number: number): unknown {
  const first = number * perPost;
  const own = Array.from({ length: perPost }, (_, at) => `${server.address}${pathOf(first + at)}`);
  const before = `${server.address}${pathOf(Math.max(0, first - 1))}`;
  const hostile = ['http://169.254.169.254/x.png', `${other.address}/x.png`, 'http://[::1]/x.png'];
  const pictures = [...own, before, ...(number % 10 === 0 ? hostile : [])];
  const html = pictures.map((src) => `<p><a href="${src}"><img src="${src}" alt="x"></a></p>`).join('\n');
  return {
    ...{ id: number + 1, type: 'post', slug: `post-${number}`, title: { rendered: `Post ${number}` } },
    ...{
      date: '2024-05-01T10:00:00',
      link: `${server.address}/post-${number}/`,
      content: { rendered: html },
    },
  };
}

interface Report {
  readonly posts: readonly {
    readonly warnings: readonly { readonly code: string; readonly element: string }[];
  }[];
  readonly totals: { readonly media: Readonly<Record<string, number>> };
}

async function play(): Promise<{ readonly code: number; readonly report: Report; readonly said: string }> {
  const io = fakeIo({ network: true });
  const out = join(folder, 'site', 'out');
  const report = join(folder, 'report.json');
  mkdirSync(dirname(out), { recursive: true });
  const hosts = ['--media-hosts', 'all'];
  const input = join(folder, 'posts.ndjson');
  const code = await run([input, '-o', `${out}/`, '--media', ...hosts, '--force', '--report', report], io);
  return { code, report: JSON.parse(readFileSync(report, 'utf8')) as Report, said: io.stderrText() };
}

const failed = ({ posts }: Report): Set<string> =>
  new Set(
    posts
      .flatMap(({ warnings }) => warnings)
      .flatMap((each) => (each.code === 'media-failed' ? [each.element] : [])),
  );

const numbers = Array.from({ length: count }, (_, number) => number);
const faulty = numbers.filter(isFaulty);
const good = numbers.filter((number) => !isFaulty(number));
const refused = (): string[] => [
  'http://169.254.169.254/x.png',
  `${other.address}/x.png`,
  'http://[::1]/x.png',
];
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.wp2md'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Relative references of the documents, each as a path from the root. */
function references(): string[] {
  const out = join(folder, 'site', 'out');
  return filesIn(out)
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) =>
        join(dirname(path), match[1] ?? ''),
      ),
    );
}

test(
  'all good files come, once each; faults are listed, and they alone are asked for again',
  async () => {
    const first = await play();
    expect(first.code).toBe(0);
    expect(good.filter((number) => server.asked.get(pathOf(number)) !== 1)).toEqual([]);
    expect(failed(first.report)).toEqual(
      new Set([...faulty.map((number) => `${server.address}${pathOf(number)}`), ...refused()]),
    );
    expect(first.report.totals.media).toMatchObject({
      files: good.length,
      known: 0,
      failed: faulty.length + 3,
    });
    expect(first.said).toContain(`${good.length} files saved`);
    expect(filesIn(join(folder, 'site', 'out', 'media'))).toHaveLength(good.length);
    expect(references().filter((path) => !existsSync(path))).toEqual([]);
    for (const number of good) {
      const path = join(folder, 'site/out/media', pathOf(number).slice('/wp-content/uploads/'.length));
      expect(readFileSync(path)).toEqual(png(`file ${number}`));
    }

    server.asked.clear();
    isWell = true;
    const second = await play();
    expect(second.code).toBe(0);
    expect([...server.asked.keys()].sort()).toEqual(faulty.map(pathOf).sort());
    expect([...server.asked.values()].every((times) => times === 1)).toBe(true);
    expect(failed(second.report)).toEqual(new Set(refused()));
    expect(second.report.totals.media).toMatchObject({ files: faulty.length, known: good.length, failed: 3 });
    expect(filesIn(join(folder, 'site', 'out', 'media'))).toHaveLength(count);

    expect(other.asked.size).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['posts.ndjson', 'report.json', 'site']);
    expect(readdirSync(join(folder, 'site'))).toEqual(['out']);
    expect(readdirSync(join(folder, 'site/out/.wp2md'))).toEqual(['media.ndjson']);
  },
  10 * 60_000,
);
