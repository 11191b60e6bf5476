import { markdownOf } from '../support/to-markdown.js';

describe('a list straight in a list', () => {
  test.each([
    ['after an item', '<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol>', '1. a\n   - b\n2. c\n'],
    ['before any item', '<ul><ul><li>a</li><li>b</li></ul><li>c</li></ul>', '- a\n- b\n- c\n'],
    ['deeper, before any item', '<ol><ul><ul><li>a</li></ul></ul><li>b</li></ol>', '1. a\n2. b\n'],
    ['and nothing else', '<ul><ul><li>a</li></ul></ul>', '- a\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe('what stands in a list between its items', () => {
  test.each([
    ['a paragraph', '<ol><li>a</li><p>b</p><li>c</li></ol>', '1. a\n\n   b\n\n2. c\n'],
    ['boxes', '<ul><li>a</li><div>b</div><div>c</div></ul>', '- a\n\n  b\n\n  c\n'],
    ['text', '<ul><li>a</li>b<li>c</li></ul>', '- a\n\n  b\n\n- c\n'],
    ['an empty line', '<ol><li>a</li><p>b<br><br>c</p></ol>', '1. a\n\n   b\n\n   c\n'],
    ['a list that goes on', '<ol><li>a</li><ol start="2"><li>b</li></ol></ol>', '1. a\n\n   2. b\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe('what stands in a list without a bullet', () => {
  test.each([
    ['a title', '<ul><b>a</b><li>b</li></ul>', '**a**\n\n- b\n'],
    ['a heading', '<ol><h3>a</h3><li>b</li></ol>', '### a\n\n1. b\n'],
    ['a title in an item', '<ul><li>a<ul>b:<li>c</li></ul></li></ul>', '- a\n\n  b:\n\n  - c\n'],
    ['text before lists alone', '<ul>a<ul><li>b</li></ul></ul>', 'a\n\n- b\n'],
    ['no item at all', '<ol><p>a<br><br>b</p></ol>', 'a\n\nb\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});
