import { load } from 'cheerio';
import { convert } from '../src/convert.js';
import type { Document } from '../src/document/index.js';
import { render } from './support/render.js';

// Whether these end at all is what is asked: jest's time limit is the guard.
jest.setTimeout(60_000);

const many = 100_000;
const quiteMany = 20_000;

const convertHtml = (html: string): Document =>
  convert({ id: 1, slug: 'a', title: { rendered: 'A' }, content: { rendered: html } });

/** `w0 w1 w2 …`, each made into HTML. */
const numbered = (count: number, make: (word: string, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(`w${index}`, index)).join('');

/** The words of that kind in a text, in order. */
const wordsIn = (text: string): string[] => text.match(/\bw\d+\b/g) ?? [];
const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}`);

function expectWords(html: string, count: number): Document {
  const document = convertHtml(html);
  // One comparison: jest's own takes long for lists of this size.
  expect(wordsIn(document.body).join(' ') === words(count).join(' ')).toBe(true);
  return document;
}

describe('a hundred thousand nested tags', () => {
  const closed =
    'div span b i a p blockquote h2 center section figure sup code pre dl font nobr button svg math';
  it.each(closed.split(' '))('<%s>, closed', (name) => {
    const { body } = convertHtml(
      `<p>before</p>${`<${name}>`.repeat(many)}inside${`</${name}>`.repeat(many)}<p>after</p>`,
    );
    expect(body).toMatch(/^before\b/);
    expect(body).toMatch(/\bafter\b/);
    if (!['svg', 'math'].includes(name)) expect(body).toContain('inside');
  });

  it.each([
    ['lists', '<ul><li>', '</li></ul>'],
    ['numbered lists', '<ol><li>', '</li></ol>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
    ['tables without cells', '<table>', '</table>'],
    ['quotations and lists', '<blockquote><ul><li>', '</li></ul></blockquote>'],
    ['details', '<details><summary>s</summary>', '</details>'],
    ['descriptions', '<dl><dd>', '</dd></dl>'],
    ['tags of any case, with attributes', '<DIV class="x"\n>', '</DIV >'],
    ['tags that close each other', '<div><table></div>', ''],
    ['formatting around blocks', '<b><i><p>', '</b></i>'],
    ['links around blocks', '<a href="/x"><div><b>', '</a></b></div>'],
    ['templates', '<template>', '</template>'],
    ['SVG within HTML within SVG', '<svg><foreignObject><div>', '</div></foreignObject></svg>'],
  ])('%s', (_name, open, close) => {
    const { body } = convertHtml(`<p>before</p>${open.repeat(many)}inside${close.repeat(many)}<p>after</p>`);
    expect(body).toContain('before');
    if (!open.startsWith('<template') && !open.startsWith('<svg')) expect(body).toContain('inside');
  });
});

describe('twenty thousand tags that nobody closed, words between them', () => {
  const names =
    'div span b i a p li ul td tr blockquote h2 em strong font sup code section center dd dt figure figcaption details small';
  it.each(names.split(' '))('<%s>', (name) => {
    expectWords(
      numbered(quiteMany, (word) => `<${name}>${word} `),
      quiteMany,
    );
  });

  it.each([
    ['each with other attributes', (word: string, at: number) => `<b title="${at}">${word} `],
    ['a block before each', (word: string, at: number) => `<p><font color="${at}">${word} `],
    ['in a table', (word: string) => `<table><b>${word} `],
    ['ended by others', (word: string) => `<b><p>${word}</b> `],
    ['ended out of turn', (word: string) => `<b><i>${word}</b></i> `],
  ])('formatting, %s', (_name, make) => {
    expectWords(numbered(quiteMany, make), quiteMany);
  });

  it('what may not stand in a table', () => {
    expectWords(`<table>${numbered(quiteMany, (word) => `<b>${word}</b>, `)}`, quiteMany);
  });
});

describe('enormous, but plain', () => {
  it('one paragraph of two megabytes', () => {
    expectWords(`<p>${numbered(250_000, (word) => `${word} `)}</p>`, 250_000);
  });

  it('one paragraph with twenty thousand marks', () => {
    const marked = [
      '<strong>?</strong> ',
      '<em>?</em>, ',
      '<a href="/x">?</a> ',
      '<code>?</code> ',
      'x<sup>?</sup> ',
    ];
    expectWords(
      `<p>${numbered(quiteMany, (word, at) => (marked[at % 5] ?? '').replace('?', word))}</p>`,
      quiteMany,
    );
  });

  it.each([
    ['paragraphs', 16_000, '', '<p>?</p>\n', ''],
    ['breaks', quiteMany, '<p>', '?<br>', '</p>'],
    ['items', quiteMany, '<ul>', '<li>?</li>', '</ul>'],
    ['headings', quiteMany, '', '<h2>?</h2>', ''],
    ['cells in a row', quiteMany, '<table><tr>', '<td>?</td>', '</tr></table>'],
    ['rows', 50_000, '<table>', '<tr><td>?</td><td>b</td></tr>', '</table>'],
    ['rows with spans', 50_000, '<table>', '<tr><td rowspan="2">?</td><td>b</td></tr>', '</table>'],
    ['lines of code', quiteMany, '<pre><code>', '?\n', '</code></pre>'],
    ['tokens of code', quiteMany, '<pre><code>', '<span>?</span> ', '</code></pre>'],
    ['comments', quiteMany, '<p><b><i>', '? <!--more-->', '</p>'],
    ['shortcodes', quiteMany, '<p>', '[? a="b"] ', '</p>'],
    ['addresses inside of each other', many, '<p>', 'http://_.?,', '</p>'],
    ['hosts inside of each other', many, '<p>', 'www.*?*', '</p>'],
    ['stars that find a closer one by one', quiteMany, '<p>', '<i>**? ', '</i></p>'],
  ])('many %s: %d', (_name, count, before, each, after) => {
    expectWords(before + numbered(count, (word) => each.replace('?', word)) + after, count);
  });

  it('a table in which one row is as wide as the table is high', () => {
    const size = 5000;
    const rows = numbered(size, (word) => `<tr><td>${word}</td></tr>`);
    const { body } = expectWords(`<table>${rows}<tr>${'<td>b</td>'.repeat(size)}</tr></table>`, size);
    expect(body.length).toBeLessThan(500_000);
  });

  it('a link with a long address, formatting and quotations around many blocks', () => {
    const paragraphs = numbered(quiteMany, (word) => `<p>${word}</p>`);
    const address = `https://example.org/${'x'.repeat(many)}`;
    const open = `<a href="${address}"><abbr title="${address}">${'<blockquote><ol start="99999999">'.repeat(200)}`;
    const { body, warnings } = expectWords(open + paragraphs, quiteMany);
    expect(body.length).toBeLessThan(30_000_000);
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['nesting-flattened', 'address-dropped', 'html-dropped']),
    );
  });

  it('tags around many blocks', () => {
    const paragraphs = numbered(quiteMany, (word) => `<p>${word}</p>`);
    const { body, warnings } = expectWords('<small>'.repeat(500) + paragraphs, quiteMany);
    expect(body.length).toBeLessThan(10_000_000);
    expect(warnings.map(({ code }) => code)).toContain('nesting-flattened');
  });

  it('a hundred thousand attributes, in which end tags hide', () => {
    const attributes = Array.from({ length: many }, (_, index) => `a${index}="</p>"`).join(' ');
    const { body } = convertHtml(`<p ${attributes}>before</p x ${attributes}><p>after</p>`);
    expect(body).toBe('before\n\nafter\n');
  });

  it('ten thousand pictures, embeds and notes', () => {
    const html = numbered(
      quiteMany / 2,
      (word, at) =>
        `<figure><img src="/${at}.png" alt="a"><figcaption>${word}</figcaption></figure>` +
        `<iframe src="https://www.youtube.com/embed/${at}"></iframe>` +
        `<p><sup data-fn="f${at}" class="fn"><a href="#f${at}" id="f${at}-link">1</a></sup></p>`,
    );
    const { body } = expectWords(html, quiteMany / 2);
    expect(body.match(/watch\?v=/g)).toHaveLength(quiteMany / 2);
  });
});

