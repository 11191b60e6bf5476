import { load } from 'cheerio';
import { convert } from '../../src/convert.js';
import { codeBlocks } from '../../src/html/passes/code-blocks.js';
import { clean } from './tree.js';

/** The code blocks that become of a fragment: language and text each. */
function blocks(html: string): [string | undefined, string][] {
  const $ = load(clean(html, codeBlocks).html, { scriptingEnabled: false }, false);
  return $('pre')
    .toArray()
    .map((pre) => [pre.attribs['language'], $(pre).text()]);
}

it.each([
  [
    'MerPress',
    '<div class="wp-block-merpress-mermaidjs diagram-source-mermaid"><pre class="mermaid">graph TD\n  A--&gt;B</pre></div>',
  ],
  ['MerPress, earlier', '<pre class="wp-block-merpress-mermaidjs mermaid">graph TD\n  A--&gt;B</pre>'],
  ['WP Mermaid', '<div class="mermaid">\n\ngraph TD\n  A-->B\n\n</div>'],
  ['an HTML block', '<div class="mermaid">\ngraph TD<br />\n  A--&gt;B\n</div>'],
])('knows a diagram of Mermaid: %s', (_, html) => {
  expect(blocks(html)).toEqual([['mermaid', 'graph TD\n  A-->B']]);
});

it.each([
  ['sequenceDiagram\n  A->>B: x', 'sequenceDiagram\n  A->>B: x'],
  ['%%{init: {}}%%\npie\n"a" : 1', '%%{init: {}}%%\npie\n"a" : 1'],
  ['---\ntitle: x\n---\nstateDiagram-v2\n  [*] --> A', '---\ntitle: x\n---\nstateDiagram-v2\n  [*] --> A'],
  ['pie<br />\n"a" : 1', 'pie\n"a" : 1'],
  ['graph TD;A[one<br>two]--&gt;B', 'graph TD;A[one<br/>two]-->B'],
  ['mindmap\n  root((a))<br />\n    b', 'mindmap\n  root((a))\n    b'],
])('keeps its code, and the breaks of its labels: %s', (inner, code) => {
  expect(blocks(`<div class="mermaid">${inner}</div>`)).toEqual([['mermaid', code]]);
  expect(blocks(`<pre class="mermaid">${inner}</pre>`)).toEqual([['mermaid', code]]);
});

it('leaves what is called so and is none, and one that is drawn', () => {
  expect(blocks('<div class="mermaid"><p>She sings.</p></div>')).toEqual([]);
  expect(blocks('<div class="mermaid">graph TD<svg></svg></div>')).toEqual([]);
});

it('writes it as GitHub and others draw it', () => {
  const { body } = convert({
    id: 1,
    title: 't',
    content: { rendered: '<div class="mermaid">pie\n"a" : 1</div>' },
  });
  expect(body).toBe('```mermaid\npie\n"a" : 1\n```\n');
});
