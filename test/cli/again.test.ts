import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();

interface Said {
  readonly id?: number;
  readonly slug?: string;
  readonly text?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly link?: string;
}

const post = ({ id = 1, slug = `post-${id}`, text = 'Text.', ...rest }: Said = {}): object => ({
  id,
  slug,
  title: `Post ${id}`,
  content: `<p>${text}</p>`,
  link: `https://example.org/${slug}/`,
  ...rest,
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly said: string;
}

/** Runs over these posts, each a line of stdin, into out/. */
async function convert(posts: readonly object[], ...args: readonly string[]): Promise<Run> {
  const io = fakeIo({ stdin: posts.map((each) => `${JSON.stringify(each)}\n`).join('') });
  const code = await run(['-o', `${path('out')}/`, ...args], io);
  const plain = (text: string): string => text.replaceAll(`${path()}/`, '');
  return { code, stdout: plain(io.stdoutText()), said: plain(io.stderrText()) };
}

const names = (): string[] => (existsSync(path('out')) ? readdirSync(path('out')).sort() : []);
const read = (name: string): string => readFileSync(path('out', name), 'utf8');
const three = [1, 2, 3].map((id) => post({ id }));

describe('a second run', () => {
  test('with nothing changed writes nothing, not even the manifest', async () => {
    expect((await convert(three)).said).toBe('wp2md: 3 posts written to out/\n');
    const before = [files(), read(manifestName)];
    expect(await convert(three)).toEqual({
      code: 0,
      stdout: '',
      said: 'wp2md: 0 posts written to out/; 3 unchanged\n',
    });
    expect([files(), read(manifestName)]).toEqual(before);
  });

  test('writes what changed, and what was taken away', async () => {
    await convert(three);
    rmSync(path('out/post-3.md'));
    const { said } = await convert([post({ id: 1, text: 'New.' }), ...three.slice(1)]);
    expect(said).toBe('wp2md: 2 posts written to out/; 1 unchanged\n');
    expect(read('post-1.md')).toMatch('New.');
    expect(names()).toEqual([manifestName, 'post-1.md', 'post-2.md', 'post-3.md']);
  });

  test('with another option converts anew, and touches no file that stays the same', async () => {
    await convert(three);
    const { said } = await convert(three, '--html-embeds');
    expect(said).toBe('wp2md: 0 posts written to out/; 3 unchanged\n');
    expect((await convert(three, '--front-matter', 'none')).said).toMatch('3 posts written');
  });

  test('moves what has another name', async () => {
    await convert(three);
    await convert([post({ id: 1, slug: 'other', link: 'https://example.org/x/' }), ...three.slice(1)]);
    expect(names()).toEqual([manifestName, 'other.md', 'post-2.md', 'post-3.md']);
    await convert(three, '--name', '{type}/{slug}.md');
    expect(Object.keys(files())).toEqual([1, 2, 3].map((id) => `out/post/post-${id}.md`));
  });

  test('names what vanished with -v, and takes it away with --prune', async () => {
    await convert(three);
    const { said } = await convert(three.slice(1), '-v');
    expect(said).toMatch('out/post-1.md: its post is not in the input any more');
    expect(said).toMatch('1 file is of a post that is not in this input');
    expect(names()).toHaveLength(4);
    expect((await convert(three.slice(1), '--prune')).said).toMatch('1 removed');
    expect(names()).toEqual([manifestName, 'post-2.md', 'post-3.md']);
  });

  test('prunes nothing where not everything could be read, and nothing that a person changed', async () => {
    await convert(three);
    const io = fakeIo({ stdin: `${JSON.stringify(three[0])}\n` });
    expect(await run(['-', path('missing.json'), '-o', path('out'), '--prune'], io)).toBe(1);
    expect(names()).toHaveLength(4);
    writeFileSync(path('out/post-2.md'), 'mine');
    await convert(three.slice(0, 1), '--prune');
    expect(names()).toEqual([manifestName, 'post-1.md', 'post-2.md']);
  });
});

describe('a file that a person changed', () => {
  const changed = [post({ id: 1, text: 'New.' }), ...three.slice(1)];
  beforeEach(async () => {
    await convert(three);
    writeFileSync(path('out/post-1.md'), 'mine');
  });

  test('stays, and that is told as long as its post has changed', async () => {
    expect((await convert(three)).said).toBe('wp2md: 0 posts written to out/; 3 unchanged\n');
    for (let times = 0; times < 2; times++) {
      const { code, said } = await convert(changed);
      expect(code).toBe(0);
      expect(said).toMatch('out/post-1.md was changed since wp2md wrote it, and is kept');
      expect(said).toMatch('0 posts written to out/; 2 unchanged; 1 kept');
    }
    expect(read('post-1.md')).toBe('mine');
  });

  test('is replaced with --on-edited overwrite, also where its post is the same', async () => {
    expect((await convert(three, '--on-edited', 'overwrite')).said).toMatch('1 post written');
    expect(read('post-1.md')).toMatch('Text.');
  });

  test('is an error with --on-edited fail', async () => {
    const { code, said } = await convert(changed, '--on-edited', 'fail');
    expect(code).toBe(1);
    expect(said).toMatch('out/post-1.md was changed since wp2md wrote it');
    expect(read('post-1.md')).toBe('mine');
  });

  test('moves nowhere', async () => {
    await convert([post({ id: 1, slug: 'other', link: 'https://example.org/x/' }), ...three.slice(1)]);
    expect(names()).toEqual([manifestName, 'post-1.md', 'post-2.md', 'post-3.md']);
  });
});

describe('--check', () => {
  test('ends with 3 where something would change, and writes nothing', async () => {
    expect(await convert(three, '--check')).toMatchObject({
      code: 3,
      stdout: 'out/post-1.md\nout/post-2.md\nout/post-3.md\n',
    });
    expect(names()).toEqual([]);
    await convert(three);
    expect(await convert(three, '--check')).toMatchObject({ code: 0, stdout: '' });
    const fewer = [post({ id: 1, text: 'New.' }), ...three.slice(1, 2)];
    expect(await convert(fewer, '--check')).toMatchObject({ code: 3, stdout: 'out/post-1.md\n' });
    expect(await convert(three.slice(1), '--check')).toMatchObject({ code: 0 });
    expect(await convert(three.slice(1), '--check', '--prune')).toMatchObject({ code: 3 });
    expect(names()).toHaveLength(4);
  });
});

describe('names that several posts want', () => {
  const same = [3, 1, 2].map((id) => post({ id, slug: 'same', date: `2026-01-0${id}T00:00:00` }));
  const wanting2 = post({ id: 4, slug: 'same-2', date: '2026-02-01T00:00:00' });

  test('go to the earlier, whatever the order of the input, in one run or in several', async () => {
    const orders = [
      [...same, wanting2],
      [wanting2, ...same.toReversed()],
      [same[1], wanting2, same[0], same[2]],
    ].map((order) => order.filter((each) => each !== undefined));
    const results: unknown[] = [];
    for (const order of orders) {
      const planned = await convert(order, '--dry-run');
      await convert(order);
      expect(planned.stdout.trim().split('\n').sort()).toEqual(Object.keys(files()).sort());
      results.push([files(), read(manifestName)]);
      rmSync(path('out'), { recursive: true });
    }
    for (let count = 1; count <= 4; count++) await convert((orders[0] ?? []).slice(0, count));
    expect(results[0]).toEqual(results[1]);
    expect(results[1]).toEqual(results[2]);
    expect(Object.keys(files())).toEqual(
      ['same-2', 'same-3', 'same-4', 'same'].map((name) => `out/${name}.md`),
    );
    expect(read('same.md')).toMatch('id: 1');
    expect(read('same-2.md')).toMatch('id: 4');
    expect(read('same-4.md')).toMatch('id: 3');
  });

  test('are free again when a post is taken away', async () => {
    await convert(same);
    expect(read('same-2.md')).toMatch('id: 2');
    await convert(
      same.filter((each) => each !== same[1]),
      '--prune',
    );
    expect(read('same.md')).toMatch('id: 2');
    expect(read('same-2.md')).toMatch('id: 3');
    expect(names()).toHaveLength(3);
  });
});

describe('a post that is there twice', () => {
  const older = post({ id: 1, text: 'Old.', modified: '2026-01-01T00:00:00' });
  const newer = post({ id: 1, text: 'New.', modified: '2026-01-02T00:00:00' });

  test.each([
    ['the older first', [older, newer]],
    ['the newer first', [newer, older]],
  ])('is taken once, the newest: %s', async (_, posts) => {
    const { said } = await convert([...posts, post({ id: 2 })]);
    expect(said).toBe('wp2md: 2 posts written to out/; 1 duplicate (the newest copy is taken)\n');
    expect(read('post-1.md')).toMatch('New.');
    const before = read(manifestName);
    expect((await convert([...posts, post({ id: 2 })])).said).toMatch(
      '0 posts written to out/; 2 unchanged; 1 duplicate',
    );
    expect(read(manifestName)).toBe(before);
  });

  test('is no duplicate on another site', async () => {
    const { said } = await convert([older, { ...newer, link: 'https://example.net/post-1/' }]);
    expect(said).toMatch('2 posts written');
  });
});

describe('the manifest', () => {
  test('is not replaced where it is something else, or a newer wp2md’s', async () => {
    mkdirSync(path('out'));
    for (const text of ['notes of mine\n', '{"wp2md":"manifest","schema":2}\n']) {
      writeFileSync(path('out', manifestName), text);
      expect((await convert(three)).code).toBe(1);
      expect(read(manifestName)).toBe(text);
      expect(names()).toEqual([manifestName]);
    }
  });

  test('may end in half a line', async () => {
    await convert(three);
    const whole = read(manifestName);
    writeFileSync(path('out', manifestName), whole.slice(0, -30));
    expect((await convert(three)).said).toMatch('0 posts written to out/; 3 unchanged');
    expect(read(manifestName)).toBe(whole);
  });
});
