import fc from 'fast-check';
import { convert } from '../../src/convert.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { link } from './verified.js';

const words = fc.stringMatching(/^[A-Za-z][a-z]{0,6}(?: [a-z]{1,6}){0,3}$/);
const sign = fc.constantFrom(
  '*',
  '_',
  '&lt;b&gt;',
  '&amp;amp;',
  '[x]',
  '1.',
  '#',
  '`',
  '~',
  '|',
  '文',
  '2 * 3',
  'a_b_c',
);
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: sign });
const path = fc.stringMatching(/^[a-z]{1,8}$/);

const { inline } = fc.letrec<{ inline: string; run: string; marked: string; linked: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text,
    tie('marked'),
    tie('linked'),
    path.map((name) => `<img src="/${name}.png" alt="${name}">`),
  ),
  run: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  marked: fc
    .tuple(fc.constantFrom('strong', 'em', 'del', 'code', 'sub', 'span'), tie('run'))
    .map(([name, inside]) => `<${name}>${inside}</${name}>`),
  linked: fc.tuple(path, words).map(([to, inside]) => `<a href="/${to}/">${inside}</a>`),
}));
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const cells = (name: string): fc.Arbitrary<string> =>
  fc.tuple(line, line).map((row) => `<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`);

const { block } = fc.letrec<{ block: string; flow: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    line.map((inside) => `<p>${inside}</p>`),
    fc.tuple(line, line).map(([one, two]) => `<p>${one}<br>${two}</p>`),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([level, inside]) => `<h${level}>x ${inside}</h${level}>`),
    fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((code) => `<pre><code>${code.join('\n  ')}</code></pre>`),
    fc
      .tuple(cells('th'), fc.array(cells('td'), { maxLength: 3 }))
      .map(([head, rows]) => `<table>${head}${rows.join('')}</table>`),
    fc
      .tuple(path, line)
      .map(
        ([name, caption]) =>
          `<figure><img src="/${name}.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
      ),
    tie('list'),
    tie('quote'),
  ),
  flow: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n')),
  list: fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(fc.oneof(line, tie('flow')), { minLength: 1, maxLength: 3 }))
    .map(([name, items]) => `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`),
  quote: tie('flow').map((inside) => `<blockquote>${inside}</blockquote>`),
}));
const post = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n'));

const numRuns = Number(process.env['VERIFY_RUNS'] ?? 300);

test('any simple post converts without a difference', () => {
  fc.assert(
    fc.property(post, (html) => {
      const { body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
      expect(verify(html, body, { link, warnings }).map(describeDifference)).toEqual([]);
    }),
    { numRuns },
  );
});

test('a block that is missing is found', () => {
  fc.assert(
    fc.property(post, fc.stringMatching(/^[a-z]{3,9}$/), (html, word) => {
      const { body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
      const whole = `${html}<p>lost${word}</p>`;
      expect(verify(whole, body, { link, warnings }).map(({ kind }) => kind)).toContain('words-lost');
    }),
    { numRuns },
  );
});

test('any HTML and any Markdown can be compared', () => {
  const html = fc
    .array(
      fc.oneof(
        post,
        fc.string(),
        fc.constantFrom('<table>', '</p>', '<b><p>', '<a href="%">', '<svg>', '<noscript>', '<li>', '<!--'),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(html, fc.string({ unit: 'grapheme' }), (one, other) => {
      for (const { kind } of verify(one, other, { link: undefined, warnings: [] }))
        expect(kind).not.toBe('not-compared');
    }),
    { numRuns },
  );
});