describe('a paragraph of characters that mean something in Markdown', () => {
  const characters = [...'*_`[]<>&~|\\#-=+!(. '];
  const patterns = [
    ...characters.flatMap((character) => [character, `${character} `, `${character}a`, `a${character}a `]),
    ...['**a', '~~a', '[a]', '[a](', '![', '](', '<a ', '<!--', '</', '&amp;', '&#1;', '``', '$$', '\\('],
    ...['http://', 'www.', 'http://a.b/*c_ ', 'a@b.c ', '- a\n', '1. ', '[^1]', '[x] ', '*_~`[<&'],
  ];
  const convertText = (text: string): string =>
    convertHtml(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).body;

  function expectCharacters(text: string): void {
    const body = convertText(text);
    // No character is lost: without the backslashes and the white space it is the text.
    const bare = (value: string): string => value.replace(/[\\\s]/g, '');
    expect(bare(body) === bare(text)).toBe(true);
  }

  it.each([...'*_`[<&'])('%s, a hundred thousand times', (character) => {
    expectCharacters(`start ${character.repeat(many)} end`);
  });

  it.each(patterns)('%j, ten thousand times', (pattern) => {
    expectCharacters(`start ${pattern.repeat(10_000)} end`);
  });

  it.each(patterns)('%j, fewer of them, as a renderer reads it', (pattern) => {
    const text = `start ${pattern.repeat(200)} end`;
    const squash = (value: string): string => value.replace(/\s+/g, ' ').trim();
    const $ = load(render(convertText(text)), null, false);
    expect(squash($.root().text())).toBe(squash(text));
  });
});
