import { markdownOf } from '../support/to-markdown.js';
import { WarningList } from '../../src/warnings.js';
import { cleanHtml } from '../../src/html/index.js';
import { resolveOptions } from '../../src/options.js';

test.each([
  ['<ol reversed><li>a</li></ol>', 1],
  ['<ol type="a"><li>a</li></ol>', 1],
  ['<ol type="1" start="3"><li>a</li></ol>', 0],
  ['<ol><li>a</li></ol>', 0],
  ['<ol><li value="5">a</li><li>b</li></ol>', 0],
  ['<ol><li>a</li><li value="5">b</li></ol>', 1],
  ['<ul><li value="5">a</li></ul>', 0],
])('%s', (html, warned) => {
  const warnings = new WarningList();
  cleanHtml(html, { link: undefined, options: resolveOptions(), warn: warnings.add });
  expect(warnings.list().filter(({ code }) => code === 'numbering-changed')).toHaveLength(warned);
});

test('the number of the first item begins the list', () => {
  expect(markdownOf('<ol><li value="5">a</li><li>b</li></ol>')).toBe('5. a\n6. b\n');
});
