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
