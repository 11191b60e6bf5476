import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run.js';
import { digest } from '../../src/sink/manifest/digest.js';
import { Files } from '../../src/sink/manifest/files.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';
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

withMount('a disk that is full when the run ends forgets nothing', async () => {
  const codes = new Set<number>();
  for (let pages = 100; pages < 112; pages += 1) {
    await onDisk(`size=${pages * 4096}`, async () => {
      const { code } = await convert(posts(100, 1));
      codes.add(code);
      const names = readdirSync(path('out')).filter((name) => name !== manifestName);
      const manifest = readFileSync(path('out', manifestName), 'utf8');
      expect(names.filter((name) => !manifest.includes(`"${name}"`))).toEqual([]);
      if (code === 0) expect(names).toHaveLength(100);
    });
    rmSync(path('out'), { recursive: true });
  }
  if (codes.size > 0) expect(codes).toEqual(new Set([0, 1]));
});

withMount('a read-only disk', async () => {
  await onDisk('size=1m', async () => {
    expect(spawnSync('mount', ['-o', 'remount,ro', path('out')]).status).toBe(0);
    const { code, said } = await convert(posts(3, 1));
    expect(code).toBe(1);
    expect(said).toMatch(/cannot write .*: the disk is read-only/);
    expect(said.match(/error: .*cannot write/g)).toHaveLength(1);
    const below = fakeIo({ stdin: posts(3, 1) });
    expect(await run(['-o', `${path('out/below')}/`], below)).toBe(1);
    expect(below.stderrText()).toMatch(/cannot write .*: the disk is read-only/);
  });
});

(existsSync('/dev/full') ? test : test.skip)('stdout on a full disk', () => {
  build();
  const full = openSync('/dev/full', 'w');
  try {
    for (const args of [['--help'], ['-o', 'out/', '--dry-run']]) {
      const { status, stderr } = spawnSync(process.execPath, [resolve('bin/wp2md.js'), ...args], {
        ...{ cwd: path(), encoding: 'utf8', input: posts(2, 1) },
        stdio: ['pipe', full, 'pipe'],
      });
      expect([status, stderr]).toEqual([1, expect.stringMatching('cannot write stdout: the disk is full')]);
    }
  } finally {
    closeSync(full);
  }
});

test('a current folder that was deleted', () => {
  build();
  const script = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${resolve('bin/wp2md.js')}" x.json`;
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: path(), encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    1,
    'wp2md: error: the current folder is not there any more\n  hint: Go to one that is there (cd), and run it again.\n',
  ]);
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

test('a file that could not be replaced is tried again by the next run', async () => {
  const replaced = jest.spyOn(Files.prototype, 'write');
  await convert(posts(3, 1));
  replaced.mockImplementationOnce(() => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  });
  const said = await convert(posts(3, 2));
  expect(said).toMatchObject({ code: 1, said: expect.stringMatching('cannot write .*no permission') });
  expect((await convert(posts(3, 2), '--check')).code).toBe(3);
  expect(await convert(posts(3, 2))).toMatchObject({
    code: 0,
    said: expect.stringMatching('1 post written to .*; 2 unchanged'),
  });
  replaced.mockRestore();
});

test('a manifest that cannot be read is told, and one that leads out of the folder leads nowhere', async () => {
  mkdirSync(path('out', manifestName), { recursive: true });
  const { code, said } = await convert(posts(3, 1));
  expect([code, said]).toEqual([1, expect.stringMatching(/cannot write .*manifest: a folder of that name/)]);
  rmSync(path('out', manifestName), { recursive: true });
  writeFileSync(path('mine.md'), 'mine');
  const record = JSON.stringify(['x 9', 'x', digest('mine'), '../mine.md', 'post', '', '', 1]);
  writeFileSync(path('out', manifestName), `{"wp2md":"manifest","schema":1}\n${record}\n`);
  expect((await convert(posts(3, 1), '--prune')).code).toBe(0);
  expect(readFileSync(path('mine.md'), 'utf8')).toBe('mine');
});

test('a name that the file system refuses costs that post only', async () => {
  const deep = join(...Array.from({ length: 30 }, () => 'x'.repeat(200)));
  const { code, said } = await convert(posts(1, 1), '--name', `${deep}/{slug}.md`);
  expect(code).toBe(1);
  expect(said).toMatch(/post 0 “A”: cannot write [^]*hint: Choose a shorter place/);
});
