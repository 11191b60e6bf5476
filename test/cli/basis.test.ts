import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { zip } from '../source/archives.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();
afterEach(() => jest.restoreAllMocks());

/** By this a text is known as a post's. */
const mark = 'Words of a post.';

const post = (id: number, more: object = {}): object => ({
  ...{ id, slug: `post-${id}`, title: `Post ${id}`, content: `<p>${mark}</p>` },
  ...{ link: `https://example.org/post-${id}/`, date: '2026-01-01T00:00:00' },
  ...more,
});
const three = [1, 2, 3].map((id) => post(id, { tags: [7] }));

function put(name: string, content: unknown): string {
  mkdirSync(dirname(path(name)), { recursive: true });
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path(name), isText ? content : JSON.stringify(content));
  return path(name);
}

interface Run {
  readonly code: number;
  readonly said: string;
  /** How many texts of posts were parsed. */
  readonly read: number;
}

async function convert(input: string, ...args: readonly string[]): Promise<Run> {
  const io = fakeIo();
  const parse = jest.spyOn(JSON, 'parse');
  const code = await run([input, '-o', path('out'), '--jobs', '1', ...args], io);
  const read = parse.mock.calls.filter(([text]) => text.includes(mark)).length;
  parse.mockRestore();
  return { code, read, said: io.stderrText().replaceAll(`${path()}/`, '') };
}

const manifest = (): string => readFileSync(path('out', manifestName), 'utf8');
const hasBasis = (): boolean => manifest().split('\n')[1]?.startsWith('{"inputs":') === true;

/** What a run says that has to look at each post: of the same inputs, it must not be told from one that has not. */
async function convertEach(input: string): Promise<string> {
  writeFileSync(path('out', manifestName), manifest().replace(/^\{"inputs":.*\n/m, ''));
  return (await convert(input)).said;
}

describe('a run over the same bytes reads no post', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['of a list', () => put('posts.json', three)],
    ['of a folder', () => three.map((each, index) => put(`in/${index}.json`, each)) && path('in')],
    ['of an archive', async () => put('posts.zip', await zip({ 'posts.json': JSON.stringify(three) }))],
    ['with copies', () => put('posts.json', [...three, post(1, { modified: '2026-01-02T00:00:00' })])],
    [
      'with what is no post',
      () => put('posts.json', [...three, { id: 4, type: 'attachment', source_url: 'a' }]),
    ],
  ])('%s', async (_, make) => {
    const input = await make();
    expect(await convert(input)).toMatchObject({ code: 0 });
    expect(hasBasis()).toBe(true);
    const before = files();
    const again = await convert(input);
    expect(again).toMatchObject({ code: 0, read: 0 });
    expect(again.said).toMatch('0 posts written to out; 3 unchanged');
    expect(await convertEach(input)).toBe(again.said);
    expect(files()).toEqual(before);
  });

  test('with --check and --dry-run, and wherever the file is now', async () => {
    await convert(put('posts.json', three));
    mkdirSync(path('elsewhere'));
    renameSync(path('posts.json'), path('elsewhere/posts.json'));
    for (const option of ['--check', '--dry-run', '--quiet']) {
      expect(await convert(path('elsewhere/posts.json'), option)).toMatchObject({ code: 0, read: 0 });
    }
  });

  test('with links to the files of other posts, as long as they lead there in the same way', async () => {
    const input = put('posts.json', [...three, post(4, { content: '<a href="/post-1/">One</a>' })]);
    const links = ['--links', 'relative'];
    await convert(input, ...links);
    expect(await convert(input, ...links)).toMatchObject({ code: 0, read: 0 });
    expect((await convert(input, ...links, '--site-host', 'example.net')).read).toBeGreaterThan(0);
    expect((await convert(input)).said).toMatch('1 post written to out; 3 unchanged');
  });

  test('and the manifest says the same whatever way it was come to', async () => {
    await convert(put('posts.json', three.slice(1)));
    await convert(put('posts.json', three));
    const grown = manifest();
    rmSync(path('out'), { recursive: true });
    await convert(path('posts.json'));
    expect(manifest()).toBe(grown);
  });
});

