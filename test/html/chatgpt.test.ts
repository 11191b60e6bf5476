import { load } from 'cheerio';
import { codeBlocks } from '../../src/html/passes/code-blocks.js';
import { clean } from './tree.js';

/** The code blocks that become of a fragment: language and text each. */
function blocks(html: string): [string | undefined, string][] {
  const $ = load(clean(html, codeBlocks).html, { scriptingEnabled: false }, false);
  return $('pre')
    .toArray()
    .map((pre) => [pre.attribs['language'], $(pre).text()]);
}

const php = '<?php\n\techo 1 < 2;';
const escaped = '&lt;?php\n\techo 1 &lt; 2;\n';

it.each([
  ['with its label', '<div class="flex">php</div>', 'whitespace-pre!'],
  ['without', '', 'whitespace-pre! language-php'],
])('undoes the wrapper, %s', (_, label, words) => {
  const html =
    `<div class="contain-inline-size relative">${label}<div class="sticky"><button>Copy</button><span>Edit</span></div>` +
    `<div dir="ltr"><code class="${words}"><span>${escaped}</span></code></div></div>`;
  expect(blocks(html)).toEqual([['php', php]]);
  expect(blocks(`<pre class="overflow-visible!">${html}</pre>`)).toEqual([['php', php]]);
  expect(
    blocks(`<div class="contain-inline-size"><table><tr><td><code>a</code></td></tr></table></div>`),
  ).toEqual([]);
});

it.each([
  ['bg-black mb-4 rounded-md', '!whitespace-pre hljs language-php'],
  ['dark bg-gray-950 rounded-md border-[0.5px]', '!whitespace-pre hljs language-php'],
])('undoes the wrapper of earlier days, %s', (words, code) => {
  const wrapper =
    `<div class="${words}"><div class="flex items-center"><span class="">php</span><button class="flex ml-auto"><svg></svg>Copy code</button></div>` +
    `<div class="p-4 overflow-y-auto"><code class="${code}"><span class="hljs-meta">${escaped}</span>\n</code></div></div>`;
  expect(blocks(`<pre>${wrapper}</pre>`)).toEqual([['php', php]]);
  expect(blocks(wrapper)).toEqual([]);
  expect(blocks('<pre><div class="rounded-md"><div>a</div>b</div></pre>')).toEqual([[undefined, 'a\nb']]);
});
