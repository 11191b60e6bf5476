import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';
import { fakeIo } from '../support/fake-io.js';

const { path } = temporaryFolder();

interface Said {
  readonly id: number;
  readonly slug?: string;
  readonly to?: number;
  readonly text?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly _embedded?: object;
}

const link = (id: number): string => `https://example.org/?p=${id}`;
const post = ({ id, slug = `post-${id}`, to, text = 'Text.', ...rest }: Said): object => ({
  ...{ id, slug, type: 'post', title: `Post ${id}`, link: `https://example.org/${id}/` },
  content: `<p>${text} ${to === undefined ? '' : `<a href="${link(to)}">other</a>`}</p>`,
  ...rest,
});

const lines = (posts: readonly object[]): string => posts.map((each) => `${JSON.stringify(each)}\n`).join('');

/** Runs over these posts, each a line of stdin, into out/. */
async function convert(posts: readonly object[], ...args: readonly string[]) {
  const io = fakeIo({ stdin: lines(posts) });
  const code = await run(['-o', `${path('out')}/`, ...args], io);
  const plain = (text: string): string => text.replaceAll(`${path()}/`, '');
  return { code, stdout: plain(io.stdoutText()), said: plain(io.stderrText()) };
}

const read = (name: string): string => readFileSync(path('out', name), 'utf8');
const links = ['--links', 'relative'] as const;

describe('a second run with links', () => {
  const two = [post({ id: 1, to: 2 }), post({ id: 2, to: 1 })];

  test('with nothing changed writes nothing', async () => {
    await convert(two, ...links);
    expect(read('post-1.md')).toMatch('[other](post-2.md)');
    expect((await convert(two, ...links)).said).toBe('wp2md: 0 posts written to out/; 2 unchanged\n');
    expect((await convert(two, ...links, '--check')).code).toBe(0);
  });

  test('writes a post whose link leads elsewhere now, though itself is the same', async () => {
    await convert(two, ...links);
    const { said } = await convert([two[0] as object, post({ id: 2, slug: 'moved', to: 1 })], ...links);
    expect(said).toBe('wp2md: 2 posts written to out/\n');
    expect(read('post-1.md')).toMatch('[other](moved.md)');
    expect(existsSync(path('out/post-2.md'))).toBe(false);
  });

  test('leads links to the name that a post has in the end, whatever the order', async () => {
    const older = post({ id: 1, slug: 'same', date: '2020-01-01T00:00:00' });
    const newer = post({ id: 2, slug: 'same', date: '2021-01-01T00:00:00', to: 1 });
    const third = post({ id: 3, to: 2 });
    for (const order of [
      [newer, third, older],
      [older, newer, third],
    ]) {
      const { code } = await convert(order, ...links);
      expect(code).toBe(0);
      expect(read('same.md')).toMatch('Post 1');
      expect(read('same-2.md')).toMatch('[other](same.md)');
      expect(read('post-3.md')).toMatch('[other](same-2.md)');
    }
  });

  test('gives no post the name of one that is not in this input', async () => {
    await convert([post({ id: 1, slug: 'same', date: '2022-01-01T00:00:00' })]);
    await convert(
      [post({ id: 2, slug: 'same', date: '2020-01-01T00:00:00' }), post({ id: 3, to: 2 })],
      ...links,
    );
    expect(read('same.md')).toMatch('Post 1');
    expect(read('same-2.md')).toMatch('Post 2');
    expect(read('post-3.md')).toMatch('[other](same-2.md)');
  });

  test('changes the names of two posts in the folder', async () => {
    await convert([post({ id: 1, slug: 'a' }), post({ id: 2, slug: 'b' }), post({ id: 3, to: 1 })], ...links);
    await convert([post({ id: 1, slug: 'b' }), post({ id: 2, slug: 'a' }), post({ id: 3, to: 1 })], ...links);
    expect([read('a.md'), read('b.md')]).toEqual([
      expect.stringContaining('Post 2'),
      expect.stringContaining('Post 1'),
    ]);
    expect(read('post-3.md')).toMatch('[other](b.md)');
    expect(readdirSync(path('out')).sort()).toEqual([manifestName, 'a.md', 'b.md', 'post-3.md']);
  });

  test('takes of two copies the newest, at one path', async () => {
    const old = post({ id: 1, slug: 'old', modified: '2020-01-01T00:00:00' });
    const now = post({ id: 1, slug: 'now', modified: '2021-01-01T00:00:00', text: 'Newest.' });
    for (const order of [
      [old, now],
      [now, old],
    ]) {
      await convert([...order, post({ id: 2, to: 1 })], ...links);
      expect(read('now.md')).toMatch('Newest.');
      expect(read('post-2.md')).toMatch('[other](now.md)');
      expect(existsSync(path('out/old.md'))).toBe(false);
    }
  });

  test('finds pages below pages, in the folder that comes of the pages above', async () => {
    const page = (id: number, slug: string, parent: number, to?: number): object => ({
      ...post({ id, slug, ...(to === undefined ? {} : { to }) }),
      ...{ type: 'page', parent },
    });
    await convert([page(2, 'child', 1, 1), page(1, 'top', 0, 2)], ...links, '--name', '{parents}/{slug}.md');
    expect(read('top.md')).toMatch('[other](top/child.md)');
    expect(read('top/child.md')).toMatch('[other](../top.md)');
  });
});

