import { hostileNames } from '../../src/html/passes/names.js';
import { clean } from './tree.js';

it('renames elements that pose as markers', () => {
  const html =
    '<p><wp2md-verbatim>**x**</wp2md-verbatim> <WP2MD-math tex="x">y</WP2MD-math></p><my-widget>z</my-widget>';
  expect(clean(html, hostileNames).html).toBe(
    '<p><span>**x**</span> <span tex="x">y</span></p><my-widget>z</my-widget>',
  );
});
