import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { tar, zip } from '../source/archives.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();
afterEach(() => jest.restoreAllMocks());

/** By this a text is known as a post's. */
const mark = 'Words of a post.';
const megabyte = 1024 * 1024;

const post = (id: number, more: object = {}): object => ({
  ...{ id, slug: `post-${id}`, title: `Post ${id}`, content: `<p>${mark}</p>` },
  ...{ link: `https://example.org/post-${id}/`, date: '2026-01-01T00:00:00' },
  ...more,
});
const five = [1, 2, 3, 4, 5].map((id) => post(id));
/** What makes a file long, and costs no conversion anything. */
const long = (characters: number): object => ({ meta: { filler: 'x'.repeat(characters) } });
const lines = (posts: readonly object[]): string => posts.map((each) => `${JSON.stringify(each)}\n`).join('');

function put(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
  return path(name);
}

interface Run {
  readonly code: number;
  readonly said: string;
  /** How many texts of posts were parsed. */
  readonly read: number;
}

/** As if other posts had been among the inputs of the last run: then each has to be known by itself. */
function forgetInputs(): void {
  const manifest = path('out', manifestName);
  if (!existsSync(manifest)) return;
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^\{"inputs":.*\n/m, ''));
}

async function convert(inputs: readonly string[], ...args: readonly string[]): Promise<Run> {
  forgetInputs();
  const io = fakeIo();
  const parse = jest.spyOn(JSON, 'parse');
  const code = await run([...inputs, '-o', `${path('out')}/`, '--jobs', '1', ...args], io);
  const read = parse.mock.calls.filter(([text]) => text.includes(mark)).length;
  parse.mockRestore();
  return { code, read, said: io.stderrText().replaceAll(`${path()}/`, '') };
}

/** Two posts are read before it is known whether the output is a folder, and a first line to tell whether more follow. */
const ahead = 3;

describe('a second run reads the JSON of no post that it knows by its text', () => {
  const awkward = [
    `{"\\u0069d":1,"slug":"a","title":"A","content":"<p>${mark}<\\/p>","link":"https:\\/\\/example.org\\/a\\/"}`,
    `{"id":2,"slug":"b","title":"B","content":"<p>${mark} \u2028 \\" \\\\</p>","link":"https://example.org/b/"}`,
    `  { "id": 3, "slug": "c", "title": "Été ☀", "content": "<p>${mark}</p>" }\r`,
    `{"id":4,"slug":"d","title":"]}[{\\"","content":"<p>${mark}</p>","link":"https://example.org/d/"}`,
  ].join('\n');
  test.each<[string, string, number, () => Promise<string | Uint8Array> | string | Uint8Array]>([
    ['in lines', 'posts.ndjson', 5, () => lines(five)],
    ['in lines that are hard to read', 'posts.ndjson', 4, () => `\ufeff${awkward}\n`],
    ['in a long list', 'posts.json', 5, () => JSON.stringify([...five.slice(1), post(1, long(megabyte))])],
    [
      'in a long list with indents',
      'posts.json',
      5,
      () => JSON.stringify([post(1, long(megabyte)), ...five.slice(1)], null, 2),
    ],
    [
      'in a list within a long object',
      'posts.json',
      5,
      () => JSON.stringify({ data: { posts: [post(1, long(4 * megabyte)), ...five.slice(1)] }, total: 5 }),
    ],
    ['in gzip', 'posts.ndjson.gz', 5, () => gzipSync(lines(five))],
    ['in a zip archive', 'posts.zip', 5, () => zip({ 'posts/all.ndjson': lines(five) })],
    ['in a tar archive', 'posts.tar', 5, () => tar({ 'posts/all.ndjson': lines(five) })],
  ])('%s', async (_, name, count, content) => {
    const input = put(name, await content());
    const first = await convert([input]);
    expect(first).toMatchObject({ code: 0, said: `wp2md: ${count} posts written to out/\n` });
    const before = files();
    const again = await convert([input]);
    expect(again).toMatchObject({
      code: 0,
      said: `wp2md: 0 posts written to out/; ${count} unchanged\n`,
    });
    expect(again.read).toBeLessThanOrEqual(ahead);
    expect(first.read).toBeGreaterThanOrEqual(count);
    expect(files()).toEqual(before);
  });

  test('in many files', async () => {
    for (const [index, each] of five.entries()) put(`in/${index}.json`, JSON.stringify(each));
    await convert([path('in')]);
    expect(await convert([path('in')])).toMatchObject({ code: 0, read: 2 });
  });

  test('and still tells what it is called, where somebody asks', async () => {
    const input = put('posts.ndjson', lines(five));
    const report = (): unknown => {
      const { posts } = JSON.parse(readFileSync(path('report.json'), 'utf8')) as { posts: object[] };
      return posts.map((each) => ({ ...each, outcome: '' }));
    };
    await convert([input], '--report', path('report.json'));
    const first = report();
    const { said } = await convert([input], '--report', path('report.json'), '-v');
    // Only what is converted tells its permalink.
    expect(report()).toEqual((first as object[]).map((each) => ({ ...each, link: undefined })));
    expect(said).toMatch('posts.ndjson:4: post 4 “Post 4” → out/post-4.md (unchanged)');
  });

  test('of a part of the posts', async () => {
    const input = put('posts.ndjson', lines(five));
    const parts = ['1/2', '2/2'];
    const count = async (): Promise<number> => {
      let unchanged = 0;
      for (const part of parts) {
        const { said } = await convert([input], '--shard', part);
        unchanged += Number(/(\d) unchanged/.exec(said)?.[1] ?? 0);
      }
      return unchanged;
    };
    expect([await count(), await count()]).toEqual([0, 5]);
  });
});

