import { codeTags } from '../../src/wordpress/code-tags.js';
import { bare, read } from './reading.js';

describe('a shortcode round code', () => {
  test.each([
    // escaped, as SyntaxHighlighter and the visual editor keep it
    [
      '[sourcecode language="php" light="true"]\n$a &lt; 1;\n\n  b();\n[/sourcecode]',
      '<pre data-language="php">\n$a &lt; 1;\n\n  b();\n</pre>',
    ],
    ['[code lang=”sql”]\na &gt; b -> c\n[/code ]', '<pre data-language="sql">\na &gt; b -> c\n</pre>'],
    // as it was typed
    ["[code='html']\n<b>a &amp; b</b>\n[/code]", ['html', '\n&lt;b&gt;a &amp;amp; b&lt;/b&gt;\n']],
    ['[SourceCode:js]\na -> b;\n[/sourcecode]', ['js', '\na -&gt; b;\n']],
    ['[php]\n<?php\n\n[/php]', ['php', '\n&lt;?php\n\n']],
    ['[crayon lang="c++" title="a"]\na\n[/crayon]', ['c++', '\na\n']],
    ['[cc lang="bash" escaped="true"]\n&gt; a\n[/cc]', ['bash', '\n&gt; a\n']],
    ['[cc_ruby]\na\n[/cc_ruby]', ['ruby', '\na\n']],
    ['[cce lang="r"]\n&lt;a\n[/cc]', ['r', '\n&lt;a\n']],
    ['a\n\n  [css]b { }[/css]\nc', 'a\n\n  <pre data-language="css">b { }</pre>\nc'],
    ['[code]\na\n[/code]', '<pre>\na\n</pre>'],
    ['<pre class="x">\n[js]a &lt; b[/js]\n</pre>', ['js', 'a &lt; b']],
  ])('%j becomes %j', (raw, expected) => {
    const html =
      typeof expected === 'string'
        ? expected
        : `<pre data-language="${expected[0] ?? ''}">${expected[1] ?? ''}</pre>`;
    expect(codeTags(raw)).toBe(html);
  });
});

test.each([
  ['a [code]b < c[/code] d', 'a <code>b &lt; c</code> d'],
  ['a [php]$b[/php]', 'a <code>$b</code>'],
  ['[cci lang="bash"]ls[/cci]', '<code>ls</code>'],
  ['a [cc lang="bash" inline="true"]ls[/cc]', 'a <code>ls</code>'],
])('in a line %j becomes %j', (raw, html) => {
  expect(codeTags(raw)).toBe(html);
});

describe("WP-Syntax's pre", () => {
  test.each([
    [
      '<pre lang="php" line="1">\n<?php echo "<b>&lt;</b>";\n</pre>',
      '<pre lang="php" line="1">\n&lt;?php echo "&lt;b&gt;&amp;lt;&lt;/b&gt;";\n</pre>',
    ],
    ["<PRE lang='xml'><a/></PRE>", "<pre lang='xml'>&lt;a/&gt;</pre>"],
  ])('%j becomes %j', (raw, html) => {
    expect(codeTags(raw)).toBe(html);
  });
});

test.each([
  '[sic] and [r] and [code] that ends nowhere',
  'a [source]b[/source] c',
  '[[code]]a[[/code]]',
  '[code, a]b\n[/code]',
  '[code [b]]\n[/code]',
  '[gallery ids="1"]',
  '[ccx]\na\n[/ccx]',
  '<pre lang="php" escaped="true">&lt;b&gt;</pre>',
  '<pre lang="php" escaped="true"><b>a</b></pre>',
  '<pre lang="php"><code>a</code></pre>',
  '<pre lang="php" class="a"><b>a</b></pre>',
  '<pre lang="sh">a &amp; b</pre>',
  '<pre>a\n[php]\nb\n[/php]</pre>',
  '<pre>[php]a[/php] b</pre>',
  '<pre>[gallery]</pre>',
  '<code>[php]\na\n[/php]</code>',
  '<pre lang="php">a',
  `[code ${' '.repeat(2000)}]\na\n[/code]`,
])('%j stays as it is', (raw) => {
  expect(codeTags(raw)).toBe(raw);
});

it('is looked for where nothing was rendered', () => {
  const raw = 'a\n\n[php]\n<b>\n\nc[/php]';
  expect(read({ ...bare, content: { raw } }).post.content).toBe(
    '<p>a</p>\n<pre data-language="php">\n&lt;b&gt;\n\nc</pre>',
  );
  expect(read({ ...bare, content: { rendered: raw } }).post.content).toBe(raw);
});

// A search for each end from each start would not end before the test is given up.
test.each(['[php ', '[php]', '[code][text]', '[c]', '[[c]', '<pre>', '<pre ', '<pre>[php]', '[cc_a][/c'])(
  'looks once for the ends of many %s',
  (part) => {
    const text = part.repeat(1e5);
    expect(codeTags(text)).toBe(text);
    expect(codeTags(`${text}[/c]`).length).toBeGreaterThan(1e5);
  },
);

it('looks once for the ends of many names', () => {
  const text = Array.from({ length: 1e5 }, (_, index) => `[cc_a${String(index)}]`).join('');
  expect(codeTags(text)).toBe(text);
});
