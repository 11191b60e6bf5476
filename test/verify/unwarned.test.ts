import { kinds, lines, warning } from './verified.js';

describe('what no warning names is a difference', () => {
  const furniture = '<p>a</p><div class="sharedaddy"><p>Share this</p></div>';

  test('furniture', () => {
    expect(kinds(furniture, 'a\n')).toEqual(['words-lost']);
    expect(kinds(furniture, 'a\n', [warning('furniture-dropped', 'share buttons')])).toEqual([]);
    expect(kinds(furniture, 'a\n', [warning('furniture-dropped', 'breadcrumbs')])).toEqual(['words-lost']);
  });

  test('forms', () => {
    const form = '<form><p>All of the post</p></form>';
    expect(kinds(form, '')).toEqual(['words-lost']);
    expect(kinds(form, '', [warning('element-dropped', 'form')])).toEqual([]);
  });

  test('shortcodes', () => {
    const html = '<p>a [vc_row]b[/vc_row] c [tide at=”noon”]</p>';
    expect(kinds(html, 'a b c [tide at="noon"]\n')).toEqual(['words-changed']);
    const named = [warning('builder-shortcode-removed', 'vc_row'), warning('shortcode-left', 'tide')];
    expect(kinds(html, 'a b c [tide at="noon"]\n', named)).toEqual([]);
  });

  test('a picture that stands in a noscript alone', () => {
    const html = '<p>a</p><noscript><img src="/a.jpg"></noscript>';
    expect(kinds(html, 'a\n')).toEqual(['image-lost']);
    expect(kinds(html, 'a\n\n![](/a.jpg)\n')).toEqual([]);
  });
});

test('footnotes must keep their words and links', () => {
  const html =
    '<p>High<sup><a href="#a" id="r">1</a></sup> water.</p><ol><li id="a">See <a href="https://x.example/">there</a>. <a href="#r">↩</a></li></ol>';
  expect(lines(html, 'High[^1] water.\n\n[^1]: See [there](https://x.example/).\n')).toEqual([]);
  expect(kinds(html, 'High[^1] water.\n\n[^1]: See there.\n')).toEqual(['link-lost']);
  expect(kinds(html, 'High[^1] water.\n\n[^1]: See.\n')).toEqual(['words-lost', 'words-added']);
  expect(kinds(html, 'High water.\n\n[^1]: See [there](https://x.example/).\n')).toEqual(['words-lost']);
});

test('formulas must keep their TeX', () => {
  const html = '<p>So <math data-latex="a_1 * b_2"><mi>a</mi></math>.</p>';
  expect(lines(html, 'So $a_1 * b_2$.\n')).toEqual([]);
  expect(lines(html, 'So\n\n> $$\n> a_1\n> * b_2\n> $$\n\n.\n')).toEqual([]);
  expect(kinds(html, 'So $a_1 * b$.\n')).toContain('formula-lost');
});

test('halves of surrogate pairs are the sign for what is none', () => {
  expect(lines('<p>\udc00\udc00a</p>', '\ufffd\ufffda\n')).toEqual([]);
  expect(kinds('<p>\udc00\udc00a</p>', 'b\n')).toContain('words-changed');
});
