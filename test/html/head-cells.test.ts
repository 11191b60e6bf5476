import { headCells } from '../../src/html/passes/head-cells.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, headCells).html;
const body = '<tr><td>a</td><td>1</td></tr>';

describe('headCells', () => {
  it.each([
    '<tr><td style="overflow:hidden;font-weight:bold;" data-sheets-value="{}">Name</td><td style="font-weight: 700">Age</td></tr>',
    '<tr style="font-weight: bold"><td>Name</td><td>Age</td></tr>',
    '<tr><th>Name</th><td style="font-weight:600">Age</td></tr>',
  ])('makes a head of a row that a style sets bold: %s', (row) => {
    const html = `<table><tbody>${row}${body}</tbody></table>`;
    expect(after(html)).toBe(
      `<table><tbody>${row.replaceAll('<td', '<th').replaceAll('</td', '</th')}${body}</tbody></table>`,
    );
  });

  it.each([
    `<tr><td style="font-weight:bold">Name</td><td>Age</td></tr>${body}`,
    `<tr><td style="font-weight:bold">Name</td><td style="font-weight:bold"></td></tr>${body}`,
    `<tr style="font-weight:bold"><td>Name</td><td style="font-weight:400">Age</td></tr>${body}`,
    `${body}<tr style="font-weight:bold"><td>Sum</td><td>1</td></tr>`,
    '<tr><td style="font-weight:bold">Name</td></tr>',
  ])('leaves %s', (rows) => {
    const html = `<table><tbody>${rows}</tbody></table>`;
    expect(after(html)).toBe(html);
  });
});
