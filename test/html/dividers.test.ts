import { dividers } from '../../src/html/passes/dividers.js';
import { clean } from './tree.js';

it('makes a thematic break of a line, and drops the link to the top on it', () => {
  const line = (link: string): string =>
    `<p>a</p><div class="su-divider su-divider-style-default" style="margin:15px 0">${link}</div><p>b</p>`;
  expect(clean(line('<a href="#" style="color:#999">Go to top</a>'), dividers)).toEqual({
    html: '<p>a</p><hr><p>b</p>',
    warnings: [{ code: 'furniture-dropped', element: 'links to the top', count: 1 }],
  });
  expect(clean(line(''), dividers)).toEqual({ html: '<p>a</p><hr><p>b</p>', warnings: [] });
});
