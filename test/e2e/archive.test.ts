import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';

const { path } = temporaryFolder();
const bin = resolve('bin/wp2md.js');
const count = 400;

beforeAll(build, 60_000);
beforeEach(() => {
  // More than is converted without workers; some names are wanted by several, the later post first.
  const posts = Array.from({ length: count }, (_, index) => ({
    ...{ id: index + 1, slug: index % 9 === 0 ? 'same' : `p-${index}`, type: 'post', title: `Post ${index}` },
    ...{
      date: new Date(1.7e12 - index * 1e7).toISOString().slice(0, 19),
      link: `https://example.org/${index}/`,
    },
    content: `<p>${'Some <em>text</em> and <canvas>a drawing</canvas>. '.repeat(1 + (index % 300))}</p>`,
  }));
  writeFileSync(path('posts.ndjson'), posts.map((post) => `${JSON.stringify(post)}\n`).join(''));
});

const wp2md = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: path(),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};

/** Every file of a folder, the manifest included. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path(folder))
      .sort()
      .map((name) => [name, readFileSync(path(folder, name), 'utf8')]),
  );

/** What a run of more than five seconds says of its speed. */
const howFast = /^.* posts a second\n/m;

test('the same bytes come out, and the same is said, whatever the number of jobs', () => {
  const [one, two] = ['1', '3'].map((jobs) => wp2md('posts.ndjson', '--ndjson', '-v', '--jobs', jobs));
  expect(one).toMatchObject({ status: 0, stderr: expect.stringMatching('canvas') as string });
  expect(one?.stdout.split('\n')).toHaveLength(count + 1);
  const [said, alsoSaid] = [one, two].map((run) => run?.stderr.replace(howFast, ''));
  expect(alsoSaid === said && two?.stdout === one?.stdout).toBe(true);
  for (const jobs of ['1', '3']) wp2md('posts.ndjson', '-q', '-o', `out-${jobs}/`, '--jobs', jobs);
  expect(Object.keys(contents('out-1'))).toHaveLength(count + 1);
  expect(contents('out-3')).toEqual(contents('out-1'));
}, 120_000);

const signals = process.platform === 'win32' ? test.skip : test;

signals(
  'a run that was killed goes on, and the folder is as if it had not been',
  async () => {
    wp2md('posts.ndjson', '-q', '-o', 'whole/');
    const whole = contents('whole');
    for (const part of [5, 100, 390]) {
      rmSync(path('out'), { recursive: true, force: true });
      const child = spawn(process.execPath, [bin, 'posts.ndjson', '-q', '-o', 'out/'], { cwd: path() });
      const end = new Promise((done) => child.on('exit', (_, signal) => done(signal)));
      const isGoing = (): boolean => child.exitCode === null && child.signalCode === null;
      while (isGoing() && namesIn('out').length < part) await delay(1);
      child.kill('SIGKILL');
      await end;
      expect(wp2md('posts.ndjson', '-q', '-o', 'out/').status).toBe(0);
      expect(contents('out')).toEqual(whole);
    }
  },
  120_000,
);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(path(folder));
  } catch {
    return [];
  }
}
