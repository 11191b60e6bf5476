import { blockStyles } from '../../src/html/passes/block-styles.js';
import { inlineStyles } from '../../src/html/passes/inline-styles.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, blockStyles).html;
const marked = (html: string): string =>
  clean(html, blockStyles, inlineStyles).html.replace(/ style="[^"]*"/g, '');

describe('blockStyles', () => {
  it.each([
    ['<p style="text-align:center;font-weight:bold">a</p>', '<p><strong>a</strong></p>'],
    ['<div style="FONT-STYLE: Italic !important">a<br>b</div>', '<div><em>a<br>b</em></div>'],
    [
      '<center style="font-weight:700;font-style:oblique">a</center>',
      '<center><strong><em>a</em></strong></center>',
    ],
    ['<p style="text-decoration: line-through">a</p>', '<p><del>a</del></p>'],
    ['<p style="text-decoration-line: underline">a</p>', '<p><u>a</u></p>'],
    [
      '<ul><li style="font-weight:bold">a<span style="font-weight:400">: b</span></li></ul>',
      '<ul><li><strong>a</strong><span>: b</span></li></ul>',
    ],
    [
      '<table><tbody><tr style="font-weight:bold"><td>a</td><td style="font-weight:400">b</td></tr></tbody></table>',
      '<table><tbody><tr><td><strong>a</strong></td><td>b</td></tr></tbody></table>',
    ],
    [
      '<table><tbody><tr><td style="font-weight:bold">a</td></tr></tbody></table>',
      '<table><tbody><tr><td><strong>a</strong></td></tr></tbody></table>',
    ],
  ])('marks the words of %s', (html, expected) => {
    expect(marked(html)).toBe(expected);
  });

  it.each([
    '<p style="font-weight:400">a</p>',
    '<p style="font-weight:bold">&nbsp;</p>',
    '<p style="font-weight:bold"><img src="a.png"></p>',
    '<p style="vertical-align:super">a</p>',
    '<div style="font-weight:bold"><p>a</p></div>',
    '<div style="font-weight:bold"><a href="/a"><p>a</p></a></div>',
    '<ul><li style="font-weight:bold">a<ul><li>b</li></ul></li></ul>',
    '<h2 style="font-style:italic">a</h2>',
    '<figure><figcaption style="font-style:italic">a</figcaption></figure>',
    '<table><tbody><tr style="font-weight:bold"><th>a</th></tr></tbody></table>',
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
