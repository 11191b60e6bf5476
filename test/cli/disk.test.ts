import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

const posts = (count: number, length: number): string =>
  Array.from(
    { length: count },
    (_, id) => `${JSON.stringify({ id, slug: `p-${id}`, title: 'A', content: 'x '.repeat(length) })}\n`,
  ).join('');

async function convert(stdin: string, ...args: readonly string[]) {
  const io = fakeIo({ stdin });
  const code = await run(['-o', `${path('out')}/`, ...args], io);
  return { code, said: io.stderrText() };
}

/** Puts a small disk of its own at out/ while the test runs; undefined where that is not allowed here. */
async function onDisk(options: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(path('out'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path('out')]).status !== 0) {
    console.warn('No disk can be mounted here, so a full one is not tested.');
    return;
  }
  try {
    await work();
  } finally {
    spawnSync('umount', ['-l', path('out')]);
  }
}

const withMount = canMount ? test : test.skip;

withMount('a full disk: the error, nothing half written, and the next run goes on', async () => {
  await onDisk('size=256k', async () => {
    const stdin = posts(100, 4000);
    const { code, said } = await convert(stdin);
    expect(code).toBe(1);
    expect(said).toMatch(/cannot write .*: the disk is full/);
    expect(said).toMatch('stopped, as nothing else can be written either');
    const names = readdirSync(path('out'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names.filter((each) => each !== manifestName)) {
      expect(name).toMatch(/^p-\d+\.md$/);
      expect(readFileSync(path('out', name), 'utf8')).toMatch(/x\n$/);
    }
    expect(spawnSync('mount', ['-o', 'remount,size=8m', path('out')]).status).toBe(0);
    expect(await convert(stdin)).toMatchObject({ code: 0 });
    expect(readdirSync(path('out'))).toHaveLength(101);
  });
});

withMount('a read-only disk', async () => {
  await onDisk('size=1m', async () => {
    expect(spawnSync('mount', ['-o', 'remount,ro', path('out')]).status).toBe(0);
    const { code, said } = await convert(posts(3, 1));
    expect(code).toBe(1);
    expect(said).toMatch(/cannot write .*: the disk is read-only/);
    expect(said.match(/error: .*cannot write/g)).toHaveLength(1);
  });
});

test('a folder where a file should be, or the other way round, costs that post only', async () => {
  mkdirSync(path('out/p-1.md'), { recursive: true });
  const { code, said } = await convert(posts(3, 1));
  expect(code).toBe(1);
  expect(said).toMatch(/post 1 “A”: cannot write .*p-1\.md: a folder of that name is there/);
  expect(said).toMatch('2 posts written');
  writeFileSync(path('out/x'), 'mine');
  const below = await convert(posts(2, 1), '--name', 'x/{slug}.md');
  expect(below.code).toBe(1);
  expect(below.said).toMatch(/x: a file stands where a folder should be/);
  expect(Object.keys(files())).toContain('out/x');
});

test('a name that the file system refuses costs that post only', async () => {
  const deep = join(...Array.from({ length: 30 }, () => 'x'.repeat(200)));
  const { code, said } = await convert(posts(1, 1), '--name', `${deep}/{slug}.md`);
  expect(code).toBe(1);
  expect(said).toMatch(/post 0 “A”: cannot write [^]*hint: Choose a shorter place/);
});
