import { convert } from '../../src/convert.js';
import type { Addresses } from '../../src/options.js';
import type { PresetName } from '../../src/preset.js';

const there = 'https://example.org/tides/';

/** What a post becomes in which links to another lead to its note. */
function bodyOf(html: string, note = 'Tides', preset: PresetName = 'obsidian'): string {
  const addresses: Addresses = {
    moved: new Map([[there, 'Tides.md']]),
    lost: new Map(),
    notes: new Map([[there, note]]),
  };
  const post = { id: 1, link: 'https://example.org/here/', content: { rendered: html } };
  return convert(post, { preset, addresses, frontMatter: 'none' }).body.trim();
}

const link = (text: string, more = ''): string => `<p><a href="${there}"${more}>${text}</a></p>`;

describe('links to notes', () => {
  test.each([
    ['are wikilinks with their text', link('the tides'), '[[Tides|the tides]]'],
    ['need no text that is the name', link('Tides'), '[[Tides]]'],
    [
      'keep quotation marks, signs and letters of any script',
      link('“C#” &amp; Ко, 50% (1)'),
      '[[Tides|“C#” & Ко, 50% (1)]]',
    ],
    ['may be emphasised as a whole', `<p><b>${link('tides').slice(3, -4)}</b></p>`, '**[[Tides|tides]]**'],
    ['stand in lists', `<ul><li>${link('tides')}</li></ul>`, '- [[Tides|tides]]'],
    [
      'have another bar in tables',
      `<table><tr><th>A</th></tr><tr><td>${link('the tides')}</td></tr><tr><td>${link('Tides')}</td></tr></table>`,
      '| A |\n| --- |\n| [[Tides\\|the tides]] |\n| [[Tides]] |',
    ],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toBe(expected));

  test('name a heading', () => {
    expect(bodyOf(link('low water'), '2024/Tides#Low water')).toBe('[[2024/Tides#Low water|low water]]');
  });

  test('name headings of the note itself', () => {
    const html = '<h2>One</h2><h3>A</h3><h2>Two</h2><h3 id="x">A</h3><p><a href="#x">there</a></p>';
    expect(bodyOf(html)).toContain('[[#Two#A|there]]');
  });
});

describe('links stay Markdown', () => {
  test.each([
    ['with markup in their text', link('<em>the</em> tides'), '[*the* tides](Tides.md)'],
    ['with code in it', link('<code>tides</code>'), '[`tides`](Tides.md)'],
    [
      'with a picture in it',
      link('<img src="https://example.org/a.jpg" alt="x">'),
      '[![x](https://example.org/a.jpg)](Tides.md)',
    ],
    ['with a bar in it', link('a | b'), '[a | b](Tides.md)'],
    ['with brackets in it', link('see [1]'), '[see [1]](Tides.md)'],
    ['with what may be markup there', link('snake_case *x'), '[snake_case *x](Tides.md)'],
    ['with a web address in it', link('www.example.org'), '[www.example.org](Tides.md)'],
    ['with a title', link('tides', ' title="More"'), '[tides](Tides.md "More")'],
    ['elsewhere', '<p><a href="https://elsewhere.example/">x</a></p>', '[x](https://elsewhere.example/)'],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toBe(expected));

  test.each(['a|b', 'a]]b', 'a^b', 'a\\b'])('to a note called %s', (note) =>
    expect(bodyOf(link('tides'), note)).toBe('[tides](Tides.md)'),
  );

  test('where nothing reads wikilinks', () => {
    expect(bodyOf(link('tides'), 'Tides', 'hugo')).toBe('[tides](Tides.md)');
  });
});

test('what looks like a wikilink in the text stays text', () => {
  expect(bodyOf('<p>[[Tides|x]] and [[y]]</p>')).toBe('\\[[Tides|x]\\] and \\[[y]\\]');
});
