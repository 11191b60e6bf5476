import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import fc from 'fast-check';
import { render } from '../support/render.js';
import { markdownOf } from '../support/to-markdown.js';

// Trees of everything that Markdown can say, as WordPress would write them, and what a reader would see of each: every
// word with the elements that it stands in, and pictures and rules in their places.

const word = fc.constantFrom(
  'a',
  'b_c',
  '*d',
  '1.',
  '- e',
  '“f”',
  '文',
  '<g>',
  '&amp;',
  '[h]',
  'i',
  '#',
  '~j~',
  'k|l',
);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const { phrasing } = fc.letrec<{ phrasing: string; node: string }>((tie) => ({
  phrasing: fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join(' ')),
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word.map(escaped),
    fc
      .tuple(fc.constantFrom('strong', 'em', 'del', 'code', 'sup'), tie('phrasing'))
      .map(([name, content]) => element(name, content)),
    tie('phrasing').map((content) => `<a href="https://example.org/x_(y)">${content}</a>`),
    fc.constant('<img src="https://example.org/p.png" alt="p">'),
  ),
}));

const { blocks } = fc.letrec<{ block: string; blocks: string; item: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')),
  item: fc.oneof(phrasing, tie('blocks')).map((content) => element('li', content)),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    phrasing.map((content) => element('p', content)),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), word)
      .map(([level, text]) => element(`h${level}`, `x ${escaped(text)}`)),
    fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((lines) => element('pre', element('code', `x${escaped(lines.join('\n'))}x`))),
    fc.constant('<hr>'),
    fc
      .array(fc.tuple(phrasing, phrasing), { minLength: 1, maxLength: 2 })
      .map(
        (rows) =>
          `<table><thead><tr><th>n</th><th>m</th></tr></thead><tbody>${rows.map(([a, b]) => `<tr><td>x${a}</td><td>${b}</td></tr>`).join('')}</tbody></table>`,
      ),
    tie('blocks').map((content) => element('blockquote', content)),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([name, items]) => element(name, items.join(''))),
  ),
}));

const seen = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th strong em del code sup a'.split(' '),
);
const shown: Readonly<Record<string, string>> = { img: '▣', hr: '―' };

/** What a reader sees of HTML, a line for each word. */
function reading(html: string): string[] {
  const found: string[] = [];
  const visit = (nodes: readonly AnyNode[], path: readonly string[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        for (const each of node.data.split(/\s+/)) if (each !== '') found.push(`${each} ${path.join('>')}`);
      } else if (node.type === 'tag') {
        const sign = shown[node.name];
        // A link holds no link, a mark not itself, and code no other marks; a heading's own boldness says nothing.
        const isNew = seen.has(node.name) && !(phrasingNames.has(node.name) && path.includes(node.name));
        // Bold has no effect on a picture.
        if (sign !== undefined) found.push(`${sign} ${path.filter((each) => !marks.has(each)).join('>')}`);
        visit(node.children, isNew ? [...path, node.name] : path);
      }
    }
  };
  visit(load(html, null, false).root().contents().toArray(), []);
  return found.map(sorted);
}

const marks = new Set(['strong', 'em', 'del', 'code', 'sup']);
const phrasingNames = new Set([...marks, 'a']);

/** Which of two marks is outside of the other is nothing to see. */
function sorted(line: string): string {
  const [text = '', path = ''] = line.split(' ');
  const names = path.split('>');
  const blocksOnly = names.filter((name) => !phrasingNames.has(name));
  const over = names.filter((name) => phrasingNames.has(name) && !names.includes('pre')).sort();
  return `${text} ${[...blocksOnly, ...over].join('>')}`;
}

test('any tree of what Markdown can say renders back to itself', () => {
  fc.assert(
    fc.property(blocks, (html) => {
      expect(reading(render(markdownOf(html)))).toEqual(reading(html));
    }),
    { numRuns: 700 },
  );
});
