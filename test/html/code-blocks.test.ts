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

const code = '<?php\n\techo 1 &lt; 2;\n';
const php = '<?php\n\techo 1 < 2;';
const escaped = code.replace('<?', '&lt;?');

describe('the language', () => {
  it.each([
    ['WP-Syntax', `<pre lang="php">${escaped}</pre>`],
    [
      'the code block with a class',
      `<pre class="wp-block-code"><code lang="php" class="language-php">${escaped}</code></pre>`,
    ],
    ['SyntaxHighlighter', `<pre class="brush: php; title: ; notranslate" title="">${escaped}</pre>`],
    ['SyntaxHighlighter, unspaced', `<pre class="brush:php;gutter:false">${escaped}</pre>`],
    ['Crayon', `<pre class="lang:php decode:true " title="a">${escaped}</pre>`],
    ['EnlighterJS', `<pre class="EnlighterJSRAW" data-enlighter-language="php">${escaped}</pre>`],
    [
      'Prism',
      `<div class="code-toolbar"><pre class="language-php line-numbers"><code class="language-php">${escaped}<span class="line-numbers-rows"><span>1</span></span></code></pre></div>`,
    ],
    [
      'Prism’s toolbar',
      `<div class="code-toolbar"><pre><code class="language-php">${escaped}</code></pre><div class="toolbar"><span>PHP</span><button>Copy</button></div></div>`,
    ],
    [
      'Urvanov Syntax Highlighter',
      `<div class="urvanov-syntax-highlighter-syntax crayon-theme-classic"><div class="crayon-toolbar"><span class="crayon-language">PHP</span></div><textarea class="urvanov-syntax-highlighter-plain">${escaped}</textarea><table><tr><td>1</td><td><div class="crayon-pre">x</div></td></tr></table></div>`,
    ],
    ['GeSHi Filter', `<div class="geshifilter"><pre class="php geshifilter-php">${escaped}</pre></div>`],
    [
      'WP-GeSHi',
      `<div class="wp-geshi-highlight"><div class="php"><pre class="de1">${escaped}</pre></div></div>`,
    ],
    ['Simple Code Block', `<pre class="wp-block-simple-code-block-ace" data-mode="php">${escaped}</pre>`],
    ['highlight.js', `<pre><code class="hljs php">${escaped}</code></pre>`],
    [
      'Syntax-highlighting Code Block',
      `<pre class="wp-block-code" data-shcb-language-name="PHP" data-shcb-language-slug="php"><span><code class="hljs">${escaped}</code></span><small class="shcb-language">Code language: PHP</small></pre>`,
    ],
    [
      'Rouge',
      `<div class="language-php highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${escaped}</code></pre></div></div>`,
    ],
    ['GitHub', `<div class="highlight highlight-source-php"><pre>${escaped}</pre></div>`],
    ['a bare class', `<pre class="php">${escaped}</pre>`],
    [
      'CodeMirror Blocks',
      `<div class="wp-block-codemirror-blocks-code-block code-block"><pre class="CodeMirror" data-setting="{&quot;mode&quot;:&quot;clike&quot;,&quot;mime&quot;:&quot;x&quot;,&quot;modeName&quot;:&quot;php&quot;}">${escaped}</pre></div>`,
    ],
    [
      'CodeMirror Blocks, older',
      `<pre class="CodeMirror" data-setting='{"mode":"php","lineNumbers":true}'>${escaped}</pre>`,
    ],
    ['Medium', `<pre data-code-block-mode="1" data-code-block-lang="php">${escaped}</pre>`],
    ['data-lang', `<pre><code data-lang="PHP">${escaped}</code></pre>`],
  ])('is read from %s', (_, html) => {
    expect(blocks(html)).toEqual([['php', php]]);
  });

  it.each([
    ['<pre>x</pre>'],
    ['<pre class="wp-block-preformatted">x</pre>'],
    ['<pre class="brush: plain">x</pre>'],
    ['<pre lang="en-US">x</pre>'],
    ['<pre class="EnlighterJSRAW" data-enlighter-language="generic">x</pre>'],
    ['<pre data-lang="a b`c">x</pre>'],
    ['<pre class="wide">x</pre>'],
    [`<pre class="CodeMirror" data-setting='{"mode":"null"}'>x</pre>`],
    [`<pre class="CodeMirror" data-setting="{"mode":"php"}">x</pre>`],
    ['<pre data-setting="null">x</pre>'],
  ])('is none in %s', (html) => {
    expect(blocks(html)).toEqual([[undefined, 'x']]);
  });

  it.each([
    ['brush: jscript', 'js'],
    ['lang:c++', 'cpp'],
    ['language-markup', 'html'],
    ['language-constructor', 'constructor'],
    ['highlight hl-ipython3', 'python'],
  ])('of class "%s" is %s', (words, language) => {
    expect(blocks(`<pre class="${words}">x</pre>`)).toEqual([[language, 'x']]);
  });
});

