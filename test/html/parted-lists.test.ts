import { partedLists } from '../../src/html/passes/parted-lists.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, partedLists).html;

const item = (words: string, number: number, level = 1, list = 2): string =>
  `<li data-listid="${list}" data-aria-posinset="${number}" data-aria-level="${level}">${words}</li>`;

describe('lists that Word for the web parts', () => {
  it('are one where they go on', () => {
    const html = `<ul>${item('a', 1)}</ul>\n<ul>${item('b', 2)}</ul>\n<ul>${item('c', 3)}</ul><p>d</p>`;
    expect(after(html)).toBe(`<ul>${item('a', 1)}${item('b', 2)}${item('c', 3)}</ul>\n\n<p>d</p>`);
  });

  it('are one in boxes of their own, with numbers', () => {
    const box = (list: string): string => `<div class="ListContainerWrapper SCXW1">${list}</div>`;
    expect(
      after(
        box(`<ol start="1">${item('a', 1)}</ol>`) + box(`<ol start="2">${item('b', 2)}${item('c', 3)}</ol>`),
      ),
    ).toBe(box(`<ol start="1">${item('a', 1)}${item('b', 2)}${item('c', 3)}</ol>`));
  });

  it.each([
    ['another list', `<ul>${item('a', 1)}</ul><ul>${item('b', 2, 1, 3)}</ul>`],
    ['another level', `<ul>${item('a', 1)}</ul><ul>${item('b', 2, 2)}</ul>`],
    ['a list that begins anew', `<ul>${item('a', 1)}</ul><ul>${item('b', 1)}</ul>`],
    ['text between them', `<ul>${item('a', 1)}</ul>b<ul>${item('c', 2)}</ul>`],
    ['another kind', `<ul>${item('a', 1)}</ul><ol start="2">${item('b', 2)}</ol>`],
    ['a number that the page begins anew', `<ol>${item('a', 1)}</ol><ol>${item('b', 2)}</ol>`],
    ['lists of anybody', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    [
      'a box with more in it',
      `<ul>${item('a', 1)}</ul><div class="ListContainerWrapper"><ul>${item('b', 2)}</ul>c</div>`,
    ],
  ])('stay apart: %s', (_, html) => {
    expect(after(html)).toBe(html);
  });
});
