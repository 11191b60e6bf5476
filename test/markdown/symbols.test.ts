import MarkdownIt from 'markdown-it';
import { render } from '../support/render.js';
import { markdownOf } from '../support/to-markdown.js';

describe('emphasis beside symbols, which CommonMark counts as punctuation since 0.31 and GitHub does not', () => {
  test.each([
    ['<p>あ<b>よし👍</b>です</p>', 'あ<strong>よし👍</strong>です'],
    ['<p>あ<em>👍よし</em>です</p>', 'あ<em>👍よし</em>です'],
    ['<p>★<b>「本」</b>です</p>', '★<strong>「本」</strong>です'],
    ['<p>😀<b>「本」</b>です</p>', '😀<strong>「本」</strong>です'],
    ['<p>5<b>€</b>x</p>', '5<strong>€</strong>x'],
    ['<p><b>Good 👍</b>, <b>→ go</b> ★<b>本</b>★ ★<b>★</b>★</p>', '**Good 👍**, **→ go** ★**本**★ ★**★**★'],
  ])('%s', (html, markdown) => {
    expect(markdownOf(html).trim()).toBe(markdown);
  });

  test.each(['x*👍*y', '👍*a* b', '★*「あ」*い', 'a *★*b*'])(
    'stars in a text mean nothing to any reader: %s',
    (text) => {
      const markdown = markdownOf(`<p>${text}</p>`);
      expect(render(markdown).trim()).toBe(`<p>${text}</p>`);
      expect(new MarkdownIt().render(markdown).trim()).toBe(`<p>${text}</p>`);
    },
  );
});