describe('but for', () => {
  test.each<[string, (input: string) => void, readonly string[], string]>([
    ['a file that has gone', () => rmSync(path('out/post-2.md')), [], '1 post written to out; 2 unchanged'],
    ['other bytes', (input) => appendFileSync(input, '\n'), [], '0 posts written to out; 3 unchanged'],
    ['another option', () => {}, ['--front-matter', 'json'], '3 posts written'],
    ['another name', (input) => renameSync(input, path('users.json')), [], '3 unchanged'],
    [
      'names for ids',
      () => put('tags.json', [{ id: 7, name: 'Tag', taxonomy: 'post_tag' }]),
      [],
      '3 posts written',
    ],
    ['--force', () => {}, ['--force'], '3 unchanged'],
    ['--verify', () => {}, ['--verify'], 'nothing lost in 3 posts'],
    ['--skip-existing', () => {}, ['--skip-existing'], '3 skipped'],
    [
      '--on-edited',
      () => writeFileSync(path('out/post-2.md'), 'x'),
      ['--on-edited', 'fail'],
      'was changed since',
    ],
    ['--shard', () => {}, ['--shard', '1/1'], '3 unchanged'],
    ['--verbose', () => {}, ['-v'], 'post 2 “Post 2” → out/post-2.md (unchanged)'],
  ])('%s', async (_, change, args, said) => {
    const input = put('posts.json', three);
    await convert(input);
    change(input);
    const again = await convert(
      statSync(input, { throwIfNoEntry: false }) ? input : path('users.json'),
      ...args,
    );
    expect(again.said).toMatch(said);
    expect(again.read).toBeGreaterThan(0);
  });

  test('a preset of functions, of which nobody knows what they ask', async () => {
    const input = put('posts.json', three);
    let calls = 0;
    const preset = { fields: [{ key: 'n', value: () => (calls += 1) }] };
    const host = { importModule: async () => ({ default: preset }), whenWarm: () => {} };
    const args = [input, '-o', path('out'), '--preset', 'a.mjs', '--name', '{slug}.md', '--jobs', '1'];
    for (let time = 1; time <= 2; time++) {
      await run(args, fakeIo(), host);
      expect(calls).toBe(3 * time);
      expect(hasBasis()).toBe(false);
    }
  });

  test('a report, which names each post', async () => {
    const input = put('posts.json', three);
    await convert(input);
    await convert(input, '--report', path('report.json'));
    const { posts } = JSON.parse(readFileSync(path('report.json'), 'utf8')) as { posts: readonly object[] };
    expect(posts).toHaveLength(3);
  });

  test.each<[string, () => string, readonly string[], string]>([
    ['an error', () => put('posts.json', `${JSON.stringify(three).slice(0, -1)}, {"id`), [], 'error'],
    ['a notice', () => put('posts.json', `${JSON.stringify(three).slice(0, -1)},]`), [], 'comma'],
    ['redirects', () => put('posts.json', three), ['--redirects', 'netlify'], '3 unchanged'],
  ])('what has more to say than of its posts: %s', async (_, make, args, said) => {
    const input = make();
    await convert(input, ...args);
    expect(hasBasis()).toBe(false);
    expect((await convert(input, ...args)).said).toMatch(said);
  });

  test('files whose post is not in the input any more, until they are taken away', async () => {
    await convert(put('posts.json', three));
    const input = put('posts.json', three.slice(1));
    for (let time = 0; time < 2; time++) expect((await convert(input)).said).toMatch('1 file is of a post');
    expect((await convert(input, '--prune')).said).toMatch('1 removed');
    expect(await convert(input)).toMatchObject({ read: 0 });
  });

  test('what another run wrote since', async () => {
    const input = put('posts.json', three);
    await convert(input);
    await convert(put('other.json', [post(4)]));
    expect(hasBasis()).toBe(false);
    expect((await convert(input)).said).toMatch('1 file is of a post that is not in this input');
  });
});

test('a run from stdin goes by each post', async () => {
  const io = fakeIo({ stdin: JSON.stringify(three) });
  await run(['-', '-o', `${path('out')}/`], io);
  expect(hasBasis()).toBe(false);
});
