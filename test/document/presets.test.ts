import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { convert } from '../../src/convert.js';
import { presets } from '../../src/document/presets/index.js';
import { sitePath } from '../../src/document/presets/site-path.js';
import { presetNames, type PresetName } from '../../src/preset.js';
import { documentOf, post } from './high-water.js';

const folder = join(__dirname, '..', '..', 'fixtures', 'presets');
const rich: unknown = JSON.parse(readFileSync(join(folder, 'rich.json'), 'utf8'));

/** Each preset's document of one post that has all that presets differ in; UPDATE writes it. */
test.each(presetNames)('%s has the expected document', (preset) => {
  const { path, text } = convert(rich, { preset });
  const file = join(folder, `${preset}.md`);
  const actual = `<!-- ${path} -->\n${text}`;
  if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
  expect(matter(text, {}).data['title']).toBe('A rich post: “quotes” & {{ braces }}');
});

// What a generator reads of each state, and where it looks.
const states: readonly (readonly [PresetName, object, string, object])[] = [
  ['hugo', { status: 'draft' }, 'content/posts/high-water.md', { draft: true }],
  ['hugo', { status: 'private' }, 'content/posts/high-water.md', { draft: true }],
  ['hugo', { status: 'future' }, 'content/posts/high-water.md', {}],
  ['hugo', { type: 'page', menu_order: 3 }, 'content/high-water.md', { weight: 3 }],
  ['hugo', { type: 'page', slug: 'index' }, 'content/index-page.md', {}],
  ['hugo', { type: 'recipe' }, 'content/recipe/high-water.md', {}],
  ['jekyll', { status: 'draft' }, '_drafts/high-water.md', { layout: 'post' }],
  ['jekyll', { status: 'private' }, '_drafts/high-water.md', { published: false }],
  ['jekyll', { type: 'page', status: 'private' }, 'high-water.md', { layout: 'page', published: false }],
  ['jekyll', { type: 'page', slug: '_hidden' }, 'hidden.md', { layout: 'page' }],
  [
    'eleventy',
    { status: 'private' },
    'posts/high-water.md',
    { draft: true, permalink: false, eleventyExcludeFromCollections: true },
  ],
  [
    'eleventy',
    { status: 'future' },
    'posts/high-water.md',
    { permalink: false, eleventyExcludeFromCollections: true },
  ],
  ['astro', { status: 'draft' }, 'drafts/high-water.md', { draft: true }],
  ['astro', { status: 'future' }, 'drafts/high-water.md', {}],
  ['astro', { type: 'page', slug: '[...all]' }, 'src/pages/all.md', {}],
  [
    'astro',
    { title: { rendered: '' } },
    'src/content/blog/high-water.md',
    { title: 'high-water', description: 'high-water' },
  ],
  ['docusaurus', { status: 'future' }, 'blog/2024-05-01-high-water.mdx', { draft: true }],
  ['docusaurus', { type: 'page' }, 'src/pages/high-water.mdx', { slug: '/2024/05/high-water/' }],
  [
    'obsidian',
    { title: { rendered: 'What #1: [a|b]?' }, status: 'private' },
    'What 1 - a-b.md',
    { aliases: ['What #1: [a|b]?'], publish: false },
  ],
];

test.each(states)('%s of %j is %s', (preset, more, path, expected) => {
  const document = documentOf(more, preset);
  expect(document.path).toBe(path);
  expect(document.frontMatter).toMatchObject(expected);
});

test('nothing that is not public looks public to any generator', () => {
  for (const more of [
    { status: 'draft' },
    { status: 'private' },
    { status: 'pending' },
    { content: { rendered: '<p>x</p>', protected: true } },
  ]) {
    const { hugo, jekyll, eleventy, astro, docusaurus } = Object.fromEntries(
      presetNames.map((name) => [name, documentOf(more, name)]),
    );
    expect(hugo?.frontMatter['draft']).toBe(true);
    expect(jekyll?.path.startsWith('_drafts/') || jekyll?.frontMatter['published'] === false).toBe(true);
    expect(eleventy?.frontMatter['permalink']).toBe(false);
    expect(astro?.path.startsWith('drafts/')).toBe(true);
    expect(docusaurus?.frontMatter['draft']).toBe(true);
  }
});

