import { attributesOf } from '../../src/html/builders/attributes.js';
import { base64Decoded, levelIn } from '../../src/html/builders/values.js';
import { builderContents } from '../../src/html/passes/builder-contents.js';
import { clean, type Cleaned } from './tree.js';

const run = (html: string): Cleaned =>
  clean(html, (root, context) => void builderContents(root, html, context));
const after = (html: string): string => run(html).html;
const values = (source: string): unknown =>
  Object.fromEntries([...attributesOf(source)].map(([name, { value }]) => [name, value]));

describe('attributesOf', () => {
  it.each([
    ['a="1" b=\'2\' c=3', { a: '1', b: '2', c: '3' }],
    ['a=”1″ b=”x y” /', { a: '1', b: 'x y' }],
    ['a=”He said “so” there” b=”5′ 6″ tall”', { a: 'He said “so” there', b: '5′ 6″ tall' }],
    ['a=”it’s” b=‘c’', { a: 'it’s', b: 'c' }],
    ['a="b=”c”" d', { a: 'b=”c”' }],
    ['a="1" a="2"', { a: '2' }],
    ['a=»x y» b=»1″ c=»»', { a: 'x y', b: '1', c: '' }],
    ['a=»Dijo «sí» ayer» b=»2″ /', { a: 'Dijo «sí» ayer', b: '2' }],
    ['a=»x« b=»y«', { a: 'x', b: 'y' }],
    [
      'a=\u00a0»x y\u00a0» b=\u00a0»1″ c=\u00a0»\u00a0» d=\u00a0»z\u00a0»',
      { a: 'x y', b: '1', c: '', d: 'z' },
    ],
    ['a="«x»" b=“« y »”', { a: '«x»', b: '« y »' }],
    ['a=”open', { a: 'open' }],
    ['5 = " [', {}],
  ])('reads %s', (source, expected) => {
    expect(values(source)).toEqual(expected);
  });

  it('is linear in hostile tags', () => {
    expect(attributesOf(`a=”${'” '.repeat(100_000)}`).size).toBe(1);
    expect(attributesOf(`a=”${`”${' '.repeat(2000)}`.repeat(50)}x`).size).toBe(1);
  });
});

describe('values', () => {
  it.each([
    ['h3', 3],
    ['4', 4],
    ['tag:h2|text_align:left', 2],
    ['font_size:17|tag:h5', 5],
    ['tag:div', undefined],
    ['h9', undefined],
  ])('finds the level in %s', (value, level) => {
    expect(levelIn(value)).toBe(level);
  });

  it.each([
    [btoa('<p>a</p>'), '<p>a</p>'],
    [btoa(encodeURIComponent('<p>å</p>')), '<p>å</p>'],
    [btoa('100 % <b>'), '100 % <b>'],
    ['<p>no code</p>', undefined],
    ['Words', undefined],
  ])('decodes %s', (value, decoded) => {
    expect(base64Decoded(value)).toBe(decoded);
  });
});

