import { inlineElements } from '../../src/html/passes/inline-elements.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, inlineElements).html;

describe('inlineElements', () => {
  it.each([
    ['<b>a</b><i>b</i>', '<strong>a</strong><em>b</em>'],
    ['<cite>a</cite><dfn>b</dfn><var>c</var>', '<em>a</em><em>b</em><em>c</em>'],
    ['<s>a</s><strike>b</strike>', '<del>a</del><del>b</del>'],
    ['<tt>a</tt>', '<code>a</code>'],
    ['<acronym title="t">a</acronym>', '<abbr title="t">a</abbr>'],
    ['<font color="red">a<span>b</span></font>c<wbr>d', 'abcd'],
    ['<i class="fa fa-home"></i><b></b><span></span>a', 'a'],
    ['<i>\ue934</i> <span>\uf095 </span>a \uf8ff', ' a \uf8ff'],
  ])('makes of %s: %s', (html, expected) => {
    expect(after(html)).toBe(expected);
  });

  it.each([
    ['<sup>a</sup><sub>b</sub><ins>c</ins><u>d</u><mark>e</mark><kbd>f</kbd><small>g</small><q>h</q>'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
    ['<p></p>'],
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