test('what is typed goes before the preset', () => {
  const { path, frontMatter, text } = convert(post, {
    preset: 'astro',
    name: '{id}.md',
    fields: ['title', 'at:date'],
    frontMatter: 'json',
  });
  expect(path).toBe('7.md');
  expect(Object.keys(frontMatter)).toEqual(['title', 'at']);
  expect(text.startsWith('---json\n')).toBe(true);
});

test('a bundle is the index of a folder of its own', () => {
  expect(documentOf({}, 'hugo', true).path).toBe('content/posts/high-water/index.md');
  expect(documentOf({}, 'docusaurus', true).path).toBe('blog/2024-05-01-high-water/index.mdx');
  expect(documentOf({}, 'jekyll', true).path).toBe('_posts/2024-05-01-high-water.md');
});

test('Docusaurus’s authors are keys where there are such', () => {
  const { frontMatter, post: given } = convert(
    { ...post, author: 'Ida' },
    { preset: 'docusaurus', authorKeys: ['i'] },
  );
  expect([frontMatter['authors'], given.authors]).toEqual([['i'], [{ name: 'Ida' }]]);
});

test('a page stands below the pages above it, where its path says what its address is', () => {
  const paths = (preset: PresetName) =>
    convert({ ...post, type: 'page' }, { preset, parents: ['about', '_[team]'] }).path;
  expect(paths('astro')).toBe('src/pages/about/team/high-water.md');
  expect(paths('docusaurus')).toBe('src/pages/about/team/high-water.mdx');
  expect(paths('eleventy')).toBe('about/[team]/high-water.md');
  expect(paths('jekyll')).toBe('about/[team]/high-water.md');
  expect(paths('hugo')).toBe('content/high-water.md');
  const query = { ...post, type: 'page', link: 'https://example.org/?page_id=7' };
  expect(presets.jekyll.address(convert(query).post, 'about/high-water.md')).toBe('/about/high-water.html');
});

test('a post without a date gets one where the generator needs it, with a warning', () => {
  const undated = { ...post, date: undefined, date_gmt: undefined };
  const { path, frontMatter, warnings } = convert(undated, { preset: 'jekyll' });
  expect(path).toBe('_posts/1970-01-01-high-water.md');
  expect(frontMatter['date']).toBe('1970-01-01T00:00:00Z');
  expect(warnings.map(({ code }) => code)).toContain('date-made-up');
  expect(convert(undated, { preset: 'hugo' }).warnings.map(({ code }) => code)).not.toContain('date-made-up');
});

test('a taxonomy never takes a key that means something to the generator', () => {
  const more = { _embedded: { 'wp:term': [[{ id: 1, name: 'x', taxonomy: 'layout' }]] }, layout: [1] };
  expect(documentOf(more, 'jekyll').frontMatter).toMatchObject({ layout: 'post', layout_terms: ['x'] });
});

describe('the path of a permalink', () => {
  test.each([
    ['https://example.org/a/b/', '/a/b/'],
    ['https://example.org/a/b', '/a/b/'],
    ['https://example.org/a.html', '/a.html'],
    ['https://example.org/%E6%97%A5/', '/日/'],
    ['https://example.org/a/%2e%2e/b/', '/b/'],
    ['https://example.org/..%2f..%2fetc/', '/..%2F..%2Fetc/'],
    ['https://example.org/%7B%7B7*7%7D%7D/:slug/', '/%7B%7B7*7%7D%7D/%3Aslug/'],
    ['https://example.org/%00%0a"x"/', '/%00%0A%22x%22/'],
    ['https://example.org/%ff/', '/%25ff/'],
    ['https://example.org/?p=12', undefined],
    ['https://example.org/a/?preview=true', undefined],
    ['https://example.org/', undefined],
    [undefined, undefined],
  ])('of %s is %s', (link, expected) => {
    expect(sitePath(link === undefined ? {} : { link })).toBe(expected);
  });
});

describe('addresses and anchors', () => {
  test.each(Object.values(presets))('$name gives text for both', ({ address, anchors, paths }) => {
    const { post: read } = convert(post);
    expect(address(read, 'content/posts/a.md')).toMatch(/a|high-water/);
    const words = 'High and low';
    const parts = [{ kind: 'text', value: words, isMarked: false }] as const;
    const [anchor] = anchors([{ depth: 2, parts, markdown: words, isInHtml: false }]);
    expect(anchor?.toLowerCase().replaceAll(' ', '-')).toBe('high-and-low');
    expect(Object.keys(paths)).toContain('post');
  });
});
