import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../src/convert.js';
import { presets } from '../../src/document/presets/index.js';
import type { Heading } from '../../src/headings.js';
import type { PresetName } from '../../src/preset.js';

interface Facts {
  readonly footnotes: string;
  readonly columns: readonly PresetName[];
  /** HTML, and the anchor that each program gave it on a page of all; null for none of its own. */
  readonly headings: readonly (readonly [string, ...(string | null)[]])[];
}

// What the programs themselves made of the page: github-slugger 2.0, Hugo 0.111, Jekyll 4.3 with kramdown 2.4, Eleventy 3.1
// with its IdAttributePlugin, Astro 5.18, Docusaurus 3.10. What is `id-…` stands in the Markdown as the heading's id.
const facts = JSON.parse(readFileSync(join(__dirname, 'anchors.json'), 'utf8')) as Facts;

/** Each heading, with a link to it right behind. */
const page = facts.headings
  .map(([html], at) => `${html}<p><a href="#id-${at}">link ${at}</a></p>`)
  .join('\n');

/** @param called the ids by which other posts link to headings */
const converted = (html: string, preset: PresetName, called: readonly string[] = []): string =>
  convert(
    { id: 1, slug: 'p', link: 'https://example.org/p/', content: { rendered: html } },
    { preset, frontMatter: 'none', addresses: { moved: new Map(), lost: new Map(), called } },
  ).body;

const linksIn = (markdown: string): Map<number, string> =>
  new Map(
    [...markdown.matchAll(/\[link (\d+)\]\(#([^)]*)\)/g)].map(([, at, anchor = '']) => [
      Number(at),
      decodeURIComponent(anchor),
    ]),
  );

describe.each(facts.columns)('links lead to the anchors of %s', (preset) => {
  const found = linksIn(converted(page + facts.footnotes, preset));
  const column = facts.columns.indexOf(preset) + 1;

  test.each(facts.headings.map((row, at) => [row[0], at, row[column] ?? `id-${at}`] as const))(
    '%s',
    (_, at, anchor) => expect(found.get(at)).toBe(anchor),
  );
});

describe('Obsidian', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['<h2 id="a">Tides &amp; currents: a guide?</h2>', 'Tides currents a guide'],
    ['<h2 id="a">With <em>emphasis</em> and <code>co_de</code></h2>', 'With emphasis and co_de'],
    ['<h2 id="a">Not *so*, [[really]] #1</h2>', 'Not so really 1'],
    ['<h2>Monday</h2><h2 id="a">Tuesday</h2>', 'Tuesday'],
    ['<h2>Tides</h2><h3>Monday</h3><h2>Wind</h2><h3 id="a">MONDAY</h3>', 'Wind#MONDAY'],
    ['<h1>Sea</h1><h2>Tides</h2><h3>Low</h3><h2>Tides</h2><h3 id="a">Low</h3>', undefined],
    ['<h2>Same</h2><h2 id="a">Same</h2>', undefined],
    ['<h3>M</h3><h1>Sea</h1><h2><a href="https://example.org/">L</a></h2><h3 id="a">M</h3>', 'Sea#M'],
    ['<h2 id="a"><a href="https://example.org/">Linked</a></h2>', undefined],
    ['<h2 id="a">!!!</h2>', undefined],
  ];
  test.each(rows)('%s', (html, anchor) => {
    const body = converted(`${html}<p><a href="#a">link 0</a></p>`, 'obsidian');
    expect(linksIn(body).get(0)).toBe(anchor ?? 'a');
  });

  test('takes the id of one heading for no name of another', () => {
    const html = '<h2>More</h2><h2 id="more">More</h2><p><a href="#more">link 0</a></p>';
    expect(linksIn(converted(html, 'obsidian')).get(0)).toBe('more');
  });

  test('looks for no more than a thousand headings among themselves', () => {
    const heading: Heading = { depth: 2, parts: [], markdown: 'Same', isInHtml: false };
    const anchors = presets.obsidian.anchors(Array<Heading>(5000).fill(heading));
    expect(anchors.filter((anchor) => anchor !== undefined)).toEqual(['Same']);
  });
});

describe('links into a post', () => {
  test.each([
    [
      'by the anchor that it has at GitHub',
      '<h2>One &amp; two</h2><a href="#one--two">link 0</a>',
      'one-and-two',
    ],
    ['by the anchor that it has', '<h2>One &amp; two</h2><a href="#one-and-two">link 0</a>', 'one-and-two'],
    ['by the post’s own address', '<h2 id="x">One</h2><a href="https://example.org/p/#x">link 0</a>', 'one'],
    [
      'in a table of HTML',
      '<table><tr><td rowspan="2">a</td><td><a href="#x">link 0</a></td></tr></table><h2 id="x">One</h2>',
      'one',
    ],
    ['but not what is none', '<p id="x">text</p><h2>One</h2><a href="#x">link 0</a>', 'x'],
    ['but not by a name of objects', '<h2>One</h2><a href="#__proto__">link 0</a>', '__proto__'],
  ])('call a heading %s', (_, html, anchor) => {
    const body = converted(html, 'eleventy');
    expect(body).toMatch(/link 0/);
    const inHtml = /<a href="#([^"]*)">/.exec(body)?.[1];
    expect(linksIn(body).get(0) ?? inHtml).toBe(anchor);
  });
});

describe('a heading gets an id in its Markdown', () => {
  const linked = (id: string): string => `<h2 id="${id}"><a href="https://example.org/far">Far</a></h2>`;

  test.each([
    ['hugo', linked('far-away'), '## [Far](https://example.org/far) {#far-away}'],
    ['hugo', linked('Über uns'), '## [Far](https://example.org/far) {#section-1}'],
    ['hugo', '<h2><a href="https://example.org/far">Far</a></h2>', '## [Far](https://example.org/far)'],
    ['hugo', '<h2 id="far-away">Far</h2>', '## Far'],
    ['hugo', `<h2>Near</h2>${linked('near')}`, '## Near\n\n## [Far](https://example.org/far) {#section-1}'],
    ['jekyll', '<h2 id="x">?!</h2>', '## ?! {#x}'],
    ['docusaurus', '<h1 id="x">One</h1>', '<h1 id="x">One</h1>'],
    ['docusaurus', '<h2 id="x">?!</h2>', '## ?! {#x}'],
    ['astro', '<h2 id="x">?!</h2>', '## ?!'],
  ] as const)('%s: %s', (preset, html, expected) =>
    expect(
      converted(html, preset, ['far-away', 'Über uns', 'near', 'x'])
        .replace(/\n*\{\/\* truncate \*\/\}\n*/, '\n')
        .trim(),
    ).toBe(expected),
  );

  test('only where a link leads to it', () => {
    expect(converted(linked('far-away'), 'hugo', ['far'])).not.toContain('{#');
    expect(converted(`${linked('far')}<p><a href="#far">x</a></p>`, 'hugo')).toContain('{#far}');
  });

  test('that links back to itself, too', () => {
    const body = converted('<h2 id="x"><a href="#x">One</a></h2>', 'hugo');
    expect(body).toBe('## [One](#x) {#x}\n');
  });
});