describe('builderContents', () => {
  it('shows attributes as blocks, and takes off the tags that they stood in', () => {
    expect(run('<p>a [vc_custom_heading text=”B” font_container=”tag:h4″] c</p>')).toEqual({
      html: '<p>a </p><h4>B</h4><p> c</p>',
      warnings: [{ code: 'builder-shortcode-removed', element: 'vc_custom_heading', count: 1 }],
    });
  });

  it('leaves tags that show nothing to the pass that takes them off', () => {
    const html = '<p>[vc_row][vc_btn title=""]a[/vc_row]</p>';
    expect(run(html)).toEqual({ html, warnings: [] });
  });

  it('puts behind what a tag holds what the builder shows there, also where nothing closes it', () => {
    expect(
      after('<div>[et_pb_cta title="A" button_text="B" button_url="/b"]<p>c</p>[/et_pb_cta]</div>'),
    ).toBe('<div><h2>A</h2><p>c</p><p><a href="/b">B</a></p></div>');
    expect(after('<p>[et_pb_testimonial author="A"]b</p>')).toBe('<p>A</p><p>b</p>');
    expect(
      after('<p>[et_pb_testimonial author="A" /]b[et_pb_testimonial author="C"]d[/et_pb_testimonial]</p>'),
    ).toBe('<p>A</p><p>b</p><p>d</p><p>C</p>');
  });

  it('makes links, headings and lists of what tags hold', () => {
    expect(after('<p>[fusion_button link="/a"]<b>B</b> c[/fusion_button]</p>')).toBe(
      '<p><a href="/a"><b>B</b> c</a></p>',
    );
    expect(after('<p>[fusion_title size="3"]</p><h2>A</h2><p>[/fusion_title]</p>')).toBe('<h2>A</h2>');
    expect(after('<p>[fusion_title size="3"]a <i>b</i>[/fusion_title]</p>')).toBe('<h3>a <i>b</i></h3>');
    expect(after('<p>[mk_fancy_title tag_name="span"]a[/mk_fancy_title]b</p>')).toBe('<p>a</p><p>b</p>');
    expect(after('<p>[mk_fancy_title]a[/mk_fancy_title]b</p>')).toBe('<h2>a</h2><p>b</p>');
    expect(
      after(
        '<p>[fusion_checklist]<br>[fusion_li_item]a[/fusion_li_item]<br>[fusion_li_item]</p><p>b</p><p>c</p><p>[/fusion_li_item][/fusion_checklist]</p>',
      ),
    ).toBe('<ul><li>a</li><li><p>b</p><p>c</p></li></ul>');
  });

  it('says when the link round what a tag holds is lost', () => {
    expect(run('<p>[fusion_button link="/a"]b</p><div>c[/fusion_button]</div>')).toEqual({
      html: '<p>b</p><div><p>c</p></div>',
      warnings: [
        { code: 'builder-shortcode-removed', element: 'fusion_button', count: 1 },
        { code: 'builder-content-dropped', element: 'fusion_button', count: 1, excerpt: '/a' },
      ],
    });
  });

  it('reads what is kept in base64, and lets no script show as words', () => {
    const html = btoa(encodeURIComponent('<p>a <wp2md-note id="x">b</wp2md-note></p>'));
    expect(after(`<p>[vc_raw_html]${html}[/vc_raw_html]</p>`)).toBe(
      '<p>a <wp2md-note id="x">b</wp2md-note></p>',
    );
    expect(run(`<p>[vc_raw_js]${btoa('<script>x</script>')}[/vc_raw_js]</p>`)).toEqual({
      html: '',
      warnings: [
        { code: 'element-dropped', element: 'script', count: 1, excerpt: '<script>x</script>' },
        { code: 'builder-shortcode-removed', element: 'vc_raw_js', count: 1 },
      ],
    });
  });

  it('joins a tag that line breaks part, and no other', () => {
    expect(after('<p>[vc_custom_heading<br>text="a<br>b"]c<br>d</p>')).toBe('<h2>a b</h2><p>c<br>d</p>');
    const other = '<p>[vc_row and<br>[b] c<br>[d<br>e]</p>';
    expect(after(other)).toBe(other);
  });

  it('takes the text for other screens out of a tag of Divi that its HTML parts', () => {
    const tag = (value: string): string =>
      `<p>[et_pb_row][et_pb_text content_tablet=&#8221;</p><h2>Low</h2><p>water</p><p>&#8221; content_phone=&#8221;</p><p>${value}</p><p>&#8221; font=&#8221;a&#8221;]</p><h2>High</h2><p>[/et_pb_text][/et_pb_row]</p>`;
    expect(run(tag('Ebb'))).toEqual({
      html: '<p>[et_pb_row][et_pb_text content_tablet=”” content_phone=”” font=”a”]</p><h2>High</h2><p>[/et_pb_text][/et_pb_row]</p>',
      warnings: [{ code: 'builder-content-dropped', element: 'et_pb_text', count: 2, excerpt: 'Low water' }],
    });
    expect(after(tag('Ebb [1]'))).toContain('Ebb [1]');
    expect(after('[et_pb_text content_phone="<p>Ebb</p>" font="a"]Flood[/et_pb_text]')).toBe(
      '[et_pb_text content_phone="" font="a"]Flood[/et_pb_text]',
    );
    const other = '<p>[et_pb_text content_phone="</p><p>Ebb</p>';
    expect(after(other)).toBe(other);
  });

  it('tells of pictures known by number, of what is looked up, and of words that it cannot place', () => {
    expect(
      run('<p>[vc_single_image image="1"][et_pb_blog title="a"][stm_box title="b" link="/c" icon="d"]</p>')
        .warnings,
    ).toEqual([
      {
        ...{ code: 'image-without-source', element: 'vc_single_image', count: 1 },
        excerpt: 'number 1 in the media library',
      },
      { code: 'builder-content-dropped', element: 'et_pb_blog', count: 1, excerpt: 'a' },
      { code: 'builder-content-dropped', element: 'stm_box', count: 2, excerpt: 'b' },
    ]);
  });

  it('knows modules that others made for Divi by the version in them', () => {
    const html =
      '<p>[dsm_card logo_image="/a.png" background_image="/g.png" title="b" _builder_version="4" button_text="c" button_url="/d"]e[/dsm_card][other title="f"]</p>';
    expect(after(html)).toBe(
      '<p><img src="/a.png" alt=""></p><h4>b</h4><p>e</p><p><a href="/d">c</a></p><p>[other title="f"]</p>',
    );
  });

  it.each([['<pre>[vc_btn title="a"]</pre>'], ['<p><code>[vc_btn title="a"]</code> [button title="b"]</p>']])(
    'leaves %s',
    (html) => {
      expect(after(html)).toBe(html);
    },
  );

  it('takes many', () => {
    const tags = '[fusion_title]a[fusion_button link="/b"]c[et_pb_cta title="d"]';
    expect(() => {
      after(`<p>${tags.repeat(5000)}${'[/fusion_button][/fusion_title]'.repeat(5000)}</p>`);
      after(`<p>${'[vc_row x="<br>'.repeat(5000)}</p>`);
      after(`<p>${'[vc_row<br>'.repeat(10_000)}]</p>`);
    }).not.toThrow();
  });
});