test('what is known and has gone is written again, below the pages above it', async () => {
  const page = (id: number, parent: number): object => post(id, { type: 'page', parent });
  const input = put('pages.ndjson', lines([page(1, 0), page(2, 1), page(3, 2), page(4, 3)]));
  const name = ['--name', '{parents}/{slug}.md'];
  await convert([input], ...name);
  const before = files();
  expect(Object.keys(before)).toContain('out/post-1/post-2/post-3/post-4.md');
  rmSync(path('out/post-1/post-2/post-3/post-4.md'));
  expect((await convert([input], ...name)).said).toBe('wp2md: 1 post written to out/; 3 unchanged\n');
  expect(files()).toEqual(before);
});

test('names that changed are heard of, each where it goes for', async () => {
  for (const folder of ['a', 'b']) {
    const ids = folder === 'a' ? [1, 2, 3] : [4, 5, 6];
    const posts = ids.map((id) => post(id, { categories: [1] }));
    put(`in/${folder}/posts.ndjson`, lines(posts));
    put(`in/${folder}/categories.json`, JSON.stringify([{ id: 1, name: 'Old', taxonomy: 'category' }]));
  }
  await convert([path('in')]);
  expect((await convert([path('in')])).said).toMatch('6 unchanged');
  put('in/b/categories.json', JSON.stringify([{ id: 1, name: 'New', taxonomy: 'category' }]));
  const { said, read } = await convert([path('in')]);
  expect(said).toMatch('3 posts written to out/; 3 unchanged');
  expect(readFileSync(path('out/post-5.md'), 'utf8')).toMatch('New');
  expect(read).toBeGreaterThanOrEqual(3);
});

test('names in the folder of a pattern go for all that it matches', async () => {
  const named = [{ id: 1, name: 'Tides', taxonomy: 'category' }];
  put('in/categories.json', JSON.stringify(named));
  put('in/2024/posts.ndjson', lines([post(1, { categories: [1] })]));
  await convert([path('in/**/*.ndjson')]);
  expect(readFileSync(path('out/post-1.md'), 'utf8')).toMatch('Tides');
});

