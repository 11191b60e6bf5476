import { alike, button, gallery, heading, line, picture, type BuilderRow } from './row.js';

/** Elements that the theme Jupiter adds to WPBakery's, what they show in the order in which they do (its `mk_` shortcodes). */
// prettier-ignore
export const jupiter: readonly (readonly [string, BuilderRow])[] = [
  ['mk_fancy_title', { content: { kind: 'heading', level: 2, levelIn: 'tag_name' } }],
  ['mk_button', { content: { kind: 'link', link: 'url' } }],
  ['mk_image', { before: [picture('src', { link: 'link' }), line('title'), line('desc')] }],
  ['mk_gallery', { before: [gallery('images')] }],
  ['mk_milestone', { before: [line('stop'), line('text')] }],
  ['mk_icon_box', { before: [heading('title', 4)], after: [button('read_more_txt', 'read_more_url')] }],
  ['mk_mini_callout', { before: [heading('title', 4)], after: [button('button_text', 'button_url')] }],
  ...alike('mk_toggle mk_accordion_tab', { before: [heading('title', 4)] }),
  ...alike(
    'mk_blog mk_blog_carousel mk_portfolio mk_portfolio_carousel mk_news mk_clients mk_employees mk_testimonials mk_products ' +
      'mk_contact_form mk_gmaps mk_advanced_gmaps mk_edge_slider mk_layerslider',
    { isDynamic: true },
  ),
];
