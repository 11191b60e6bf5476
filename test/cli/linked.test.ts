import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path } = temporaryFolder();

const post = (id: number, content: string, more: object = {}): object => ({
  ...{ id, slug: `post-${id}`, type: 'post', title: `Post ${id}`, link: `https://example.org/${id}/` },
  ...{ date: '2024-05-01T10:00:00', content },
  ...more,
});

/** Runs over these posts, each a line of stdin, into out/. */
async function convert(posts: readonly object[], ...args: readonly string[]) {
  const io = fakeIo({ stdin: posts.map((each) => `${JSON.stringify(each)}\n`).join('') });
  const code = await run(['-o', `${path('out')}/`, ...args], io);
  return { code, said: io.stderrText() };
}

const read = (name: string): string => readFileSync(path('out', name), 'utf8');

describe('links to headings of other posts', () => {
  const content =
    '<p>Words.</p><h2>Monday</h2><h2 id="one">High &amp; <em>low</em> — Ä</h2><h2 id="two">Monday</h2>' +
    '<h2 id="three"><a href="https://example.org/?p=2#here">Linked</a></h2>';
  const to = (id: string): string => `<a href="https://example.org/?p=1#${id}">${id}</a>`;
  const called = ['one', 'two', 'three'].map(to).join(' ');
  const posts = [post(1, content, { slug: 'there' }), post(2, `<p>${called}</p><h2 id="here">Here</h2>`)];

  test.each([
    ['plain', 'post-2.md', ['there.md#high--low--ä', 'there.md#monday-1', 'there.md#linked']],
    ['hugo', 'content/posts/post-2.md', ['/1/#high--low--ä', '/1/#monday-1', '/1/#three']],
    ['jekyll', '_posts/2024-05-01-post-2.md', ['/1/#high--low--ä', '/1/#monday-1', '/1/#linked']],
    ['eleventy', 'posts/post-2.md', ['/1/#high-and-low-ae', '/1/#monday-2', '/1/#linked']],
    [
      'astro',
      'src/content/blog/post-2.md',
      ['/blog/there/#high--low--ä', '/blog/there/#monday-1', '/blog/there/#linked'],
    ],
    [
      'docusaurus',
      'blog/2024-05-01-post-2.mdx',
      ['/blog/1/#high--low--ä', '/blog/1/#monday-1', '/blog/1/#linked'],
    ],
    ['obsidian', 'Post 2.md', ['Post%201.md#High%20low%20—%20Ä', 'Post%201.md', 'Post%201.md']],
  ] as const)('lead to the anchors of %s', async (preset, file, expected) => {
    const mode = preset === 'plain' || preset === 'obsidian' ? 'relative' : 'site';
    const { code } = await convert(posts, '--preset', preset, '--links', mode, '--verify');
    expect(code).toBe(0);
    const found = [...read(file).matchAll(/\[(?:one|two|three)\]\(([^)]*)\)/g)].map(([, address]) => address);
    expect(found).toEqual(expected);
  });
});

describe('wikilinks', () => {
  const wikilinks = ['--preset', 'obsidian', '--name', '{slug}/{title}.md', '--links', 'wikilinks'] as const;
  const titled = (id: number, title: string, to = id): object =>
    post(id, `<p><a href="https://example.org/?p=${to}">other</a></p>`, { slug: `s${id}`, title });

  test('call notes by their names, by their paths where two have one', async () => {
    const posts = [titled(1, 'Fog', 2), titled(2, 'fog', 3), titled(3, 'Wind', 1)];
    const { code } = await convert(posts, ...wikilinks, '--verify');
    expect(code).toBe(0);
    expect(read('s1/Fog.md')).toMatch('[[s2/fog|other]]');
    expect(read('s2/fog.md')).toMatch('[[Wind|other]]');
    expect(read('s3/Wind.md')).toMatch('[[s1/Fog|other]]');
    expect((await convert(posts, ...wikilinks)).said).toMatch('3 unchanged');
  });

  test('know the notes of posts that are not in this run', async () => {
    await convert([titled(1, 'Fog')], ...wikilinks);
    await convert([titled(2, 'Fog'), titled(3, 'Wind', 2)], ...wikilinks);
    expect(read('s3/Wind.md')).toMatch('[[s2/Fog|other]]');
  });
});
