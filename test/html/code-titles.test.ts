import { codeBlocks } from '../../src/html/passes/code-blocks.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, codeBlocks).html;

const codeBlockPro = (header: string): string =>
  `<div class="wp-block-kevinbatdorf-code-block-pro">${header}<span role="button" class="code-block-pro-copy-button">Copy</span><pre class="shiki"><code>b</code></pre></div>`;

it.each([
  [
    'Crayon',
    '<div class="crayon-syntax"><div class="crayon-toolbar"><span class="crayon-title">src/a.php</span></div><textarea>b</textarea></div>',
  ],
  [
    'SyntaxHighlighter',
    '<div class="syntaxhighlighter"><table><caption>src/a.php</caption><tr><td class="code"><div class="container"><div class="line">b</div></div></td></tr></table></div>',
  ],
  [
    'WP-Syntax',
    '<div class="wp_syntax"><table><caption>src/a.php</caption><tr><td class="code"><pre>b</pre></td></tr></table></div>',
  ],
  ['Code Block Pro', codeBlockPro('<span style="display:flex"><span>src/a.php</span></span>')],
])('keeps the title that %s shows above code', (_, html) => {
  expect(after(html)).toBe('<div><p>src/a.php</p><pre>b</pre></div>');
});

it('takes a header that names the language for that', () => {
  expect(after(codeBlockPro('<span><span>Bash</span></span>'))).toBe('<pre language="bash">b</pre>');
});

it.each([codeBlockPro(''), codeBlockPro('<span style="display:block"><svg></svg></span>')])(
  'finds no title in %s',
  (html) => {
    expect(after(html)).toBe('<pre>b</pre>');
  },
);
