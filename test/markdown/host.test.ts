import fc from 'fast-check';
import { presets } from '../../src/document/presets/index.js';
import { hosts } from '../../src/markdown/host/index.js';
import { sealFromBoth, sealFromLiquid } from '../../src/markdown/host/liquid.js';
import type { PresetName } from '../../src/preset.js';
import { markdownOf } from '../support/to-markdown.js';

/** Texts in which the signs of template engines are common. */
const templates = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '%',
        '#',
        '<',
        '>',
        '/*',
        '*/',
        '{{',
        '}}',
        '{%',
        '%}',
        '{{<',
        '>}}',
        '{{%',
        '%}}',
      ),
      fc.constantFrom(
        'raw',
        'endraw',
        ' ',
        '\n',
        '"',
        '`',
        '\\',
        'x',
        '{% endraw %}',
        '{% raw %}',
        '<!--more-->',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** Reads a text as Liquid does: raw stretches as they are, outputs of a string as it. Anything else would be run. */
function liquid(text: string): string {
  let result = '';
  let rest = text;
  for (;;) {
    const start = rest.search(/\{[{%]/);
    if (start < 0) return result + rest;
    result += rest.slice(0, start);
    rest = rest.slice(start);
    const raw = /^\{%-?\s*raw\s*-?%\}/.exec(rest);
    if (raw) {
      const end = /\{%-?\s*endraw\s*-?%\}/.exec(rest);
      if (!end) throw new Error('raw without an end');
      result += rest.slice(raw[0].length, end.index);
      rest = rest.slice(end.index + end[0].length);
      continue;
    }
    const output = /^\{\{ "([^"]*)" \}\}/.exec(rest);
    if (!output) throw new Error(`runs: ${rest}`);
    result += output[1];
    rest = rest.slice(output[0].length);
  }
}

test.each([sealFromLiquid, sealFromBoth])(
  'Liquid gives back whatever was sealed, and runs nothing of it',
  (seal) => {
    fc.assert(
      fc.property(templates, (text) => {
        expect(liquid(seal(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  },
);

/** Reads a text as Hugo does: shortcodes as comments are shortcodes to read. Any other would be run. */
function shortcodes(text: string): string {
  let result = '';
  let rest = text;
  for (;;) {
    const start = rest.search(/\{\{[<%]/);
    if (start < 0) return result + rest;
    const open = rest.slice(start, start + 3);
    const close = open === '{{<' ? '>}}' : '%}}';
    const end = rest.indexOf(`*/${close}`, start + 5);
    if (rest.slice(start + 3, start + 5) !== '/*' || end < 0) throw new Error(`runs: ${text}`);
    result += rest.slice(0, start) + open + rest.slice(start + 5, end) + close;
    rest = rest.slice(end + 2 + close.length);
  }
}

test('Hugo gives back the code that it was given, or gets it as HTML', () => {
  fc.assert(
    fc.property(templates, (text) => {
      const code = hosts.hugo.code(text);
      if (code === undefined) expect(hosts.hugo.html.code(text)).not.toMatch(/\{\{[<%]|<!--more/);
      else expect(shortcodes(code)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

const written = (html: string, preset: PresetName): string =>
  markdownOf(html, { preset }, presets[preset]).trim();

// One post's words, and what stands for them.
const cases: readonly (readonly [PresetName, string, string])[] = [
  ['plain', '<p>{{ x }} {% y %} {{&lt; z &gt;}} {a}</p>', '{{ x }} {% y %} {{< z >}} {a}'],
  ['hugo', '<p>{{&lt; z &gt;}} and {{ x }}</p>', '{\\{< z >}} and {{ x }}'],
  ['hugo', '<p><code>{{&lt; z &gt;}}</code></p>', '`{{</* z */>}}`'],
  ['hugo', '<p><code>{{&lt; z</code></p>', '<code>{&#123;&lt; z</code>'],
  ['hugo', '<pre>{{% a %}}\n{{&lt;/* b */&gt;}}</pre>', '```\n{{%/* a */%}}\n{{</*/* b */*/>}}\n```'],
  ['hugo', '<pre>{{&lt; a</pre>', '<pre><code>{&#123;&lt; a</code></pre>'],
  [
    'hugo',
    '<p><a href="/a{{b}}" title="{{&lt; t &gt;}}">x</a></p>',
    '[x](https://example.org/a%7B%7Bb%7D%7D "{\\{< t >}}")',
  ],
  ['hugo', '<ul><li><a href="/x">X</a></li></ul>', '- [&#88;](https://example.org/x)'],
  ['jekyll', '<p>{{ x }}</p>', '{% raw %}{{ x }}{% endraw %}'],
  ['jekyll', '<p>{% endraw %}{{ x }}</p>', '{{ "{" }}% endraw %}{{ "{" }}{ x }}'],
  ['jekyll', '<pre>a {{ b }}\nc</pre>', '```\na {% raw %}{{ b }}{% endraw %}\nc\n```'],
  ['jekyll', '<p>a | b &amp;copy; {: .c} $$so so$$</p>', 'a \\| b &amp;copy; \\{: .c} \\$\\$so so\\$\\$'],
  ['jekyll', '<p>one<br>2. two</p>', 'one  \n2\\. two'],
  ['jekyll', '<p><strong><em>a</em> b</strong></p>', '**<em>a</em> b**'],
  ['jekyll', '<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d\n{: start="3"}'],
  ['jekyll', '<ol><li>a</li></ol><p>b</p>', '1. a\n\nb'],
  [
    'jekyll',
    '<ul><li>a<ol start="0"><li>b</li></ol></li><li>c</li></ul>',
    '- a\n\n  0. b\n  {: start="0"}\n\n- c',
  ],
  [
    'jekyll',
    '<details open><summary>s</summary><p>b</p></details>',
    '<details open markdown="1">\n<summary>s</summary>\n\nb\n\n</details>',
  ],
  [
    'jekyll',
    '<details><summary>s</summary><p>b</p></details>',
    '<details markdown="1">\n<summary>s</summary>\n\nb\n\n</details>',
  ],
  ['eleventy', '<p>{# x #} {{ y</p>', '{% raw %}{# x #} {{{% endraw %} y'],
  [
    'eleventy',
    '<ul><li><input type="checkbox" checked> a</li></ul>',
    '- <input type="checkbox" disabled checked> a',
  ],
  ['docusaurus', '<p>{a} &lt;B /&gt; a &lt; b</p>', '\\{a} \\<B /> a \\< b\n\n{/* truncate */}'],
  ['docusaurus', '<p>import x from "y"</p>', '&#105;mport x from "y"\n\n{/* truncate */}'],
  [
    'docusaurus',
    '<p><a href="https://e.org/">https://e.org/</a></p>',
    '[https://e.org/](https://e.org/)\n\n{/* truncate */}',
  ],
  ['docusaurus', '<p>a</p><!--more--><p>b</p>', 'a\n\n{/* truncate */}\n\nb'],
  ['docusaurus', '<p>a</p><h2>b {#c}</h2>', "a\n\n{/* truncate */}\n\n## b \\{#c}{''}"],
  [
    'docusaurus',
    '<table><tr><td colspan="2">a {b} *c*</td></tr><tr><td>d<br>e</td><td>f</td></tr></table>',
    '<table>\n<tbody>\n<tr><td colSpan="2">{"a {b} *c*"}</td></tr>\n<tr><td>d<br />e</td><td>f</td></tr>\n</tbody>\n</table>\n\n{/* truncate */}',
  ],
  [
    'obsidian',
    '<p>[[a]] ==b== %%c%% #tag #1 $5 $6 C# ^id</p>',
    '\\[[a]\\] \\==b\\== \\%%c\\%% \\#tag #1 \\$5 \\$6 C# \\^id',
  ],
];

test.each(cases)('%s writes %s', (preset, html, expected) => {
  expect(written(html, preset)).toBe(expected);
});

const video = '<iframe title="A &quot;film&quot;" src="https://www.youtube.com/embed/abc?start=9"></iframe>';
const vimeo = '<iframe title="T" src="https://player.vimeo.com/video/12"></iframe>';
test.each<[PresetName, string, string]>([
  ['hugo', video, '{{< youtube id="abc" title=`A "film"` start="9" >}}'],
  ['hugo', vimeo, '{{< vimeo id="12" title="T" >}}'],
  [
    'docusaurus',
    vimeo,
    '<iframe width="560" height="315" src="https://player.vimeo.com/video/12" title="T" allowFullScreen></iframe>\n\n{/* truncate */}',
  ],
  ['obsidian', video, '![A "film"](https://www.youtube.com/watch?v=abc&t=9)'],
  ['jekyll', vimeo, '[T](https://vimeo.com/12)'],
])('%s embeds %s', (preset, html, expected) => {
  expect(written(html, preset)).toBe(expected);
});

const figure = (alt: string, caption: string): string =>
  `<figure><a href="/big"><img src="/s.jpg" alt="${alt}"></a><figcaption>${caption}</figcaption></figure>`;
test.each([
  [
    'a',
    'C <em>d</em>',
    '{{< figure src="https://example.org/s.jpg" alt="a" link="https://example.org/big" caption="C *d*" >}}',
  ],
  [
    'a',
    '“x” &quot;y&quot;',
    '{{< figure src="https://example.org/s.jpg" alt="a" link="https://example.org/big" caption=`“x” "y"` >}}',
  ],
  // What no shortcode can say stays Markdown.
  ['a`\\', 'C', '[![a`\\\\](https://example.org/s.jpg)](https://example.org/big)  \n*C*'],
  ['{{&lt; x &gt;}}', 'C', '[![{\\{< x >}}](https://example.org/s.jpg)](https://example.org/big)  \n*C*'],
])('Hugo shows a picture called %s with the caption %s', (alt, caption, expected) => {
  expect(written(figure(alt, caption), 'hugo')).toBe(expected);
});

test('Eleventy, which has no footnotes, gets links to their words', () => {
  const html =
    '<p>a<sup data-fn="u" class="fn"><a href="#u" id="u-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="u">b <a href="#u-link">↩</a></li></ol>';
  expect(written(html, 'eleventy')).toBe('a<sup><a href="#fn-1">1</a></sup>\n\n<sup id="fn-1">1</sup> b');
});
