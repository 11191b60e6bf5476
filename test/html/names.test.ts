import { hostileNames } from '../../src/html/passes/names.js';
import { obsoleteNames } from '../../src/html/passes/obsolete-names.js';
import { clean } from './tree.js';

it('renames elements that pose as markers', () => {
  const html =
    '<p><wp2md-verbatim>**x**</wp2md-verbatim> <WP2MD-math tex="x">y</WP2MD-math></p><my-widget>z</my-widget>';
  expect(clean(html, hostileNames).html).toBe(
    '<p><span>**x**</span> <span tex="x">y</span></p><my-widget>z</my-widget>',
  );
});

it('gives elements of old HTML the names of today', () => {
  const html =
    '<xmp><b>x</b>\n y</xmp><listing>a <i>b</i></listing><menu><li>c</li></menu><dir><li>d</li></dir>' +
    '<menu><p>e</p></menu><pre><xmp>f</xmp></pre>';
  expect(clean(html, obsoleteNames).html).toBe(
    '<pre>&lt;b&gt;x&lt;/b&gt;\n y</pre><pre>a <i>b</i></pre><ul><li>c</li></ul><ul><li>d</li></ul>' +
      '<menu><p>e</p></menu><pre><xmp>f</xmp></pre>',
  );
});