describe('the text', () => {
  it('keeps white space and what looks like Markdown', () => {
    expect(blocks('<pre><code>\n\n  a  *b*\n\n\tc\\d &amp;amp; ```\n  </code></pre>')).toEqual([
      [undefined, '  a  *b*\n\n\tc\\d &amp; ```'],
    ]);
  });

  it.each([
    ['<br>', 'a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['lines with a break between', '<div>a</div>\n<div>b</div>', 'a\nb'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    [
      'Shiki’s lines',
      '<span class="line"><span>a</span></span>\n<span class="line"></span>\n<span class="line">b</span>',
      'a\n\nb',
    ],
    ['lines without a break', '<span class="line">a</span><span class="line">b</span>', 'a\nb'],
    [
      'lines that hold their break',
      "<span class='shcb-loc'><span>a\n</span></span><span class='shcb-loc'><span>b\n</span></span>",
      'a\nb',
    ],
    ['token spans', '<span class="k">if</span> (<b>a</b>)', 'if (a)'],
    ['a carriage return', 'a&#13;&#10;b&#13;c', 'a\nb\nc'],
    ['an ordered list', '<ol class="linenums"><li>a</li><li>b</li></ol>', 'a\nb'],
  ])('has line breaks from %s', (_, inner, text) => {
    expect(blocks(`<pre><code>${inner}</code></pre>`)).toEqual([[undefined, text]]);
  });

  it('leaves out buttons, line numbers and labels', () => {
    const html =
      '<pre class="wp-block-code"><div class="copy-to-clipboard"><span>Copied!</span><button>copy</button><textarea>a</textarea></div>' +
      '<code><span class="lineno">1</span>a</code></pre>';
    expect(blocks(html)).toEqual([[undefined, 'a']]);
  });

  it('takes a hundred thousand lines', () => {
    expect(blocks(`<pre>${'<div>a</div>'.repeat(100_000)}</pre>`)[0]?.[1]).toHaveLength(199_999);
  });
});

