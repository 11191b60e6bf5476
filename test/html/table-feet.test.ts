import { tableFeet } from '../../src/html/passes/table-feet.js';
import { clean } from './tree.js';

const row = (text: string): string => `<tr><td>${text}</td></tr>`;
const head = `<thead>${row('head')}</thead>`;
const body = `<tbody>${row('body')}</tbody>`;
const foot = `<tfoot>${row('foot')}</tfoot>`;

describe('tableFeet', () => {
  it.each([
    [`<table>${head}${foot}${body}</table>`, `<table>${head}${body}${foot}</table>`],
    [`<table>${head}${body}${foot}</table>`, `<table>${head}${body}${foot}</table>`],
    // Only the first is a foot (CSS 2.2, 17.2).
    [`<table>${foot}${body}${foot}</table>`, `<table>${body}${foot}${foot}</table>`],
    [
      `<table>${foot}<tbody><tr><td><table>${foot}${body}</table></td></tr></tbody></table>`,
      `<table><tbody><tr><td><table>${body}${foot}</table></td></tr></tbody>${foot}</table>`,
    ],
    [`<table>${head}${body}</table>`, `<table>${head}${body}</table>`],
  ])('makes of %s what a browser shows', (html, expected) => {
    expect(clean(html, tableFeet).html).toBe(expected);
  });
});
