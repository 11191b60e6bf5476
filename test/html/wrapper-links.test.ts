import { links } from '../../src/html/passes/links.js';
import { wrapperLinks } from '../../src/html/passes/wrapper-links.js';
import { clean } from './tree.js';

const json = (link: unknown): string => JSON.stringify(link).replaceAll('"', '&quot;');
const inside = (attributes: string, html: string): string =>
  clean(`<div ${attributes}>${html}</div>`, wrapperLinks).html.replace(/^<div [^>]*>|<\/div>$/g, '');
const happy = `data-ha-element-link="${json({ url: '/tides/', is_external: '' })}"`;

describe('wrapperLinks', () => {
  it.each([
    happy,
    `data-exad-element-link="${json({ url: '/tides/' })}"`,
    `data-ep-wrapper-link="${json({ url: ' /tides/ ' })}"`,
    `data-eael-wrapper-link="${json({ url: '/tides/' })}"`,
    `data-premium-element-link="${json({ type: 'url', link: { url: '/t/' }, href: '/tides/' })}"`,
    `data-premium-element-link="${json({ type: 'url', link: { url: '/tides/' }, existingPage: '' })}"`,
    'data-column-clickable="/tides/" data-column-clickable-blank="_self"',
    'data-column-clickable-url="/tides/"',
  ])('makes a link of what stands in an element with %s', (attributes) => {
    expect(inside(attributes, '<h3>Tides</h3><p>Low</p>')).toBe(
      '<a href="/tides/"><h3>Tides</h3><p>Low</p></a>',
    );
  });

  it.each([
    'data-eael-wrapper-link="eael-wrapper-link-1a2b"',
    'data-ha-element-link="[]"',
    `data-ha-element-link="${json({ url: '' })}"`,
    `data-premium-element-link="${json({ link: '/tides/' })}"`,
    'data-column-clickable="#"',
    `data-ep-wrapper-link="${json({ url: '#elementor-action%3Aaction%3Dpopup%3Aopen' })}"`,
  ])('leaves alone what %s says', (attributes) => {
    expect(inside(attributes, '<p>Low</p>')).toBe('<p>Low</p>');
  });

  it('gives its address to links to nowhere alone where there are others', () => {
    const other = '<p>See <a href="/ebb/">there</a>.</p>';
    expect(inside(happy, `${other}<a href="#">More</a>`)).toBe(`${other}<a href="/tides/">More</a>`);
    expect(
      clean(`<div ${happy}><h3>Tides</h3><a href="#">More</a></div>`, wrapperLinks, links).html,
    ).toContain('><a href="https://example.com/tides/"><h3>Tides</h3>More</a><');
  });

  it('says that nothing leads there where all links lead elsewhere', () => {
    const { html, warnings } = clean(
      `<div ${happy}><p>See <a href="/ebb/">there</a>.</p></div>`,
      wrapperLinks,
    );
    expect(html).toContain('><p>See <a href="/ebb/">there</a>.</p><');
    expect(warnings).toEqual([{ code: 'element-dropped', element: 'a', count: 1, excerpt: '/tides/' }]);
    expect(clean(`<div ${happy}><a href="/tides/">Tides</a> at sea</div>`, wrapperLinks).warnings).toEqual(
      [],
    );
  });

  it('lets the inner of two lead, and a link around both', () => {
    const inner = `<div data-column-clickable="/ebb/"><b>Ebb</b></div>`;
    expect(inside(happy, inner)).toBe(
      '<div data-column-clickable="/ebb/"><a href="/ebb/"><b>Ebb</b></a></div>',
    );
    expect(clean(`<a href="/flood/"><div ${happy}>Tides</div></a>`, wrapperLinks).html).not.toContain(
      '"/tides/"',
    );
  });
});
