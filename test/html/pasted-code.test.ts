import { codeBlocks } from '../../src/html/passes/code-blocks.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, codeBlocks).html;

describe('pasted code', () => {
  it('keeps apart what is not a line of code between the lines', () => {
    const html = '<div class="csharpcode"><pre>a</pre><p>b</p><pre>c</pre></div>';
    expect(after(html)).toBe(html);
  });

  it('keeps numbers that do not count the lines, or have the colour of the code', () => {
    const lines = (first: string, second: string, colour: string): string =>
      after(
        '<div style="font-family: Consolas; background: white;">' +
          `<p style="margin: 0px;"><span style="color: ${colour};">${first}</span>&nbsp;a</p>` +
          `<p style="margin: 0px;"><span style="color: ${colour};">${second}</span>&nbsp;b</p></div>`,
      );
    expect(lines('1', '2', 'teal')).toBe('<pre>a\nb</pre>');
    expect(lines('1', '3', 'teal')).toBe('<pre>1 a\n3 b</pre>');
    expect(lines('1', '2', 'black')).toBe('<pre>1 a\n2 b</pre>');
  });

  it('takes no box for code that has a picture or a list, or no signature or font for code', () => {
    const signature = '<!-- http://www.CodeHighlighter.com/ -->';
    for (const html of [
      `<div>${signature}<span>a</span><img src="/b.png"></div>`,
      `<div>${signature}<ul><li>a</li></ul></div>`,
      '<div><span>a</span><br>b</div>',
      '<div style="font-family: Courier New; background: white;"><p style="margin: 1em;">a</p></div>',
      '<div id="scid:0767317B-992E"><ol><li>a</li></ol></div>',
      '<div style="font-family: Menlo; white-space: pre;">a<img src="/b.png"></div>',
      '<div style="font-family: Georgia; white-space: pre;">a</div>',
    ]) {
      expect(after(html)).toBe(html);
    }
  });

  it('takes no highlighter for what has no list, and no lines, in it', () => {
    for (const html of [
      '<div class="dp-highlighter"><ol><li>a</li></ol></div>',
      '<div class="colorscripter-code"><div style="white-space:normal">a</div></div>',
    ]) {
      expect(after(html)).toBe(html);
    }
  });

  it('takes the lines of a pre for one where they are not those of WeChat', () => {
    expect(after('<pre><code>a</code><code>b</code></pre>')).toBe('<pre>ab</pre>');
  });

  it('keeps the language of code of cnblogs, and numbers of another colour', () => {
    const pre = '<pre class="brush:js"><span style="color: #ff0000;">1</span> + 2;</pre>';
    expect(after(`<div class="cnblogs_code">${pre}</div>`)).toBe(
      '<div class="cnblogs_code"><pre language="js">1 + 2;</pre></div>',
    );
  });
});
