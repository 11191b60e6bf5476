import { convert } from '../../src/convert.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { kinds, link, warning } from './verified.js';

describe('what a builder shows of its tags is expected in the Markdown', () => {
  test.each([
    [
      'words, pictures, links and players',
      '<p>[et_pb_slide heading=&#8221;A b&#8221; image=&#8221;/a-3&#215;2.png&#8221; button_text=&#8221;C&#8221; button_link=&#8221;/c&#8221;]d[/et_pb_slide]</p>' +
        '<p>e[vc_custom_heading text=&#8221;f<br />g&#8221; font_container=&#8221;tag:h4&#8243;][vc_video link=&#8221;https://vimeo.com/12345&#8243;]' +
        '[fusion_title size=&#8221;2&#8243;]h <b>i</b>[/fusion_title][fusion_button link=&#8221;/j&#8221;]k <img src="/k.png"> l[/fusion_button]</p>',
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
