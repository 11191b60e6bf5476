import { decodedText, flowText, plainText, tidy } from '../../src/wordpress/text.js';

describe('plainText, for titles and names', () => {
  it.each([
    ['AT&#038;T’s <em>“big”</em>', 'AT&T’s “big”'],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['Tom & Jerry', 'Tom & Jerry'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;b&gt; in HTML', '<b> in HTML'],
    ['?a=1&copy=2&amp;reg=3', '?a=1&copy=2&reg=3'],
    ['&copy; 2024 &hellip; &#8211; &#x2014;', '© 2024 … – —'],
    ['Some <html> entities', 'Some <html> entities'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1 <2, 3> 2', '1 <2, 3> 2'],
    ['I <3 you', 'I <3 you'],
    ['Why <nav class="x"> matters', 'Why <nav class="x"> matters'],
    ['<b>One<sup>2</sup></b><br />two<br>three', 'One2 two three'],
    ['<span style="a > b">quoted</span>', 'quoted'],
    ['an <b without an end', 'an <b without an end'],
    ['x <b y <i>z</i>', 'x <b y z'],
    ['<!-- note -->Title <!-- cut', 'Title <!-- cut'],
    ['<mail@example.com>', '<mail@example.com>'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('puts the character in the place of an emoji image, and nothing in that of another', () => {
    const emoji = '<img src="https://s.w.org/1f642.svg" alt="&#x1f642;" class="wp-smiley emoji" />';
    expect(plainText(`Hi ${emoji}!`)).toBe('Hi 🙂!');
    expect(plainText('Hi <img src="a.jpg" alt="a picture"> you')).toBe('Hi you');
  });

  it('reads attributes in every way of writing them', () => {
    expect(plainText("<img class='emoji' alt='🎉'>")).toBe('🎉');
    expect(plainText('<IMG data-alt="no" CLASS=emoji ALT=🎉>')).toBe('🎉');
    expect(plainText('<img class = "x emoji" alt >end')).toBe('end');
  });

  it('is one line without what nobody sees', () => {
    expect(plainText('\u200b  One\r\n\ttwo\u0007 \u00a0three\ufeff\u00a0 ')).toBe('One two \u00a0three');
    expect(plainText('سلام\u200cعلیکم \u200e')).toBe('سلام\u200cعلیکم \u200e');
    expect(plainText('family 👨\u200d👩\u200d👧')).toBe('family 👨\u200d👩\u200d👧');
    expect(tidy('lone \ud800 surrogate')).toBe('lone \ufffd surrogate');
    expect(plainText('&#xD800;&#0;')).toBe('\ufffd\ufffd');
  });

  it('takes time in line with the length of hostile input', () => {
    const hostile = [
      '<',
      '<b ',
      '<b "',
      `<b '"`,
      '<b a="<',
      '</',
      '<!--',
      '&',
      '&#1',
      '<img class=emoji alt=x>',
    ];
    for (const piece of hostile) {
      expect(typeof plainText(piece.repeat(50_000))).toBe('string');
    }
  });
});

describe('flowText, for HTML of any size', () => {
  it('takes off every tag and parts blocks', () => {
    expect(flowText('<ul><li>One</li><li>two</li></ul><html><main>three</main>')).toBe('One two three');
    expect(flowText('a < b')).toBe('a < b');
  });

  it('leaves out what a page does not show as text', () => {
    expect(flowText('<style>p{}</style>A<script>b()</script> <video><a href="x">c</a></video>D')).toBe('A D');
  });
});

it('decodedText keeps what looks like a tag', () => {
  expect(decodedText(' 5 < 6 &amp; <b> ')).toBe('5 < 6 & <b>');
});
