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

const after = (html: string): string => clean(html, codeBlocks).html;

it.each([
  [
    'hilite.me',
    '<div style="background: #ffffff; overflow:auto;border:solid gray;"><table><tr><td><pre style="margin: 0; line-height: 125%"> 9\n10\n11</pre></td><td><pre style="margin: 0; line-height: 125%"><span style="font-weight: bold">if</span> a\n\n  b\n</pre></td></tr></table></div>',
    undefined,
  ],
  [
    'Chroma',
    '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span><span class="lnt">3\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-go" data-lang="go"><span class="line"><span class="cl">if a\n</span></span><span class="line"><span class="cl">\n</span></span><span class="line"><span class="cl">  b\n</span></span></code></pre></td></tr></table></div></div>',
    'go',
  ],
  [
    'Python-Markdown',
    '<table class="codehilitetable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre>1\n2\n3</pre></div></td><td class="code"><div class="codehilite"><pre><span></span>if a\n\n  b\n</pre></div></td></tr></tbody></table>',
    undefined,
  ],
])('leaves the numbers out that %s puts into a cell of their own', (_, html, language) => {
  expect(blocks(html)).toEqual([[language, 'if a\n\n  b']]);
});

it.each([
  ['what does not count on', '<td><pre>1\n3</pre></td><td><pre>a\nb</pre></td>'],
  ['words beside the numbers', '<td>Lines: <pre>1\n2</pre></td><td><pre>a\nb</pre></td>'],
  ['words beside the code', '<td><pre>1\n2</pre></td><td>So: <pre>a\nb</pre></td>'],
  ['a third cell', '<td><pre>1\n2</pre></td><td><pre>a\nb</pre></td><td>c</td>'],
])('leaves a table with %s', (_, cells) => {
  expect(after(`<table><tbody><tr>${cells}</tr></tbody></table>`)).toContain('<table>');
});
