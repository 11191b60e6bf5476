import fc from 'fast-check';
import { parsePattern, renderDocument } from '../../src/document/index.js';
import { OptionError } from '../../src/errors.js';
import { resolveOptions } from '../../src/options.js';
import type { Post } from '../../src/post.js';
import { postWith } from './post-with.js';

const pathOf = (post: Partial<Post>, name?: string): string =>
  renderDocument(postWith(post), '', resolveOptions(name === undefined ? {} : { name }), () => {}).path;

const post: Partial<Post> = {
  id: 42,
  type: 'page',
  status: 'draft',
  title: 'What is 1/2? A: “half”',
  slug: 'hello-world',
  date: '2026-06-02T08:51:50+02:00',
  authors: [{ name: 'Ann Lee', slug: 'ann' }],
  taxonomies: [{ key: 'categories', terms: [{ name: 'Food & Drink' }, { name: 'News' }] }],
};

describe('a pattern', () => {
  test.each([
    [undefined, 'hello-world.md'],
    ['{year}/{month}/{day}/{slug}.md', '2026/06/02/hello-world.md'],
    ['{date}-{slug}.md', '2026-06-02-hello-world.md'],
    ['{hour}{minute}{second}.md', '085150.md'],
    ['{hour}:{minute}.md', '08-51.md'],
    ['{type}/{status}/{id}.md', 'page/draft/42.md'],
    ['{author}/{category}/{slug}', 'ann/food-drink/hello-world'],
    ['{title}.md', 'What is 1-2 A - “half”.md'],
    ['./{slug}/./index.md', 'hello-world/index.md'],
    ['.drafts/{slug}.en.md', '.drafts/hello-world.en.md'],
  ])('%s', (pattern, path) => {
    expect(pathOf(post, pattern)).toBe(path);
  });

  test.each([
    ['{slgu}.md', 'Did you mean {slug}? There are {slug} {title} {id}'],
    ['{Year}/{slug}.md', 'Did you mean {year}?'],
    ['{whatever}.md', 'There are {slug}'],
    ['{}.md', 'There are {slug}'],
    ['{constructor}.md', 'There are {slug}'],
    ['{slug.md', 'Placeholders are written {slug}.'],
    ['slug}.md', 'Placeholders are written {slug}.'],
    ['/tmp/{slug}.md', 'below the output folder'],
    ['C:\\posts\\{slug}.md', 'below the output folder'],
    ['\\\\server\\{slug}.md', 'below the output folder'],
    ['posts\\{slug}.md', 'Write / between folders.'],
    ['../{slug}.md', 'It cannot leave the output folder.'],
    ['posts/../../{slug}.md', 'It cannot leave the output folder.'],
    ['posts//{slug}.md', 'Write it as'],
    ['posts/', 'Write it as'],
    ['', 'Write it as'],
    ['.', 'Write it as'],
    ['... /{slug}.md', 'Write it as'],
  ])('%j is refused', (pattern, hint) => {
    let refusal: unknown;
    try {
      parsePattern(pattern);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(OptionError);
    expect(refusal).toMatchObject({ code: 'option-invalid', hint: expect.stringContaining(hint) });
  });
});

describe('a post that lacks what the pattern asks for', () => {
  test('is named for its title, its id or what it says', () => {
    expect(pathOf({ title: 'L’été à “Paris” – don’t!', id: 7 })).toBe('lété-à-paris-dont.md');
    expect(pathOf({ title: 'Привет, 世界' })).toBe('привет-世界.md');
    expect(pathOf({ title: '???', id: 7, type: 'page' })).toBe('page-7.md');
    const untitled = pathOf({ content: '<p>a</p>' });
    expect(untitled).toMatch(/^untitled-[0-9a-f]{8}\.md$/);
    expect(pathOf({ content: '<p>a</p>' })).toBe(untitled);
    expect(pathOf({ content: '<p>b</p>' })).not.toBe(untitled);
  });

  test('has names for what is missing', () => {
    expect(pathOf({ slug: 'a' }, '{author}/{category}/{status}/{type}/{id}.md')).toBe(
      'unknown/uncategorized/publish/post/a.md',
    );
  });

  test.each([
    ['{year}/{month}/{slug}.md', 'undated/a.md'],
    ['{year}-{month}-{day}-{slug}.md', 'undated-a.md'],
    ['{slug}-{year}-{month}.md', 'a-undated.md'],
    ['{date}/{slug}.md', 'undated/a.md'],
    ['{year}/{day}-{slug}.md', 'undated/a.md'],
    ['{year}/{day}.md', 'undated/undated.md'],
    ['{year}/{month}', 'undated'],
    ['{slug}/{date}.md', 'a/undated.md'],
  ])('without a date, %s is %s', (pattern, path) => {
    expect(pathOf({ slug: 'a' }, pattern)).toBe(path);
    expect(pathOf({ slug: 'a', date: '0000-00-00T00:00:00' }, pattern)).toBe(path);
  });
});

describe('a name', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd.md'],
    ['a/b\\c:d', 'a-b-c-d.md'],
    ['..', 'post-1.md'],
    ['.htaccess', 'htaccess.md'],
    ['-rf', 'rf.md'],
    ['a. . ', 'a.md'],
    ['what?*<>"|', 'what.md'],
    ['a\0b\x1b[31m\u202egpj', 'ab[31mgpj.md'],
    ['a\r\nb', 'a b.md'],
    ['con', 'con_.md'],
    ['NUL.txt', 'NUL_.txt.md'],
    ['Com1', 'Com1_.md'],
    ['lpt¹ .x', 'lpt¹_.x.md'],
    ['conference', 'conference.md'],
    ['e\u0301te\u0301', 'été.md'],
    ['a\ud800b', 'ab.md'],
    ['日本語', '日本語.md'],
    ['v1.2', 'v1.2.md'],
    ['می‌خواهم', 'می‌خواهم.md'],
  ])('%j becomes %s', (slug, path) => {
    expect(pathOf({ slug, id: 1 })).toBe(path);
  });

  test.each([
    ['a'.repeat(300), 244],
    ['é'.repeat(300), 244],
    ['😀'.repeat(300), 244],
    ['👩‍👩‍👧'.repeat(50), 234],
  ])('%# is cut between two characters', (slug, bytes) => {
    const path = pathOf({ slug });
    expect(path).toMatch(/\.md$/);
    expect(Buffer.byteLength(path) - 3).toBe(bytes);
    expect(slug.startsWith(path.slice(0, -3))).toBe(true);
  });

  test('is cut even where it is one endless character', () => {
    const path = pathOf({ slug: `a${'\u0300\u0301'.repeat(500)}` });
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(247);
  });

  test('is safe whatever the post holds', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '/', '\\', '.', ' ', 'con', 'aux', 'C:', '\0', '\u202e', '?', '-', '{slug}', 'é'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (slug, title, word) => {
        const hostile: Partial<Post> = {
          slug,
          title,
          type: word,
          status: word,
          id: word,
          date: word,
          authors: [{ name: word, slug }],
          taxonomies: [{ key: 'categories', terms: [{ name: title, slug: word }] }],
        };
        const path = pathOf(
          hostile,
          '{type}/{status}-{id}/{author}/{category}{date}/{year}/{title}-{slug}.md',
        );
        const names = path.split('/');
        expect(names.length).toBeGreaterThanOrEqual(5);
        expect(names.length).toBeLessThanOrEqual(6);
        for (const name of names) {
          expect(name).not.toMatch(/^\.{0,2}$|[<>:"/\\|?*\p{Cc}\p{Surrogate}\u202e]|[. ]$|^ /u);
          expect(name).not.toMatch(/^(?:con|aux|nul|prn|com\d|lpt\d) *(?:\.|$)/i);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(247);
          expect(name.normalize('NFC')).toBe(name);
        }
        expect(pathOf(hostile, '{slug}')).toBe(pathOf(hostile, '{slug}'));
      }),
      { numRuns: 500 },
    );
  });
});
