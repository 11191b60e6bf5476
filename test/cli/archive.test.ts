import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { PostEntry } from '../../src/cli/entries.js';
import { run } from '../../src/cli/run.js';
import { isIn, parseShard } from '../../src/cli/shard.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { tar } from '../source/archives.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();

async function convert(posts: readonly object[], ...args: readonly string[]): Promise<string> {
  const io = fakeIo({ stdin: posts.map((each) => `${JSON.stringify(each)}\n`).join('') });
  const code = await run(args, io);
  expect(code === 0 ? '' : io.stderrText()).toBe('');
  return io.stdoutText();
}

const page = (id: number, slug: string, parent = 0) => ({
  ...{ id, slug, parent, type: 'page', title: slug, content: `<p>${slug}</p>` },
  link: `https://example.org/${slug}/`,
});

describe('{parents}', () => {
  const pages = [
    page(3, 'ida', 2),
    page(1, 'about'),
    page(2, 'team', 1),
    page(4, 'lost', 99),
    page(5, 'ida', 1),
  ];
  const expected = ['about.md', 'about/ida.md', 'about/team.md', 'about/team/ida.md', 'lost.md'];
  const toFolder = (posts: readonly object[], ...more: readonly string[]) =>
    convert(posts, '-o', path('out'), '--name', '{parents}/{slug}.md', ...more);

  test('makes folders of the pages above, whatever the order of the input', async () => {
    const results = [];
    for (const posts of [pages, pages.toReversed()]) {
      const planned = await toFolder(posts, '--dry-run');
      await toFolder(posts);
      expect(Object.keys(files())).toEqual(expected.map((name) => `out/${name}`));
      expect(planned.trim().split('\n').sort()).toEqual(expected.map((name) => path('out', name)).sort());
      results.push([files(), readFileSync(path('out', manifestName), 'utf8')]);
      rmSync(path('out'), { recursive: true });
    }
    expect(results[0]).toEqual(results[1]);
  });

  test('comes with a preset, whatever the order, with names that its generator takes', async () => {
    const hidden = [page(6, 'child', 7), page(7, '_[hidden]')];
    for (const posts of [[...pages, ...hidden], [...pages, ...hidden].toReversed()]) {
      for (const more of [[], ['--links', 'site']]) {
        await convert(posts, '-o', path('out'), '--preset', 'astro', ...more);
        const names = [...expected, 'hidden.md', 'hidden/child.md'].map((name) => `out/src/pages/${name}`);
        expect(Object.keys(files()).sort()).toEqual(names.sort());
        rmSync(path('out'), { recursive: true });
      }
    }
  });

  test('moves what is below a page that moved, and leaves no empty folder', async () => {
    await toFolder(pages);
    await toFolder(pages.map((each) => (each.id === 1 ? { ...each, slug: 'us' } : each)));
    expect(Object.keys(files())).toEqual(
      ['lost.md', 'us.md', 'us/ida.md', 'us/team.md', 'us/team/ida.md'].map((name) => `out/${name}`),
    );
  });

  test('knows the pages of earlier runs', async () => {
    await toFolder(pages);
    await toFolder([{ ...page(3, 'ida', 2), content: 'New.' }]);
    expect(Object.keys(files())).toEqual(expected.map((name) => `out/${name}`));
  });

  test('moves what was below a page that is taken away, in that very run', async () => {
    await toFolder(pages);
    const left = pages.filter(({ id }) => id !== 2);
    await toFolder(left, '--prune');
    expect(Object.keys(files())).toEqual(
      ['about.md', 'about/ida.md', 'ida.md', 'lost.md'].map((name) => `out/${name}`),
    );
    await toFolder(left, '--prune', '--check');
  });

  test('is not mislead by pages that are above one another', async () => {
    await toFolder([page(1, 'a', 2), page(2, 'b', 1)]);
    expect(Object.keys(files())).toEqual(['out/a/b/a.md', 'out/b/a/b.md']);
  });

  test('in a pipe goes by the pages that came before', async () => {
    const lines = await convert(pages, '--ndjson', '--name', '{parents}/{slug}.md');
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path),
    ).toEqual(['ida.md', 'about.md', 'about/team.md', 'lost.md', 'about/ida.md']);
  });
});

