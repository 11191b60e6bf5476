import { alike, button, gallery, heading, line, picture, player, type BuilderRow } from './row.js';

/** Avada's elements, what they show in the order in which they do (fusion-builder's `render()`). */
// prettier-ignore
export const avada: readonly (readonly [string, BuilderRow])[] = [
  ['fusion_title', { content: { kind: 'heading', level: 1, levelIn: 'size' } }],
  ['fusion_button', { content: { kind: 'link', link: 'link', title: 'title' } }],
  ...alike('fusion_imageframe fusion_slide', { content: { kind: 'picture', alt: 'alt', link: 'link' } }),
  ['fusion_image', { before: [picture('image', { number: 'image_id', alt: 'alt', title: 'image_title', caption: 'image_caption', link: 'link' })] }],
  ['fusion_gallery_image', { before: [picture('image', { number: 'image_id', link: 'link' })] }],
  ['fusion_image_before_after', { before: [picture('before_image'), picture('after_image')] }],
  ['fusion_youtube', { before: [player('id', 'https://www.youtube.com/watch?v=')] }],
  ['fusion_vimeo', { before: [player('id', 'https://vimeo.com/')] }],
  ['fusion_video', { before: [player('video')] }],
  ['fusion_audio', { before: [player('src')] }],
  ['fusion_soundcloud', { before: [player('url')] }],
  ...alike('fusion_toggle fusion_tab', { before: [heading('title', 4)] }),
  ['fusion_checklist', { content: { kind: 'list' } }],
  ['fusion_li_item', { content: { kind: 'item' } }],
  ['fusion_testimonial', { before: [picture('image')], after: [line('name'), line('company', { link: 'link' })] }],
  ['fusion_content_box', {
    before: [picture('image', { link: 'link' }), heading('title', 2, { link: 'link' })],
    after: [button('linktext', 'link')],
  }],
  ['fusion_person', { before: [picture('picture', { alt: 'name', link: 'pic_link' }), line('name'), line('title')] }],
  ['fusion_counter_box', { before: [line('value unit')] }],
  ['fusion_progress', { after: [line('percentage unit')] }],
  ['fusion_tagline_box', { before: [heading('title', 2), line('description')], after: [button('button', 'link')] }],
  ['fusion_flip_box', { before: [heading('title_front', 2), line('text_front'), heading('title_back', 3)] }],
  ...alike('fusion_modal fusion_pricing_column', { before: [heading('title', 3)] }),
  ['fusion_pricing_price', { before: [line('currency price time')] }],
  ['fusion_code', { content: { kind: 'markup' } }],
  ['fusion_syntax_highlighter', { content: { kind: 'code' } }],
  ['fusion_gallery', { before: [gallery('image_ids')] }],
  ...alike(
    'fusion_blog fusion_recent_posts fusion_portfolio fusion_faq fusion_events fusion_map fusion_form fusion_login ' +
      'fusion_register fusion_lost_password fusion_widget fusion_widget_area fusion_menu fusion_search fusion_sharing ' +
      'fusion_fusionslider fusion_postslider fusion_layerslider fusion_woo_featured_products_slider fusion_products_slider ' +
      'fusion_woo_product_grid fusion_woo_shortcodes fusion_post_cards fusion_instagram fusion_chart fusion_countdown',
    { isDynamic: true },
  ),
];
