import { existsSync, readFileSync } from 'node:fs';
import { layoutOf, publishedFolder } from '../../src/cli/survey/index.js';
import { run } from '../../src/cli/run.js';
import { presetOf } from '../../src/document/index.js';
import { resolveOptions } from '../../src/options.js';
import type { CustomPreset, PresetName } from '../../src/preset.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path, files } = temporaryFolder();

const term = (taxonomy: string, name: string, slug: string) => ({
  ...{ id: 1, taxonomy, name, slug },
  link: `https://example.org/${taxonomy}/${slug}/`,
});

const post = (id: number, more: object = {}) => ({
  ...{
    id,
    slug: `post-${id}`,
    type: 'post',
    status: 'publish',
    title: `Post ${id}`,
    date: '2024-05-01T09:00:00',
  },
  link: `https://example.org/2024/post-${id}/`,
  content: `<p><a href="https://example.org/2024/post-1/">one</a> <a href="https://example.org/?p=2">two</a></p>`,
  _embedded: {
    'wp:term': [[term('category', 'Harbour &amp; Sea', 'sea')], [term('post_tag', 'C++ 2nd', 'c-plus-plus')]],
  },
  ...more,
});

async function convert(posts: readonly object[], ...args: readonly string[]): Promise<string> {
  const io = fakeIo({ stdin: posts.map((each) => `${JSON.stringify(each)}\n`).join('') });
  expect(await run(['-o', `${path('out')}/`, ...args], io)).toBe(0);
  return io.stderrText();
}

const read = (name: string): string => readFileSync(path('out', name), 'utf8');

const hidden = [
  post(1),
  post(2, {
    status: 'private',
    _embedded: { 'wp:term': [[term('category', 'Secret', 'secret')]] },
  }),
];

test.each([
  ['hugo', 'content/posts/post-1.md', '/2024/post-1/'],
  ['jekyll', '_posts/2024-05-01-post-1.md', '/2024/post-1/'],
  ['eleventy', 'posts/post-1.md', '/2024/post-1/'],
  ['astro', 'src/content/blog/post-1.md', '/blog/post-1/'],
  ['docusaurus', 'blog/2024-05-01-post-1.mdx', '/blog/2024/post-1/'],
])('with %s links lead to pages, and none to what gets no page', async (preset, file, address) => {
  const said = await convert(hidden, '--preset', preset, '--links', 'site');
  expect(read(file)).toContain(`[one](${address}) [two](https://example.org/?p=2)`);
  expect(said).toContain('https://example.org/?p=2');
});

test('in a vault, which hides nothing, they lead to drafts too', async () => {
  await convert(hidden, '--preset', 'obsidian', '--links', 'relative');
  expect(read('Post 1.md')).toContain('[one](Post%201.md) [two](Post%202.md)');
});

test.each([
  [
    'hugo',
    'static/_redirects',
    ['/category/sea/ /categories/harbour-sea/', '/post_tag/c-plus-plus/ /tags/c++-2nd/'],
  ],
  [
    'docusaurus',
    'static/_redirects',
    [
      '/2024/post-1/ /blog/2024/post-1/',
      '/category/sea/ /blog/tags/harbour-sea',
      '/post_tag/c-plus-plus/ /blog/tags/c-2nd',
    ],
  ],
  ['astro', 'public/_redirects', ['/2024/post-1/ /blog/post-1/']],
])('with %s redirects stand where they are published, and lead to pages', async (preset, file, lines) => {
  await convert(hidden, '--preset', preset, '--redirects', 'netlify');
  const written = read(file).trim().split('\n');
  expect(written.filter((line) => !line.includes(' p=')).map((line) => line.replace(/ 301$/, ''))).toEqual(
    lines,
  );
  expect(written.filter((line) => line.includes(' p='))).toHaveLength(1);
});

test.each([
  ['vercel', 'vercel.json'],
  ['nginx', 'redirects.nginx.conf'],
  ['csv', 'redirects.csv'],
])('%s is read from the folder of the project', async (format, file) => {
  await convert(hidden, '--preset', 'astro', '--redirects', format);
  expect(existsSync(path('out', file))).toBe(true);
});

test('redirects move where another preset is taken, though they say the same', async () => {
  for (const [preset, file] of [
    ['hugo', 'static/_redirects'],
    ['jekyll', '_redirects'],
    ['hugo', 'static/_redirects'],
  ] as const) {
    await convert([post(1, { _embedded: {} })], '--preset', preset, '--redirects', 'netlify');
    const there = Object.entries(files()).filter(([name]) => name.endsWith('_redirects'));
    expect(there).toEqual([[`out/${file}`, '/ p=1 /2024/post-1/ 301!\n']]);
  }
});

test('a document that does not say its address has that of its file', async () => {
  const fields = ['--fields', 'title,date'];
  await convert([post(1)], '--preset', 'hugo', '--links', 'site', ...fields);
  expect(read('content/posts/post-1.md')).toContain('[one](/posts/post-1/)');
  await convert(
    [post(1)],
    '--preset',
    'hugo',
    '--links',
    'site',
    '--redirects',
    'hugo-aliases',
    '--force',
    ...fields,
  );
  expect(read('content/posts/post-1.md')).toContain('aliases: [/2024/post-1/]');
  await convert([post(1)], '--preset', 'hugo', '--links', 'site', '--force', '--fields', 'title,url:path');
  expect(read('content/posts/post-1.md')).toContain('[one](/2024/post-1/)');
});

test('links to files that a generator does not follow are told', async () => {
  const told = 'astro does not lead every link to a file to its page; --links site leads to the pages';
  expect(await convert([post(1)], '--preset', 'astro', '--links', 'relative')).toContain(told);
  expect(await convert([post(1)], '--preset', 'eleventy', '--links', 'relative')).not.toContain(
    '--links site',
  );
});

const layout = (preset: PresetName | CustomPreset, options = {}) =>
  layoutOf(resolveOptions(options, presetOf(preset)));

test('a preset of one’s own has the addresses of the one that it extends', () => {
  const one = {
    id: 1,
    title: 'One',
    link: 'https://example.org/one/',
    status: 'publish',
    type: 'post',
  } as never;
  expect(layout({ name: 'mine' }).address(one, '2024/one.md')).toBe('/2024/one/');
  expect(layout({ extends: 'hugo' }).address(one, 'content/posts/one.md')).toBe('/one/');
  expect(layout({ extends: 'hugo', fields: ['title'] }).address(one, 'content/posts/A one.md')).toBe(
    '/posts/a-one/',
  );
  expect(layout('hugo', { frontMatter: 'none' }).address(one, 'content/posts/one.md')).toBe('/posts/one/');
});

test.each([
  ['hugo', 'static'],
  ['astro', 'public'],
  ['docusaurus', 'static'],
  ['jekyll', ''],
  ['eleventy', ''],
  ['obsidian', ''],
] as const)('%s publishes as it is what stands in “%s”', (preset, folder) => {
  expect(publishedFolder(layout(preset))).toBe(folder);
});
