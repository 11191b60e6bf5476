import { bareItems } from '../../src/html/passes/bare-items.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, bareItems).html;
const bare = (inner: string): string => `<li style="list-style-type: none;">\n${inner}</li>`;

describe('bareItems', () => {
  it('puts a list without a bullet of its own under the item before it', () => {
    const html = `<ul><li>A</li>\n${bare('<ul><li>B</li></ul>')}${bare('<ul><li>C</li></ul>')}<li>D</li></ul>`;
    expect(after(html).replace(/\n/g, '')).toBe(
      '<ul><li>A<ul><li>B</li></ul><ul><li>C</li></ul></li><li>D</li></ul>',
    );
    expect(after(`<ol><li>A</li>${bare('<ol><li>B</li></ol>')} </ol>`).replace(/\n/g, '')).toBe(
      '<ol><li>A<ol><li>B</li></ol></li> </ol>',
    );
  });

  it.each([
    `<ul>${bare('<ul><li>A</li></ul>')}</ul>`,
    '<ul><li>A</li><li><ul><li>B</li></ul></li></ul>',
    `<ul><li>A</li>${bare('B<ul><li>C</li></ul>')}</ul>`,
    `<ul><li>A</li><p>x</p>${bare('<ul><li>B</li></ul>')}</ul>`,
    `<ol><li>A</li>${bare('<ol><li>B</li></ol>')}<li>C</li></ol>`,
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
