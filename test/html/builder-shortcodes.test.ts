import { builderShortcodes } from '../../src/html/passes/builder-shortcodes.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, builderShortcodes).html;

describe('builderShortcodes', () => {
  it('takes the tags off and counts them', () => {
    expect(clean('<p>[vc_row][vc_column width=”1/2″]a[/vc_column][/vc_row]</p>', builderShortcodes)).toEqual({
      html: '<p>  a  </p>',
      warnings: [
        { code: 'builder-shortcode-removed', element: 'vc_row', count: 1 },
        { code: 'builder-shortcode-removed', element: 'vc_column', count: 1 },
      ],
    });
  });

  it('keeps what it holds in its paragraph, with a space for a tag', () => {
    expect(after('<p class="x">a <em>b[/et_pb_text][et_pb_text admin_label="Text"]c</em></p>')).toBe(
      '<p class="x">a <em>b  c</em></p>',
    );
  });

  it('ends a paragraph before a text that begins with tags', () => {
    expect(
      after(
        '<p>a[/vc_column_text] <b>b</b>[/vc_column][vc_column]<img src="c.png">[/vc_column] d <i>e</i></p>',
      ),
    ).toBe('<p>a  <b>b</b></p><p>  <img src="c.png"></p><p>  d <i>e</i></p>');
  });

  it('ends none in a list item or cell, nor for what stands in a sentence', () => {
    expect(after('<ul><li><b>a</b>[/vc_column]b</li></ul>')).toBe('<ul><li><b>a</b> b</li></ul>');
    expect(after('<p><b>a</b>[fusion_highlight]b[/fusion_highlight]</p>')).toBe('<p><b>a</b> b </p>');
  });

  it('takes off the tags of modules that others made for Divi', () => {
    expect(after('<p>[dsm_box _builder_version=”4.2″]a[/dsm_box] [box b=”c”]</p>')).toBe(
      '<p> a  [box b=”c”]</p>',
    );
  });

  it('takes off a tag as long as Divi writes them', () => {
    expect(after(`<p>[et_pb_text ${'header_font_size_tablet=”0px” '.repeat(2000)}]a</p>`)).toBe('<p> a</p>');
  });

  it('counts a closing tag that nothing opened, so that it is no word that was lost', () => {
    expect(clean('<p>a[/et_pb_text]</p>', builderShortcodes).warnings).toEqual([
      { code: 'builder-shortcode-removed', element: 'et_pb_text', count: 1 },
    ]);
  });

  it.each([
    ['<p>[vc_row in code</p>'],
    ['<pre>[vc_row]</pre>'],
    ['<p>[gallery] [vcard] [dt] [sic]</p>'],
    ['<p><code>[et_pb_text]</code></p>'],
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });

  it('takes many', () => {
    expect(() => {
      after(`<p>${'[vc_row]a[/vc_row]'.repeat(20_000)}</p>${'['.repeat(50_000)}`);
    }).not.toThrow();
  });
});
