import { alike, button, gallery, heading, line, picture, player, type BuilderRow } from './row.js';

/** The heading that WPBakery puts above a widget (`wpb_widget_title()`). */
const widgetTitle = heading('title', 2);

/** WPBakery's elements, what they show in the order in which they do (js_composer's templates for shortcodes). */
// prettier-ignore
export const wpbakery: readonly (readonly [string, BuilderRow])[] = [
  ['vc_custom_heading', { before: [heading('text', 2, { levelIn: 'font_container', link: 'link' })] }],
  ...alike('vc_btn vc_button2', { before: [button('title', 'link')] }),
  ['vc_button', { before: [button('title', 'href')] }],
  ['vc_cta', { before: [heading('h2', 2), heading('h4', 4)], after: [button('btn_title', 'btn_link')] }],
  ['vc_cta_button', { before: [line('call_text'), button('title', 'href')] }],
  ['vc_cta_button2', { before: [heading('h2', 2), heading('h4', 4)], after: [button('title', 'link')] }],
  ['vc_single_image', {
    before: [widgetTitle, picture('custom_src', { number: 'image', caption: 'caption', link: 'link' })],
  }],
  ...alike('vc_gallery vc_images_carousel', { before: [widgetTitle, gallery('images', 'custom_links')] }),
  ['vc_video', { before: [widgetTitle, player('link')] }],
  ['vc_tta_section', { before: [heading('title', 4, { levelIn: 'section_title_tag' })] }],
  ['vc_accordion_tab', { before: [heading('title', 3)] }],
  ...alike('vc_tab vc_toggle vc_text_separator', { before: [heading('title', 4)] }),
  ...alike('vc_tta_accordion vc_tta_tabs vc_tta_tour vc_tta_pageable vc_accordion vc_tabs vc_tour', { before: [widgetTitle] }),
  ['vc_hoverbox', {
    before: [gallery('image'), heading('primary_title', 2), heading('hover_title', 2)],
    after: [button('hover_btn_title', 'hover_btn_link')],
  }],
  ['vc_pie', { before: [line('label_value units'), heading('title', 4)] }],
  ['vc_raw_html', { content: { kind: 'markup' } }],
  ['vc_raw_js', { content: { kind: 'script' } }],
  ['vc_gmaps', { before: [widgetTitle, { kind: 'markup', from: 'link' }] }],
  ...alike(
    'vc_posts_grid vc_posts_slider vc_basic_grid vc_masonry_grid vc_media_grid vc_masonry_media_grid vc_carousel vc_flickr ' +
      'vc_widget_sidebar vc_wp_search vc_wp_meta vc_wp_recentcomments vc_wp_calendar vc_wp_pages vc_wp_tagcloud ' +
      'vc_wp_custommenu vc_wp_posts vc_wp_categories vc_wp_archives vc_wp_rss vc_progress_bar vc_line_chart vc_round_chart',
    { isDynamic: true },
  ),
];
