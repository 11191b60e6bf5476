import { autop } from '../../src/wordpress/autop.js';

test.each([
  ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['one\r\ntwo', '<p>one<br>\ntwo</p>'],
  ['a\n \t\n\n\nb', '<p>a</p>\n<p>b</p>'],
  ['<h2>A</h2>\n\ntext <b>b</b>', '<h2>A</h2><p>text <b>b</b></p>'],
  ['<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['a\n\n<pre>x\n\ny</pre>\n\nb', '<p>a</p>\n<pre>x\n\ny</pre><p>b</p>'],
  ['<PRE>x', '<PRE>x'],
  ['a\n\n<!--more-->\n\nb', '<p>a</p>\n<!--more--><p>b</p>'],
  [
    '<!-- wp:paragraph -->\n<p>a</p>\n\n<!-- /wp:paragraph -->',
    '<!-- wp:paragraph -->\n<p>a</p>\n\n<!-- /wp:paragraph -->',
  ],
  ['', ''],
])('%j becomes %j', (raw, html) => {
  expect(autop(raw)).toBe(html);
});

describe('a line beside a block', () => {
  test.each([
    ['a\n<h3>b</h3>\nc\nd', '<p>a</p>\n<h3>b</h3><p>c<br>\nd</p>'],
    [
      'a:\n<ul>\n <li>b</li>\n <li>c\nd</li>\n</ul>\ne',
      '<p>a:</p>\n<ul><li>b</li><li>c<br>\nd</li></ul><p>e</p>',
    ],
    ['a\n<p style="x">b</p>\nc', '<p>a</p>\n<p style="x">b</p><p>c</p>'],
    ['a\n<hr />\nb', '<p>a</p>\n<hr /><p>b</p>'],
    ['<blockquote>a\n\nb</blockquote>', '<blockquote><p>a</p>\n<p>b</p>\n</blockquote>'],
    ['<li>a\n\nb</li>', '<li>a<p>b</p>\n</li>'],
  ])('%j becomes %j', (raw, html) => {
    expect(autop(raw)).toBe(html);
  });
});

describe('a break that is there already', () => {
  test.each([
    ['a<br />\nb<br>\nc', '<p>a<br />b<br>c</p>'],
    ['a<br />\n<br />b', '<p>a</p>\n<p>b</p>'],
  ])('%j becomes %j', (raw, html) => {
    expect(autop(raw)).toBe(html);
  });
});

describe('a line break that is none of the post', () => {
  test.each([
    ['<img\nsrc="a.png"\nalt="b" />\nc', '<p><img\nsrc="a.png"\nalt="b" /><br>\nc</p>'],
    ['a <!-- b\n\nc --> d', '<p>a <!-- b\n\nc --> d</p>'],
    ['<script>\na\n\nb\n</script>', '<p><script>\na\n\nb\n</script></p>'],
    ['İ\n\n<STYLE>\na\n</style >b', '<p>İ</p>\n<STYLE>\na\n</style ><p>b</p>'],
    ['<video>\n<source src="a">\n</video>', '<p><video>\n<source src="a">\n</video></p>'],
    ['<video src="a">\nb', '<p><video src="a"><br>\nb</p>'],
  ])('%j becomes %j', (raw, html) => {
    expect(autop(raw)).toBe(html);
  });
});

it('puts no paragraph around tags that show nothing', () => {
  expect(autop('<a href="b">\n\n<div>c</div>\n\n</a>\n\n<img src="d">')).toBe(
    '<a href="b"><div>c</div></a><p><img src="d"></p>',
  );
});

it('leaves outside of a paragraph what ends before it or begins behind it', () => {
  expect(autop('<a href="b">\n<h4>c</h4>\n</a>\nd <a href="e">\n<h4>f</h4>\n</a>')).toBe(
    '<a href="b"><h4>c</h4></a><p>d</p>\n<a href="e"><h4>f</h4></a>',
  );
});

// A search for each end from each start would not end before the test is given up.
it('looks once for the end of tags that end nowhere', () => {
  const text = '<pre>a\n\n'.repeat(1e5) + '<video '.repeat(1e5) + '<!--'.repeat(1e5) + '<br>'.repeat(1e5);
  expect(autop(text).match(/<pre>/g)).toHaveLength(1e5);
});
