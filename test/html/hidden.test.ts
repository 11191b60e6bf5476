import { hidden } from '../../src/html/passes/hidden.js';
import { clean } from './tree.js';

describe('hidden', () => {
  it('drops what is not displayed, and says so', () => {
    expect(
      clean('<p>a</p><div style="color:red;DISPLAY : none !important">secret words</div>', hidden),
    ).toEqual({
      html: '<p>a</p>',
      warnings: [{ code: 'hidden-dropped', element: 'div', count: 1, excerpt: 'secret words' }],
    });
  });

  it.each([
    'position: absolute; left: -10000px; top: 1304px; width: 1px; height: 1px; overflow-x: hidden;',
    'left:-10000px; top:0px; width:1px; height:1px; overflow:hidden',
    'position:fixed;top:-9999px',
    'position:absolute; left:-999em',
  ])('drops what is out of sight: %s', (style) => {
    expect(clean(`<p>a</p><div style="${style}">secret words</div>`, hidden)).toEqual({
      html: '<p>a</p>',
      warnings: [{ code: 'hidden-dropped', element: 'div', count: 1, excerpt: 'secret words' }],
    });
  });

  it.each([
    '<div style="margin-left:-1000px">a</div>',
    '<div style="position:relative;left:-1000px">a</div>',
    '<div style="position:absolute;left:-20px">a</div>',
    '<div style="width:1px;height:1px">a</div>',
    '<div style="position:absolute;left:-1000px"><img src="a.png"></div>',
    '<p style="text-indent:-9999px">a</p>',
  ])('keeps what is not, or is a picture: %s', (html) => {
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
  });

  it.each([
    `<a href="javascript:toggle('more')">More</a>`,
    `<a href="#" onclick="jQuery('#more').toggle(); return false;">More</a>`,
    `<a href="" onclick="wpSpoilerToggle(&quot;more&quot;,true,&quot;Show&quot;); return false;">More</a>`,
    `<input type="button" value="More" onclick="document.getElementById('more').style.display = 'block'">`,
  ])('keeps what the script of a click names: %s', (opener) => {
    const box = (id: string): string => `<div id="${id}" style="display:none"><p>words</p></div>`;
    const { html, warnings } = clean(`${opener}${box('more')}${box('less')}`, hidden);
    expect(html).toContain('id="more"');
    expect(html).not.toContain('id="less"');
    expect(warnings).toEqual([{ code: 'hidden-dropped', element: 'div', count: 1, excerpt: 'words' }]);
  });

  it('drops icons and spacers without a word', () => {
    const icons =
      '<i aria-hidden="true" class="fa fa-link">\uf0c1</i><div aria-hidden="true" class="wp-block-spacer"></div>';
    expect(clean(`${icons}<p>a</p>`, hidden)).toEqual({ html: '<p>a</p>', warnings: [] });
  });

  it('keeps the slides of a slider, but not their copies', () => {
    const slide = (words: string): string =>
      `<div class="${words}" aria-hidden="true"><img src="a.png"></div>`;
    expect(clean(slide('slick-slide') + slide('slick-slide slick-cloned'), hidden).html).toBe(
      slide('slick-slide'),
    );
  });

  it.each([
    'rev_slider fullwidthabanner',
    'sow-slider-base',
    'slide-content-container',
    'ngg-galleryoverview ngg-slideshow',
  ])('keeps a slider that a script displays: %s', (words) => {
    const html = `<div class="${words}" style="display:none;"><ul><li><img src="a.png">a</li></ul></div>`;
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
  });

  it('keeps a table that a script displays', () => {
    const html =
      '<table class="responsive display nowrap data-t wpDataTable wpDataTableID-7" style="display: none; "><tbody><tr><td>a</td></tr></tbody></table>';
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
  });

  it.each(['abstract', 'links', 'bibtex'])(
    'keeps what teachPress shows of a publication on a click: %s',
    (kind) => {
      const html = `<div class="tp_${kind}" id="tp_${kind}_12" style="display:none;"><p>a</p></div>`;
      expect(clean(html, hidden)).toEqual({ html, warnings: [] });
    },
  );

  it('drops what SportsPress sorts by', () => {
    const html = (key: string): string =>
      `<table class="sp-event-list sp-data-table"><tbody><tr><td class="data-date"><a href="/e">${key}May 1</a></td></tr></tbody></table>`;
    expect(clean(html('<date>2020-05-01 12:00:00</date>'), hidden).html).toBe(html(''));
    expect(clean('<date>May 1</date>', hidden).html).toBe('<date>May 1</date>');
  });

  it('drops lines that only make room', () => {
    const html =
      '<p>a</p><hr class="x-gap" style="margin: 60px 0 0 0;"><hr class="x-clear"><hr class="x-line">' +
      '<hr style="width:100%;clear:both;visibility:hidden;">';
    expect(clean(html, hidden)).toEqual({ html: '<p>a</p><hr class="x-line">', warnings: [] });
  });

  it("keeps WooCommerce's old price, which only screen readers are not told", () => {
    const html = '<p><del aria-hidden="true"><bdi>€5</bdi></del> <ins>€3</ins></p>';
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
  });

  it('keeps tab panels and details', () => {
    const html = '<section hidden="">a</section><details><summary>b</summary>c</details>';
    expect(clean(html, hidden)).toEqual({ html, warnings: [] });
  });

  it.each([
    `<a class="btn" onclick="toggle_visibility('a1');">Show</a>`,
    `<a href="javascript:toggle('a1')">Show</a>`,
    `<input type="button" value="Show" onclick="document.getElementById(&quot;a1&quot;).style.display = 'block'">`,
    `<span onclick="jQuery('#a1').slideToggle()">Show</span>`,
  ])('keeps what a script of the post opens: %s', (opener) => {
    const html = `${opener}<div id="a1" style="display:none">Answer</div>`;
    expect(clean(html, hidden).warnings).toEqual([]);
    expect(clean(html.replace('id="a1"', 'id="a2"'), hidden).warnings).toHaveLength(1);
  });

  it('keeps what some button opens', () => {
    const html =
      '<button data-bs-target="#m">Open</button><div id="m" aria-hidden="true" style="display:none">Words</div>' +
      '<div id="n" style="display:none">Gone</div>';
    expect(clean(html, hidden).html).toBe(
      '<button data-bs-target="#m">Open</button><div id="m" aria-hidden="true" style="display:none">Words</div>',
    );
  });
});
