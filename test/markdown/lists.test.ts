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
