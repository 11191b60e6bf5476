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

it.each([
  [
    'as it came',
    '<div class="dp-highlighter"><div class="bar"><div class="tools"><a href="#">view plain</a><a href="#">print</a></div></div><ol class="dp-xml" start="1"><li class="alt"><span><span class="tag">&lt;a&gt;</span><span>&nbsp;&nbsp;</span></span></li><li><span>&nbsp;&nbsp;</span></li><li class="alt"><span>&nbsp;&nbsp;b&nbsp;&nbsp;</span></li></ol></div>',
    'xml',
  ],
  [
    'by CSDN',
    '<div class="dp-highlighter bg_html"><div class="bar"><div class="tools"><b>[html]</b> <a href="#" class="ViewSource">view plain</a></div></div><ol class="dp-c"><li>&lt;a&gt;  </li>\n<li>  </li>\n<li>  b  </li></ol></div>',
    'html',
  ],
  ['the list alone', '<ol class="dp-c"><li>&lt;a&gt;</li><li></li><li>  b</li></ol>', undefined],
])('undoes the list of dp.SyntaxHighlighter: %s', (_, html, language) => {
  expect(blocks(html)).toEqual([[language, '<a>\n\n  b']]);
});

it.each(['<ol class="dp-defs"><li>a</li></ol>', '<div class="dp-highlighter"><p>a</p></div>'])(
  'leaves %s',
  (html) => {
    expect(after(html)).toBe(html);
  },
);

it.each([
  ['c#:nogutter', 'csharp'],
  ['C-Sharp', 'csharp'],
  ['php', 'php'],
])('reads code in a text area for dp.SyntaxHighlighter: %s', (name, language) => {
  const html = `<textarea name="code" class="${name}" cols="60" rows="10">\nif (a &lt; b)\n  <b>c</b>\n</textarea>`;
  expect(blocks(html)).toEqual([[language, 'if (a < b)\n  <b>c</b>']]);
});

it.each(['<textarea name="code" class="form-control">a</textarea>', '<textarea class="php">a</textarea>'])(
  'leaves %s to write into',
  (html) => {
    expect(after(html)).toBe(html);
  },
);
