import { autop } from '../../src/wordpress/autop.js';

test.each([
  ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['one\r\ntwo', '<p>one<br>\ntwo</p>'],
  ['a\n \t\n\n\nb', '<p>a</p>\n<p>b</p>'],
  ['<h2>A</h2>\n\ntext <b>b</b>', '<h2>A</h2>\n<p>text <b>b</b></p>'],
  ['<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a\n\n<pre>x\n\ny</pre>\n\nb', '<p>a</p><pre>x\n\ny</pre><p>b</p>'],
  ['<PRE>x\n\ny', '<PRE>x\n\ny'],
  ['a\n\n<!--more-->\n\nb', '<p>a</p>\n<!--more-->\n<p>b</p>'],
  [
    '<!-- wp:paragraph -->\n<p>a</p>\n\n<!-- /wp:paragraph -->',
    '<!-- wp:paragraph -->\n<p>a</p>\n\n<!-- /wp:paragraph -->',
  ],
  ['', ''],
])('%j becomes %j', (raw, html) => {
  expect(autop(raw)).toBe(html);
});
