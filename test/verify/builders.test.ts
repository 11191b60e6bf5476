import { convert } from '../../src/convert.js';
import { emptyLookup, type ImageByNumber } from '../../src/post.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import type { Warning } from '../../src/warnings.js';
import { kinds, link, warning } from './verified.js';

describe('what a builder shows of its tags is expected in the Markdown', () => {
  test.each([
    [
      'words, pictures, links and players',
      '<p>[et_pb_slide heading=&#8221;A b&#8221; image=&#8221;/a-3&#215;2.png&#8221; button_text=&#8221;C&#8221; button_link=&#8221;/c&#8221;]d[/et_pb_slide]</p>' +
        '<p>e[vc_custom_heading text=&#8221;f<br />g&#8221; font_container=&#8221;tag:h4&#8243;][vc_video link=&#8221;https://vimeo.com/12345&#8243;]' +
        '[fusion_title size=&#8221;2&#8243;]h <b>i</b>[/fusion_title][fusion_button link=&#8221;/j&#8221;]k <img src="/k.png"> l[/fusion_button]</p>',
    ],
    [
      'quotes that became guillemets',
      '<p>[et_pb_image src=»/a.png» alt=»B «c» d» _builder_version=»4.16″][/et_pb_image][vc_custom_heading text=»E f»]</p>' +
        '<p>[et_pb_button button_url=&nbsp;»/g&nbsp;» button_text=&nbsp;»H i&nbsp;» module_id=&nbsp;»&nbsp;»][/et_pb_button]</p>',
    ],
    ['a tag that nothing closes', '<p>[et_pb_testimonial author="A b" company_name="C"]</p><p>d</p><p>e</p>'],
    ['a link round blocks that cannot be', '<p>[fusion_button link="/a"]b</p><div>c[/fusion_button]</div>'],
    [
      "another plugin's module for Divi",
      '<p>[dsm_card logo_image="/a.png" background_image="/g.png" title="b" _builder_version="4" button_text="c" button_url="/d"]e[/dsm_card]</p>',
    ],
    ['HTML in base64', `<p>a[vc_raw_html]${btoa('<h2>b</h2><p>c</p>')}[/vc_raw_html]d</p>`],
    ['code in base64', `<p>[fusion_syntax_highlighter]${btoa('let a;')}[/fusion_syntax_highlighter]</p>`],
    [
      'what the theme Jupiter shows',
      '<p>[mk_fancy_title tag_name="h4"]a[/mk_fancy_title][mk_fancy_title tag_name="span"]b[/mk_fancy_title]' +
        '[mk_image src=&#8221;/c-3&#215;2.png&#8221; title="d" desc="e" link="/f"][mk_milestone stop="522" text="g"][mk_button url="/h"]i[/mk_button]' +
        '[mk_icon_box title="j" read_more_txt="k" read_more_url="/l"]m[/mk_icon_box]</p>',
    ],
    [
      'addresses that run something',
      '<p>[et_pb_image src="data:,a"] [vc_btn title="b" link="javascript:c"]</p>',
    ],
    [
      'a list',
      '<p>[fusion_checklist][fusion_li_item]a[/fusion_li_item][fusion_li_item]b[/fusion_li_item][/fusion_checklist]</p>',
    ],
  ])('%s', (_name, html) => {
    const { post, body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
    expect(verify(post.content, body, { link: post.link, warnings }).map(describeDifference)).toEqual([]);
  });
});

test("what is lost of builders' attributes is noticed", () => {
  const html =
    '<p>[vc_btn title=”Go on” link=”url:%2Fa|title:x”] b [et_pb_image src=”/c.png”] [et_pb_button button_text=”d” button_url=”/e”]</p>';
  const named = ['vc_btn', 'et_pb_image', 'et_pb_button'].map((name) =>
    warning('builder-shortcode-removed', name),
  );
  expect(kinds(html, 'b\n', named)).toEqual(['words-lost', 'image-lost']);
  expect(kinds(html, 'Go on\n\nb\n\n![](/c.png)\n\n[d](/f)\n', named)).toEqual(['link-lost', 'link-changed']);
  expect(kinds(html, '[Go on](/a)\n\nb\n\n![](/c.png)\n\n[d](/e)\n', named)).toEqual([]);
});

describe('pictures that builders know by number', () => {
  const media = new Map([
    ['1', { url: 'https://tides.example/one.jpg', alt: 'One' }],
    ['2', { url: 'https://tides.example/two.jpg' }],
  ]);
  const lookup = { ...emptyLookup, media };
  const imageByNumber: ImageByNumber = (number) => media.get(number);
  const found = (html: string, markdown: string, named: readonly Warning[] = []): string[] =>
    verify(html, markdown, { link, warnings: named, imageByNumber }).map(({ kind }) => kind);

  test.each([
    [
      '[vc_single_image image=&#8221;1&#8243; title=&#8221;A&#8221; caption=&#8221;b&#8221; link=&#8221;url:%2Fc&#8221;]',
    ],
    ['[vc_gallery images="2,3,1,2" custom_links="/a,,/c"]'],
    [`[vc_gallery images="1,2" custom_links="#E-8_${btoa('https%3A%2F%2Ftides.example%2Fa%2C')}"]`],
    ['[et_pb_gallery gallery_ids="1,2" /][vc_hoverbox image="1"]a[/vc_hoverbox]'],
    ['[fusion_gallery image_ids="1,2"][fusion_image image_id="1|full" alt="a" image_caption="b" link="/c"]'],
    ['[fusion_image image="/d.jpg" image_id="1|full"][fusion_gallery_image image_id="2"]'],
    ["[av_gallery ids='1'][av_slide id='2' title='A' link='manually,/b']c[/av_slide]"],
    ['a [gallery ids=&#8221;1,2&#8243;] b [gallery ids="1,3"]'],
    ['[vc_single_image image="3" caption="a" link="/b/c"][fusion_image image_id="3" image_caption="d"]'],
  ])('are expected where they are known: %s', (tags) => {
    const json = { id: 1, title: 't', link, content: { rendered: `<p>${tags}</p>` } };
    const { post, body, warnings } = convert(json, { lookup });
    expect(
      verify(post.content, body, { link: post.link, warnings, imageByNumber }).map(describeDifference),
    ).toEqual([]);
  });

  test('are noticed where they are lost, or are not those', () => {
    const named = [warning('builder-shortcode-removed', 'vc_gallery')];
    const html = '<p>[vc_gallery images="1,2,3" custom_links="/a"]</p>';
    expect(found(html, '[![One](/one.jpg)](/a)\n\n![](/two.jpg)\n', named)).toEqual([]);
    expect(found(html, '[![One](/one.jpg)](/a)\n', named)).toEqual(['image-lost']);
    expect(found(html, '![Two](/one.jpg)\n\n![](/two.jpg)\n', named)).toEqual(['image-text', 'link-lost']);
    expect(found('<p>[gallery ids="2,1"]</p>', '![](/two.jpg)\n')).toEqual(['image-lost']);
    expect(found('<p>[gallery ids="2,3"]</p>', '![](/two.jpg)\n')).toEqual(['words-lost', 'image-added']);
  });
});

test('a letter that links to nowhere is a word', () => {
  expect(kinds('<p>a <a href="#">b</a></p>', 'a\n')).toEqual(['words-lost']);
});

test('hostile tags take no more than their length', () => {
  const html = `<p>${'[fusion_button link="/a"]b[et_pb_cta title="c"][vc_row<br>'.repeat(5000)}${'[/fusion_button]'.repeat(5000)}</p>`;
  const named = ['fusion_button', 'et_pb_cta', 'vc_row'].map((name) =>
    warning('builder-shortcode-removed', name),
  );
  expect(kinds(html, '', named)).toEqual(['words-lost']);
});