describe('--shard', () => {
  const posts = Array.from({ length: 400 }, (_, id) => ({ ...page(id + 1, `p-${id + 1}`), type: 'post' }));
  const idsOf = (lines: string): string[] => lines.match(/"id":\d+/g) ?? [];

  test('takes each post once, in parts of about one size', async () => {
    const parts = [];
    for (const part of [1, 2, 3, 4]) parts.push(await convert(posts, '--ndjson', '--shard', `${part}/4`));
    expect(parts.flatMap(idsOf).sort()).toEqual(posts.map(({ id }) => `"id":${id}`).sort());
    for (const part of parts) expect(Math.abs(idsOf(part).length - 100)).toBeLessThan(30);
  });

  test('into one folder, part by part, is as all at once; and no part thinks that the others have gone', async () => {
    await convert(posts, '-o', path('whole'));
    for (const part of [1, 2, 3]) await convert(posts, '-o', path('out'), '--shard', `${part}/3`, '--prune');
    const under = (folder: string) =>
      Object.entries(files())
        .filter(([name]) => name.startsWith(folder))
        .map(([name, text]) => [name.slice(folder.length), text]);
    expect(under('out')).toEqual(under('whole'));
    expect(readFileSync(path('out', manifestName))).toEqual(readFileSync(path('whole', manifestName)));
  });

  test.each(['0/3', '4/3', '3', '1/0', 'a/b', '1/3/5', '-1/3'])('does not take %s', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  test('says the same on every machine', () => {
    const isMine = isIn({ part: 1, of: 3 });
    expect(['example.org 1', 'example.org 2', 'example.org 3', 'é 4'].map(isMine)).toMatchInlineSnapshot(`
     [
       true,
       true,
       false,
       true,
     ]
    `);
  });
});

test('a report names each file as it is called at the end of the run', async () => {
  const named = (id: number, date: string) => ({
    ...{ id, date, slug: 'fog', type: 'post', title: `Fog ${id}`, content: `<p>Words of ${id}.</p>` },
    link: `https://example.org/${id}/fog/`,
  });
  const [early, middle, late] = [
    named(7, '2020-01-01T00:00:00'),
    named(8, '2021-01-01T00:00:00'),
    named(9, '2022-01-01T00:00:00'),
  ];
  const report = path('report.json');
  const check = async (posts: readonly object[], ...more: readonly string[]): Promise<void> => {
    await convert(posts, '-o', path('out'), '--report', report, ...more);
    const { posts: entries, totals } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly posts: readonly PostEntry[];
      readonly totals: { readonly renamed: number };
    };
    expect(totals.renamed).toBe(entries.filter(({ renamed }) => renamed).length);
    for (const { id, path: file = '', renamed } of entries) {
      expect(readFileSync(file, 'utf8')).toContain(`Words of ${id}.`);
      expect([id, renamed === true]).toEqual([id, !file.endsWith('fog.md')]);
    }
    expect(entries).toHaveLength(posts.length);
  };
  await check([late, middle]);
  await check([late, early, middle]);
  await check([late, middle, early], '--force');
  // Each takes the name that the other gives up.
  const own = (id: number, slug: string) => ({ ...named(id, '2020-01-01T00:00:00'), slug });
  await check([own(1, 'x-fog'), own(2, 'y-fog')], '--force');
  await check([own(1, 'y-fog'), own(2, 'x-fog')], '--force');
});

test('an archive with posts is not said to hold none where something in it is passed over', async () => {
  writeFileSync(path('all.tar'), await tar({ 'a.json': JSON.stringify(page(1, 'a')), 'inner.zip': 'PK' }));
  const io = fakeIo();
  expect(await run([path('all.tar'), '-o', `${path('out')}/`], io)).toBe(0);
  expect(readFileSync(path('out/a.md'), 'utf8')).toContain('title: a');
  expect(io.stderrText()).not.toContain('error');
});

test('a report of the run before, among the posts, is no input', async () => {
  mkdirSync(path('in'));
  writeFileSync(path('in/all.json'), JSON.stringify([1, 2, 3].map((id) => page(id, `p-${id}`))));
  writeFileSync(path('in/bad.json'), '{"title":{}}');
  const again = async (): Promise<string> => {
    const io = fakeIo();
    await run([path('in'), '-o', path('out'), '--report', path('in/report.json')], io);
    return io.stderrText().replaceAll(`${path()}/`, '');
  };
  const first = await again();
  expect(first).toContain('3 posts written to out');
  const second = await again();
  expect(second).toContain('wp2md: 0 posts written to out; 3 unchanged');
  expect(second).toContain('report lines');
  expect(second).not.toContain('duplicate');
  expect(second.match(/error:/g)).toEqual(first.match(/error:/g));
});