describe('what goes with the documents', () => {
  const replies = (content: string): object => ({
    replies: [[{ id: 5, post: 1, author_name: 'Ann', content: { rendered: `<p>${content}</p>` } }]],
  });
  const data = ['--comments', 'data', '--redirects', 'csv'] as const;

  test('is written again by the next run, where that has something else to say', async () => {
    await convert([post({ id: 1, _embedded: replies('First.') })], ...data);
    expect(read('comments/post-1.json')).toMatch('First.');
    const before = read('redirects.csv');
    const again = await convert([post({ id: 1, _embedded: replies('First.') })], ...data);
    expect({ code: again.code, said: again.said }).toEqual({
      code: 0,
      said: expect.stringContaining('unchanged in out/redirects.csv') as string,
    });
    const next = await convert([post({ id: 1, slug: 'moved', _embedded: replies('Second.') })], ...data);
    expect(next.code).toBe(0);
    expect(read('comments/moved.json')).toMatch('Second.');
    expect(existsSync(path('out/comments/post-1.json'))).toBe(false);
    expect(read('redirects.csv')).not.toBe(before);
  });

  test('is kept where a person changed it, with a warning', async () => {
    await convert([post({ id: 1, _embedded: replies('First.') })], ...data);
    writeFileSync(path('out/comments/post-1.json'), '[]');
    const { said } = await convert([post({ id: 1, _embedded: replies('Second.') })], ...data);
    expect(said).toMatch('out/comments/post-1.json was changed since wp2md wrote it, and is kept');
    expect(read('comments/post-1.json')).toBe('[]');
  });

  test('never replaces what is not of wp2md', async () => {
    await convert([post({ id: 1 })]);
    writeFileSync(path('out/redirects.csv'), 'mine');
    const { code, said } = await convert([post({ id: 1 })], '--redirects', 'csv');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('redirects.csv') as string });
    expect(read('redirects.csv')).toBe('mine');
  });
});

describe('what cannot go together', () => {
  test.each([
    [['--shard', '1/2', '--links', 'site'], "option '--links' cannot be used with '--shard'"],
    [['--shard', '1/2', '--media'], "option '--media' cannot be used with '--shard'"],
    [['--shard', '1/2', '--data'], "option '--data' cannot be used with '--shard'"],
    [['--check', '--uploads', 'up'], "option '--check' cannot be used with '--uploads'"],
  ])('%j', async (args, message) => {
    const { code, said } = await convert([post({ id: 1 })], ...args);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(message) as string });
    expect(existsSync(path('out'))).toBe(false);
  });
});

describe('workers', () => {
  beforeAll(build, 60_000);

  test('write the same documents as one core, links, aliases, comments and checks included', () => {
    const text = 'Some words of a long post. '.repeat(1000);
    const posts = Array.from({ length: 120 }, (_, at) => ({
      ...post({ id: at + 1, text, to: ((at + 7) % 120) + 1 }),
      _embedded: {
        replies: [
          [{ id: at + 1000, post: at + 1, author_name: 'Ann', content: { rendered: '<p>Yes.</p>' } }],
        ],
      },
    }));
    writeFileSync(path('posts.ndjson'), lines(posts));
    const args = [...links, '--redirects', 'hugo-aliases', '--comments', 'markdown', '--verify'];
    const folders = ['1', '2'].map((jobs) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [resolve('bin/wp2md.js'), 'posts.ndjson', ...args, '--jobs', jobs, '-o', `jobs-${jobs}/`, '-v'],
        { cwd: path(), encoding: 'utf8', maxBuffer: 1e8 },
      );
      expect({ status, said: stderr.includes('nothing lost in 120 posts') }).toEqual({
        status: 0,
        said: true,
      });
      const names = readdirSync(path(`jobs-${jobs}`)).sort();
      return names.map((name) => [name, readFileSync(path(`jobs-${jobs}`, name), 'utf8')]);
    });
    expect(folders[0]).toHaveLength(121);
    expect(folders[1]).toEqual(folders[0]);
    expect(folders[0]?.find(([name]) => name === 'post-1.md')?.[1]).toMatch(/\(post-8\.md\)[^]*Yes\./);
  }, 60_000);
});
