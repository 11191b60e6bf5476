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

it('takes no line break of the source where a break is written', () => {
  const html =
    '<div class="codecolorer-container"><div class="php codecolorer">a<br />\n&nbsp; b<br />\n<br />\nc</div></div>';
  expect(blocks(html)).toEqual([['php', 'a\n  b\n\nc']]);
  expect(blocks('<div class="dean_ch">a<br />\n&nbsp; b</div>')).toEqual([[undefined, 'a\n  b']]);
});

const numbered = (name: string): string =>
  `<ol><li class="li1"><${name} class="de1"><span class="kw1">if</span> a</${name}></li>\n` +
  `<li class="li1"><${name} class="de1">&nbsp;</${name}></li><li class="li2"><${name} class="de2">&nbsp; b</${name}></li></ol>`;

it.each([
  ['WP-GeSHi-Highlight', `<div class="wp-geshi-highlight"><div class="php">${numbered('pre')}</div></div>`],
  ['GeSHi in a pre', `<pre class="php">${numbered('div')}</pre>`],
  [
    'iG:Syntax Hiliter',
    '<div class="syntax_hilite"><div class="toolbar"><div class="language-name">php</div></div><div class="code">' +
      '<ol class="php"><li style="x"><div style="y">if a</div></li>\n<li><div>&nbsp;</div></li><li><div>&nbsp; b</div></li></ol></div></div>',
  ],
  [
    'iG:Syntax Hiliter, older',
    '<div class="syntax_hilite"><span class="langName">PHP:</span><br /><div id="php-1"><div class="php"><ol><li>if a</li><li>&nbsp;</li><li>&nbsp; b</li></ol></div></div></div>',
  ],
])('undoes the numbered lines of %s', (_, html) => {
  expect(blocks(html)).toEqual([['php', 'if a\n\n  b']]);
});

it('undoes Dean’s Code Highlighter, and leaves other lists', () => {
  expect(blocks(`<div class="dean_ch">${numbered('div')}</div>`)).toEqual([[undefined, 'if a\n\n  b']]);
  expect(blocks('<div class="highlight"><ol><li class="li1">a</li><li>b</li></ol></div>')).toEqual([]);
});
it('undoes WP-CodeBox and a hiliter’s plain box', () => {
  const html =
    '<div class="wp_codebox"><table><tr><td class="line_numbers"><pre>1</pre></td><td class="code"><pre class="php">a</pre></td></tr></table></div>';
  expect(blocks(html)).toEqual([['php', 'a']]);
  expect(blocks('<div class="syntax_hilite"><div class="code"><pre class="php">a</pre></div></div>')).toEqual(
    [['php', 'a']],
  );
});

it('takes the class of WP-Syntax’s pre for its language, and a no-break space for an empty line', () => {
  const pre = '<pre class="mysql" style="font-family:monospace;">  a\n&nbsp;\n  b</pre>';
  const expected = [['mysql', '  a\n\n  b']];
  expect(blocks(`<div class="wp_syntax"><div class="code">${pre}</div></div>`)).toEqual(expected);
  const table = `<table><tr><td class="line_numbers"><pre>1\n</pre></td><td class="code">${pre}</td></tr></table>`;
  expect(blocks(`<div class="wp_codebox">${table}</div>`)).toEqual(expected);
});

it.each([
  ['before its second version', '<pre name="code" class="PHP:nogutter">a</pre>'],
  [
    'in a block that was not rendered',
    '<!-- wp:syntaxhighlighter/code {"light":true,"language":"php"} -->\n<pre class="wp-block-syntaxhighlighter-code">a</pre>',
  ],
])('knows the language of SyntaxHighlighter %s', (_, html) => {
  expect(blocks(html)).toEqual([['php', 'a']]);
});

it('reads no other comment', () => {
  expect(blocks('<!-- wp:code {"language":"php"} --><pre class="wp-block-code">a</pre>')).toEqual([
    [undefined, 'a'],
  ]);
});
