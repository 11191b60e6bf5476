import { alike, button, gallery, heading, line, picture, player, type BuilderRow, type Part } from './row.js';

const titled = (level: number): Part => heading('title', level, { levelIn: 'header_level' });

/** A module that another plugin made for Divi, as far as such are alike. */
export const diviModule: BuilderRow = {
  before: [{ kind: 'pictures', alt: 'alt', title: 'title_text', link: 'url' }, titled(4)],
  after: [button('button_text', 'button_url')],
};

/** Divi's modules, what they show in the order in which they do (their `render()`). */
// prettier-ignore
export const divi: readonly (readonly [string, BuilderRow])[] = [
  ['et_pb_blurb', {
    before: [picture('image', { alt: 'alt', link: 'url' }), heading('title', 4, { levelIn: 'header_level', link: 'url' })],
    content: { kind: 'link', link: 'link_option_url' },
  }],
  ['et_pb_text', { content: { kind: 'link', link: 'link_option_url' } }],
  ['et_pb_slide', {
    before: [picture('image', { alt: 'image_alt' }), player('video_url'), heading('heading', 2, { levelIn: 'header_level' })],
    after: [button('button_text', 'button_link')],
  }],
  ...alike('et_pb_image et_pb_fullwidth_image', { before: [picture('src', { alt: 'alt', title: 'title_text', link: 'url' })] }),
  ['et_pb_button', { before: [button('button_text', 'button_url')] }],
  ['et_pb_toggle', { before: [heading('title', 5, { levelIn: 'title_level' })] }],
  ['et_pb_accordion_item', { before: [heading('title', 5, { levelIn: 'toggle_level' })] }],
  ['et_pb_tab', { before: [heading('title', 4)] }],
  ['et_pb_testimonial', {
    before: [picture('portrait_url', { alt: 'portrait_alt' })],
    after: [line('author'), line('job_title'), line('company_name', { link: 'url' })],
  }],
  ...alike('et_pb_video et_pb_video_slider_item', { before: [player('src')] }),
  ['et_pb_audio', { before: [picture('image_url'), titled(2), line('artist_name album_name'), player('audio')] }],
  ['et_pb_cta', { before: [titled(2)], after: [button('button_text', 'button_url')] }],
  ['et_pb_heading', { before: [heading('title', 1, { levelIn: 'title_level' })] }],
  ['et_pb_fullwidth_header', {
    before: [
      picture('logo_image_url', { alt: 'logo_alt_text', title: 'logo_title' }),
      heading('title', 1, { levelIn: 'title_level' }),
      line('subhead'),
    ],
    after: [
      button('button_one_text', 'button_one_url'),
      button('button_two_text', 'button_two_url'),
      picture('header_image_url', { alt: 'image_alt_text', title: 'image_title' }),
    ],
  }],
  ...alike('et_pb_number_counter et_pb_circle_counter', { before: [line('number', { percent: 'percent_sign' }), heading('title', 3, { levelIn: 'title_level' })] }),
  ['et_pb_counter', { after: [line('percent')] }],
  ['et_pb_pricing_table', {
    before: [titled(2), line('subtitle'), line('currency sum per')],
    after: [button('button_text', 'button_url')],
  }],
  ['et_pb_team_member', { before: [picture('image_url', { alt: 'name' }), heading('name', 4, { levelIn: 'header_level' }), line('position')] }],
  ['et_pb_countdown_timer', { before: [titled(4), line('date_time')] }],
  ['et_pb_map_pin', { before: [heading('title', 3)] }],
  ['et_pb_gallery', { before: [gallery('gallery_ids')] }],
  ...alike(
    'et_pb_blog et_pb_portfolio et_pb_filterable_portfolio et_pb_fullwidth_portfolio et_pb_post_slider et_pb_fullwidth_post_slider ' +
      'et_pb_shop et_pb_sidebar et_pb_menu et_pb_fullwidth_menu et_pb_map et_pb_fullwidth_map et_pb_contact_form ' +
      'et_pb_contact_field et_pb_signup et_pb_signup_custom_field et_pb_login et_pb_search et_pb_comments et_pb_post_nav ' +
      'et_pb_post_title et_pb_fullwidth_post_title et_pb_post_content',
    { isDynamic: true },
  ),
];
