import { inlineStyles } from '../../src/html/passes/inline-styles.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, inlineStyles).html;

describe('inlineStyles', () => {
  it.each([
    ['<span style="font-weight:700">a</span>', '<strong>a</strong>'],
    ['<span style="color:red; FONT-WEIGHT: Bold !important;">a</span>', '<strong>a</strong>'],
    ['<span style="font-style: italic">a</span>', '<em>a</em>'],
    ['<span style="text-decoration: line-through">a</span>', '<del>a</del>'],
    ['<span style="font-weight:bold;font-style:italic">a</span>', '<strong><em>a</em></strong>'],
    ['<a style="font-style:italic" href="/a">b</a>', '<a style="font-style:italic" href="/a"><em>b</em></a>'],
    [
      '<span style="font-weight:bold">In <st1:place>Paris</st1:place><o:p></o:p></span>',
      '<strong>In <st1:place>Paris</st1:place><o:p></o:p></strong>',
    ],
    ['<span style="text-decoration: underline;">a</span>', '<u>a</u>'],
    ['E=mc<span style="font-size:0.6em;vertical-align:super">2</span>', 'E=mc<sup>2</sup>'],
    [
      '<sup><span style="vertical-align:super">2</span></sup>',
      '<sup><span style="vertical-align:super">2</span></sup>',
    ],
    [
      '<span style="vertical-align:super"><span style="vertical-align:super;color:red">2</span></span>',
      '<sup><span style="vertical-align:super;color:red">2</span></sup>',
    ],
    ['<sup>n<span style="vertical-align:super">2</span></sup>', '<sup>n<sup>2</sup></sup>'],
    ['H<font style="vertical-align: sub">2</font>O', 'H<sub>2</sub>O'],
    ['<em style="font-weight:600">a</em>', '<em style="font-weight:600"><strong>a</strong></em>'],
    ['<b style="font-weight:400;font-style:italic">a</b>', '<em>a</em>'],
  ])('gives %s its element', (html, expected) => {
    expect(after(html)).toBe(expected);
  });

  const off = '<span style="font-weight:400">b</span>';
  const upright = '<span style="font-style:normal">b</span>';
  it.each([
    [`<strong>${off}</strong>`, off],
    [`<b>a ${off} c</b>`, `<strong>a </strong>${off}<strong> c</strong>`],
    [`<b> <i>a ${off}</i></b>`, ` <i><strong>a </strong>${off}</i>`],
    [`<b><a href="/a">${off}</a></b>`, `<a href="/a">${off}</a>`],
    [`<em>a ${upright}</em>`, `<em>a </em>${upright}`],
    [`<span style="font-weight:bold">a ${off}</span>`, `<strong>a </strong>${off}`],
    ['<b>a <span style="font-weight:normal;font-style:italic">b</span></b>', '<strong>a </strong><em>b</em>'],
    [
      '<b>a <span style="font-weight:normal">b <b>c</b></span></b>',
      '<strong>a </strong><span style="font-weight:normal">b <b>c</b></span>',
    ],
    [
      '<b>a <em style="font-weight:normal">b</em></b>',
      '<strong>a </strong><em style="font-weight:normal">b</em>',
    ],
  ])('takes off what a style makes regular in %s', (html, expected) => {
    expect(after(html)).toBe(expected);
  });

  it.each([
    `<p>${off}</p>`,
    `<em>a ${off}</em>`,
    '<b><p style="font-weight:400">a</p></b>',
    '<mark>a <span style="background-color:transparent">b</span></mark>',
    '<b><a style="font-weight:400;padding:8px" href="/a">b</a></b>',
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });

  it.each([
    ['<b style="font-weight:normal;" id="docs-internal-guid-1"><p>a</p></b>', '<p>a</p>'],
    ['<strong style="font-weight: 400">a</strong>', 'a'],
    ['<em style="font-style: normal">a</em>', 'a'],
    [
      '<mark style="background-color:rgba(0, 0, 0, 0);color:#f30101" class="has-inline-color">a <b>c</b></mark>',
      'a <b>c</b>',
    ],
    ['<mark style="background-color: transparent">a</mark>', 'a'],
  ])('takes away %s', (html, expected) => {
    expect(after(html)).toBe(expected);
  });

  it.each([
    ['<span style="font-weight:400">a</span>'],
    ['<b style="color:red">a</b>'],
    ['<mark style="background-color:#fcb900" class="has-inline-color">a</mark>'],
    ['<mark class="has-inline-color">a</mark>'],
    ['<span style="background-color:rgba(0, 0, 0, 0)">a</span>'],
    ['<span style="font-weight:700"><p>a</p></span>'],
    ['<p style="font-weight:700">a</p>'],
    ['<a style="font-weight:700" href="/a"><p>a</p></a>'],
    ['<a style="padding:15px 30px;background:#000;font-weight:700" href="/a">b</a>'],
    ['<b style="font-weight:700">a</b>'],
    ['<a href="/a"><span style="text-decoration:underline">b</span></a>'],
    ['<span style="text-decoration:underline"><a href="/a">b</a></span>'],
    ['<a style="text-decoration:underline" href="/a">b</a>'],
    ['<td style="vertical-align:sub">a</td>'],
    ['<span style="constructor:1;font-weight">a</span>'],
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
