import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { png, serveFiles } from '../download/file-server.js';
import { build } from '../support/build.js';

// What is published, as a user has it: the packed files alone, in a folder without any other package.

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let home = '';
let files: readonly string[] = [];

beforeAll(() => {
  build();
  home = mkdtempSync(join(tmpdir(), 'wp2md-published-'));
  const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(pack.stdout) as [{ filename: string; files: { path: string }[] }];
  files = packed.files.map(({ path }) => path);
  spawnSync('tar', ['-xzf', packed.filename], { cwd: home });
  mkdirSync(join(home, 'node_modules'));
  cpSync(join(home, 'package'), join(home, 'node_modules', 'wp2md'), { recursive: true });
  cpSync('fixtures/cli/inputs', home, { recursive: true });
  const post = (id: number): string =>
    JSON.stringify({
      id,
      slug: `post-${id}`,
      title: `Post ${id}`,
      content: `<p>Text ${id}.</p>`,
      type: 'post',
    });
  const many = Array.from({ length: 20_000 }, (_, id) => `${post(id + 1)}\n`);
  writeFileSync(join(home, 'many.ndjson'), many.join(''));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [join(home, 'package', 'bin', 'wp2md.js'), ...args], { cwd: home });

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

const piped = (child: ChildProcessWithoutNullStreams, text: string): Promise<Ended> => {
  child.stdin.end(text);
  return ended(child);
};

test('it holds the command, the library, its types and the licences, and neither sources nor tests', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'bin/wp2md.js',
      'dist/cli.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/LICENSES.txt',
      'package.json',
    ]),
  );
  const other = files.filter(
    (path) =>
      !/^(?:bin\/wp2md\.js|dist\/[\w-]+\.(?:c?js|d\.ts|txt)|package\.json|[A-Z]+(?:\.md)?)$/.test(path),
  );
  expect(other).toEqual([]);
});

test('it needs no other package', () => {
  const manifest = JSON.parse(readFileSync(join(home, 'package', 'package.json'), 'utf8')) as object;
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('peerDependencies');
});

test('the library converts', () => {
  const script =
    "import { convert } from 'wp2md'; console.log(convert({ title: 'A', content: '<p>B</p>' }).body)";
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(stdout).toBe('B\n\n');
});

test('a pipe in, a pipe out', async () => {
  const { code, stdout, stderr } = await piped(start(), readFileSync(join(home, 'one.json'), 'utf8'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^---\ntitle: Spring Tide\n/);
  expect(stdout).toMatch(/\nBy noon it was \*\*dry\*\* again\.\n$/);
});

test('a file with spaces and emoji in its name', async () => {
  const { code, stdout } = await piped(start('Tide 🌊 table.json'), '');
  expect(code).toBe(0);
  expect(stdout).toContain('High at nine.');
});

test('wrong usage is 2, a missing file 1', async () => {
  expect(await piped(start('--forse'), '')).toMatchObject({ code: 2, stdout: '' });
  expect(await piped(start('missing.json'), '')).toMatchObject({ code: 1, stdout: '' });
});

test('everything is printed before the end, however much it is', async () => {
  const { code, stdout } = await piped(start('many.ndjson', '--ndjson'), '');
  expect(code).toBe(0);
  expect(stdout.split('\n')).toHaveLength(20_001);
}, 60_000);

test('a reader that has had enough ends it quietly', async () => {
  const child = start('many.ndjson', '--ndjson');
  const end = ended(child);
  child.stdout.once('data', () => child.stdout.destroy());
  const { code, stderr } = await end;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 60_000);

const signals = process.platform === 'win32' ? test.skip : test;

signals(
  'Ctrl-C in the middle leaves whole files alone',
  async () => {
    const child = start('many.ndjson', '-o', 'out/');
    const end = ended(child);
    while (count('out') < 50) await delay(5);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    const names = readdirSync(join(home, 'out')).filter((name) => name !== '.wp2md-manifest');
    expect(stderr).toMatch(new RegExp(`interrupted after ${names.length} posts`));
    for (const name of names) {
      const id = /^post-(\d+)\.md$/.exec(name)?.[1];
      expect(readFileSync(join(home, 'out', name), 'utf8').endsWith(`Text ${id}.\n`)).toBe(true);
    }
  },
  60_000,
);

signals('Ctrl-C while stdin stays open', async () => {
  const child = start('-', '--ndjson');
  const end = ended(child);
  const first = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdin.write(readFileSync(join(home, 'lines.ndjson')));
  child.stdin.write(readFileSync(join(home, 'lines.ndjson')));
  await first;
  child.kill('SIGINT');
  const { code, stderr } = await end;
  expect(code).toBe(130);
  expect(stderr).toMatch('interrupted');
});

function count(folder: string): number {
  try {
    return readdirSync(join(home, folder)).length;
  } catch {
    return 0;
  }
}

test('downloads pictures, and leads links to files', async () => {
  const server = await serveFiles((request, response) =>
    request.url?.endsWith('.png') ? response.end(png('e2e')) : response.writeHead(404).end(),
  );
  const post = (id: number, html: string): unknown => ({
    ...{ id, slug: `p${id}`, type: 'post', title: `Post ${id}`, content: html },
    link: `${server.address}/p${id}/`,
  });
  const posts = [
    post(1, `<p><a href="/?p=2">next</a> <img src="/wp-content/uploads/a-300x200.png" alt="A"></p>`),
    post(2, '<p>The end</p>'),
  ];
  const { code } = await piped(
    start('-', '-o', 'media-out/', '--media', '--links', 'relative'),
    JSON.stringify(posts),
  );
  await server.close();
  expect(code).toBe(0);
  expect(readFileSync(join(home, 'media-out/p1.md'), 'utf8')).toContain('[next](p2.md) ![A](media/a.png)');
  expect(readFileSync(join(home, 'media-out/media/a.png'))).toEqual(png('e2e'));
  expect(server.asked).toEqual(new Map([['/wp-content/uploads/a.png', 1]]));
});