test('a copy that was passed over is known too', async () => {
  const copies = [1, 2].flatMap((id) => [
    post(id, { modified: '2026-01-02T00:00:00' }),
    post(id, { modified: '2026-01-01T00:00:00' }),
  ]);
  const input = put('posts.ndjson', lines([post(8), post(9), ...copies]));
  const said = 'written to out/; 4 unchanged; 2 duplicates';
  await convert([input]);
  const before = readFileSync(path('out', manifestName), 'utf8');
  const again = await convert([input]);
  expect(again.said).toMatch(said);
  expect(again.read).toBe(ahead);
  expect(readFileSync(path('out', manifestName), 'utf8')).toBe(before);
});

test.each([
  ['the longer first', (all: readonly string[]) => all],
  ['the shorter first', (all: readonly string[]) => all.toReversed()],
])('of copies of one age the one that says more is taken, however it is written: %s', async (_, order) => {
  const much = JSON.stringify(post(1, { excerpt: 'Much to say.', content: '<p>été, été, été, été</p>' }));
  const little = JSON.stringify(post(1, { content: '<p>été, été, été, été</p>' }), null, 8).replaceAll(
    'é',
    '\\u00e9',
  );
  const [first = '', second = ''] = order([much, little]);
  expect(little.length).toBeGreaterThan(much.length);
  await convert([put('1.json', first), put('2.json', second)]);
  expect(readFileSync(path('out/post-1.md'), 'utf8')).toMatch('excerpt: Much to say.');
});

describe('where no text is known, all is converted and nothing that is right is written', () => {
  const times = (): number[] => five.map((_, index) => statSync(path(`out/post-${index + 1}.md`)).mtimeMs);

  test('as what was exported again with other white space', async () => {
    const input = put('posts.ndjson', lines(five));
    await convert([input]);
    const before = [times(), readFileSync(path('out/post-5.md'), 'utf8')];
    put('posts.ndjson', JSON.stringify(five, null, 4));
    for (let time = 0; time < 2; time++) {
      expect((await convert([input])).said).toBe('wp2md: 0 posts written to out/; 5 unchanged\n');
    }
    expect([times(), readFileSync(path('out/post-5.md'), 'utf8')]).toEqual(before);
  });

  test('as after a run of an older wp2md, whose digests were others', async () => {
    const input = put('posts.ndjson', lines(five));
    await convert([input]);
    const manifest = readFileSync(path('out', manifestName), 'utf8');
    const older = manifest.replaceAll(/^(\["[^"]+",")[^"]+/gm, '$1AAAAAAAAAAAAAAAAAAAAAA');
    expect(older).not.toBe(manifest);
    writeFileSync(path('out', manifestName), older);
    writeFileSync(path('out/post-2.md'), 'mine');
    const before = times();
    const { said } = await convert([input]);
    expect(said).toMatch('out/post-2.md was changed since wp2md wrote it, and is kept');
    expect(said).toMatch('0 posts written to out/; 4 unchanged; 1 kept');
    expect(readFileSync(path('out/post-2.md'), 'utf8')).toBe('mine');
    expect(times()).toEqual(before);
  });
});

test('--check, --prune and --on-edited go by what is known', async () => {
  const input = put('posts.ndjson', lines(five));
  await convert([input]);
  expect(await convert([input], '--check')).toMatchObject({ code: 0, read: ahead });
  writeFileSync(path('out/post-4.md'), 'mine');
  expect((await convert([input], '--on-edited', 'fail')).code).toBe(1);
  expect((await convert([input], '--on-edited', 'overwrite')).said).toMatch('1 post written');
  put('posts.ndjson', lines(five.slice(0, 4)));
  expect(await convert([input], '--prune')).toMatchObject({
    read: ahead,
    said: 'wp2md: 0 posts written to out/; 4 unchanged; 1 removed (no post in the input any more)\n',
  });
});
