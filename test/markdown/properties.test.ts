import fc from 'fast-check';
import { load } from 'cheerio';
import { render } from '../support/render.js';
import { markdownOf } from '../support/to-markdown.js';

/** Text in which Markdown's own characters are common. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'*_~`[]()<>&\\|!#+-=.:"\'/@1 x') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a',
      'B',
      'é',
      '文',
      '「',
      '」',
      '“',
      '…',
      '😀',
      '\u00a0',
      '&amp;',
      '&copy;',
      'http://',
      'www.',
      '1. ',
      '- ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
// Control characters, and what else the clean-up replaces or drops, have tests of their own.
const words = fc
  .array(character, { maxLength: 24 })
  .map((parts) => parts.join('').replace(/[\p{C}\u200b\ufeff\u2028\u2029]/gu, ''));

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (html: string, selector: string): string =>
  squash(load(html, null, false)(selector).first().text());

const holds = (make: (text: string) => string, selector: string, before = ''): void =>
  fc.assert(
    fc.property(words, (text) => {
      fc.pre(squash(text) !== '');
      expect(textOf(render(markdownOf(make(escapeHtml(text)))), selector)).toBe(before + squash(text));
    }),
    { numRuns: 1000, examples: [['_http://a_-'], ['*www.a_b*!'], ['~www.http://a~'], ['0~\u{1144b}~']] },
  );

describe('any text renders back to itself', () => {
  test('in a paragraph', () => holds((text) => `<p>${text}</p>`, 'p'));
  test('in a heading', () => holds((text) => `<h2>${text}</h2>`, 'h2'));
  test('in an item', () => holds((text) => `<ul><li>${text}</li><li>b</li></ul>`, 'ul > li'));
  test('in a cell', () =>
    holds((text) => `<table><tr><th>a</th><th>b</th></tr><tr><td>${text}</td><td>c</td></tr></table>`, 'td'));
  test('in a quotation', () => holds((text) => `<blockquote><p>${text}</p></blockquote>`, 'blockquote'));
  test('in a link', () => holds((text) => `<p>a <a href="https://example.org/">${text}</a> b</p>`, 'a'));
  test.each(['alt', 'title'])('in the %s of a picture', (name) => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(squash(text) !== '');
        const value = escapeHtml(text).replaceAll('"', '&quot;');
        const html = render(
          markdownOf(`<p>a <img src="https://example.org/p.png" ${name}="${value}"> b</p>`),
        );
        expect(squash(load(html, null, false)('img').attr(name) ?? '')).toBe(squash(text));
      }),
      { numRuns: 1000 },
    );
  });
  test('in the title of a link', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(squash(text) !== '');
        const value = escapeHtml(text).replaceAll('"', '&quot;');
        const html = render(markdownOf(`<p>a <a href="https://example.org/" title="${value}">l</a> b</p>`));
        expect(squash(load(html, null, false)('a').attr('title') ?? '')).toBe(squash(text));
      }),
      { numRuns: 1000 },
    );
  });
  test('in bold', () => holds((text) => `<p>a<strong>${text}</strong>b</p>`, 'strong'));
  test('in italics between words', () => holds((text) => `<p>a <em>${text}</em> b</p>`, 'em'));
  test('after a break', () => holds((text) => `<p><sub>x</sub><br>${text}</p>`, 'p', 'x '));
  test('in code', () => holds((text) => `<p>a <code>${text}</code> b</p>`, 'code'));
  test('in a code block', () => holds((text) => `<pre><code>${text}</code></pre>`, 'pre'));
});

test('any emphasis renders back to itself', () => {
  const mark = fc.constantFrom('strong', 'em', 'del', 'code');
  const inline: fc.Arbitrary<string> = fc.letrec<{ node: string; text: string; marked: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, tie('text'), tie('marked')),
    text: fc.constantFrom('a', ' b ', '“c”', '(d)', '*', '_e', ' ', '文', '★', '😀', 'f', '. ', '!'),
    marked: fc
      .tuple(mark, fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([name, nodes]) => `<${name}>${nodes.join('')}</${name}>`),
  })).node;
  fc.assert(
    fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (nodes) => {
      const html = `<p>x${nodes.join('')}y</p>`;
      expect(marksIn(render(markdownOf(html)))).toEqual(marksIn(html));
    }),
    {
      numRuns: 2000,
      examples: [
        // What micromark reads in another way since it lets `*` open and close beside `~` alone.
        [['<strong><del> b *</del> b a</strong>', '_e', '<strong>a</strong>']],
        // What it measures anew when a part of it is used.
        [['!', '*', '<del><strong>. a</strong></del>', '<del>*<strong>a</strong></del>']],
      ],
    },
  );
});

/** Each character that is not white space, with the marks over it: what a reader sees of emphasis. */
function marksIn(html: string): string[] {
  const found: string[] = [];
  const $ = load(html, null, false);
  const walk = (node: ReturnType<typeof $.root>[0] | never, marks: string): void => {
    for (const child of 'children' in node ? node.children : []) {
      if (child.type === 'text')
        found.push(...[...child.data].filter((c) => c.trim() !== '').map((c) => `${c} ${marks}`));
      else if (child.type === 'tag') {
        const own =
          /^(?:strong|em|del|code)$/.test(child.name) && !marks.includes(child.name) ? [child.name] : [];
        walk(child as never, [...marks.split(' ').filter(Boolean), ...own].sort().join(' '));
      }
    }
  };
  walk($.root()[0] as never, '');
  return found;
}