describe('wrappers', () => {
  it('undoes SyntaxHighlighter', () => {
    const line = (inner: string): string =>
      `<div class="line"><code class="php spaces">${inner}</code></div>`;
    const html =
      '<div id="h1" class="syntaxhighlighter  php"><div class="toolbar">?</div><table><tbody><tr>' +
      '<td class="gutter"><div class="line number1">1</div><div class="line number2">2</div></td>' +
      `<td class="code"><div class="container">${line('a')}${line('&nbsp;&nbsp;b')}</div></td></tr></tbody></table></div>`;
    expect(blocks(html)).toEqual([['php', 'a\n  b']]);
    expect(clean(html, codeBlocks).html).not.toContain('<div');
  });

  it('undoes Crayon', () => {
    const html =
      '<div class="crayon-syntax"><div class="crayon-toolbar"><span class="crayon-language">PHP</span></div>' +
      `<div class="crayon-plain-wrap"><textarea class="crayon-plain">${escaped}</textarea></div>` +
      '<div class="crayon-main"><table class="crayon-table"><tr><td class="crayon-nums">1</td><td class="crayon-code">x</td></tr></table></div></div>';
    expect(blocks(html)).toEqual([['php', php]]);
  });

  it('undoes Urvanov Syntax Highlighter', () => {
    const html =
      '<div class="urvanov-syntax-highlighter-syntax"><div class="urvanov-syntax-highlighter-toolbar"><span class="urvanov-syntax-highlighter-language">PHP</span></div>' +
      `<div class="urvanov-syntax-highlighter-plain-wrap"><textarea>${escaped}</textarea></div>` +
      '<table class="crayon-table"><tr><td class="crayon-nums">1</td><td><div class="crayon-pre">x</div></td></tr></table></div>';
    expect(blocks(html)).toEqual([['php', php]]);
  });

  it('undoes WP-GeSHi', () => {
    const html =
      '<div class="wp_syntax"><table><tr><td class="line_numbers"><pre>1\n2</pre></td>' +
      `<td class="code"><pre class="php" style="font-family:monospace;"><span class="kw2">${escaped}</span></pre></td></tr></table></div>`;
    expect(blocks(html)).toEqual([['php', php]]);
  });

  it('undoes Octopress', () => {
    const html =
      '<figure class="highlight ruby"><table><tr><td class="gutter"><pre><span class="line">1</span><br></pre></td>' +
      '<td class="code"><pre><span class="line">a</span><br><span class="line">b</span><br></pre></td></tr></table></figure>';
    expect(blocks(html)).toEqual([['ruby', 'a\nb']]);
  });

  it('undoes CodeColorer', () => {
    const html =
      '<div class="codecolorer-container php default"><div class="php codecolorer"><span class="kw1">a</span><br />&nbsp; b</div></div>';
    expect(blocks(html)).toEqual([['php', 'a\n  b']]);
  });

  it.each([
    ['in an xmp', '<xmp>if a\n  b</xmp>'],
    ['in the open', 'if a\n  b\n\n'],
  ])('takes the template’s indentation off code of Elementor, %s', (_, inner) => {
    const html =
      '<div class="prismjs-tomorrow copy-to-clipboard"><pre data-line="" class="highlight-height language-php line-numbers">\n\t\t\t\t' +
      `<code readonly="true" class="language-php">\n\t\t\t\t\t${inner}\n\t\t\t\t</code>\n\t\t\t</pre></div>`;
    expect(blocks(html)).toEqual([['php', 'if a\n  b']]);
  });

  it('reads code in a line as Crayon’s button writes it', () => {
    const html = '<p>Use <span class="lang:xhtml decode:true  crayon-inline ">&lt;a&gt; *b*</span>.</p>';
    expect(clean(html, codeBlocks).html).toBe('<p>Use <code>&lt;a&gt; *b*</code>.</p>');
  });

  it('undoes Code Block Pro', () => {
    const html =
      '<div class="wp-block-kevinbatdorf-code-block-pro"><span style="display:block"><svg></svg></span>' +
      '<span role="button" data-code="a" class="code-block-pro-copy-button"></span>' +
      '<pre class="shiki nord"><code><span class="line">a</span>\n<span class="line">b</span></code></pre><span>JavaScript</span></div>';
    expect(blocks(html)).toEqual([['javascript', 'a\nb']]);
  });

  it('drops the copy that EnlighterJS made', () => {
    const html =
      '<ol class="hoverEnabled EnlighterJS"><li><span>a</span></li></ol>' +
      '<pre class="EnlighterJSRAW" data-enlighter-language="php" style="display: none;">a</pre>';
    expect(clean(html, codeBlocks).html).toBe('<pre language="php">a</pre>');
  });

  it('keeps a block where it stands', () => {
    expect(
      clean('<ul><li>x<pre>a</pre></li></ul><table><tr><td><pre>b</pre></td></tr></table>', codeBlocks).html,
    ).toBe('<ul><li>x<pre>a</pre></li></ul><table><tbody><tr><td><pre>b</pre></td></tr></tbody></table>');
  });
});

it('takes a pre with a picture for a wrapper', () => {
  expect(clean('<pre>a\nb <img src="x.png"></pre>', codeBlocks).html).toBe(
    '<div>a<br>b <img src="x.png"></div>',
  );
});

it('leaves verse and inline code alone', () => {
  const html = '<pre class="wp-block-verse">a</pre><p><code>b<br>c</code></p>';
  expect(clean(html, codeBlocks).html).toBe(html);
});
