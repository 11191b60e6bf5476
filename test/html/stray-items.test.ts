import { strayItems } from '../../src/html/passes/stray-items.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, strayItems).html;

describe('strayItems', () => {
  it.each([
    ['<p>a</p><li>b</li>\n<li>c</li>\n<p>d</p>', '<p>a</p><ul><li>b</li>\n<li>c</li></ul>\n<p>d</p>'],
    ['<ol><li>a</li></ol><li>b</li>', '<ol><li>a</li></ol><ul><li>b</li></ul>'],
    ['<div><li>a</li>b<li>c</li></div>', '<div><ul><li>a</li></ul>b<ul><li>c</li></ul></div>'],
    ['<ul><i> <li>a</li> <li>b</li></i></ul>', '<ul> <li><i>a</i></li> <li><i>b</i></li></ul>'],
    [
      '<div><b style="color:red"><i>a<li>b</li></i></b></div>',
      '<div><b style="color:red"><i>a</i></b><ul><li><b style="color:red"><i>b</i></b></li></ul></div>',
    ],
  ])('puts items in their place: %s', (html, expected) => {
    expect(after(html)).toBe(expected);
  });

  it.each([
    '<ul>a<li>b</li></ul>',
    '<ol><p>a</p><li>b</li></ol>',
    '<menu><li>a</li></menu>',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
