import { builderShortcodes } from '../../src/html/passes/builder-shortcodes.js';
import { markdownOf } from '../support/to-markdown.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, builderShortcodes).html;

describe('builderShortcodes', () => {
  it('takes the tags off and counts them', () => {
    expect(clean('<p>[vc_row][vc_column width=”1/2″]a[/vc_column][/vc_row]</p>', builderShortcodes)).toEqual({
      html: '<p><div></div><div></div>a<div></div><div></div></p>',
      warnings: [
        { code: 'builder-shortcode-removed', element: 'vc_row', count: 1 },
        { code: 'builder-shortcode-removed', element: 'vc_column', count: 1 },
      ],
    });
  });

  it('ends a paragraph where a box began or ended', () => {
    expect(after('<p class="x">a <em>b[/et_pb_text][et_pb_text admin_label="Text"]c</em></p>')).toBe(
      '<p class="x">a <em>b<div></div><div></div>c</em></p>',
    );
    expect(markdownOf('<p>a <em>b[/et_pb_text][et_pb_text admin_label="Text"]c</em> d</p>')).toBe(
      'a *b*\n\n*c* d\n',
    );
  });

  it('leaves a space for what stands inside of a sentence', () => {
    expect(after('<p>a[fusion_highlight color="red"]b[/fusion_highlight]c</p>')).toBe('<p>a b c</p>');
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
