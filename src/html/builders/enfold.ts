import { alike, button, gallery, heading, line, picture, player, type BuilderRow } from './row.js';

/** Enfold's elements, what they show in the order in which they do (its Avia Layout Builder). */
// prettier-ignore
export const enfold: readonly (readonly [string, BuilderRow])[] = [
  ['av_heading', { before: [heading('heading', 3, { levelIn: 'tag', link: 'link' })] }],
  ...alike('av_button av_button_big', { before: [button('label', 'link')] }),
  ['av_promobox', { after: [button('label', 'link')] }],
  ['av_image', { before: [picture('src', { alt: 'alt', title: 'title', caption: 'caption', link: 'link' })] }],
  ['av_video', { before: [player('src')] }],
  ...alike('av_toggle av_tab av_tab_sub_section', { before: [heading('title', 4)] }),
  ['av_icon_box', { before: [heading('title', 3, { link: 'link' })] }],
  ['av_iconlist_item', { before: [heading('title', 4, { link: 'link' })] }],
  ['av_notification', { before: [line('title')] }],
  ['av_testimonial_single', { after: [line('name'), line('subtitle'), button('linktext', 'link')] }],
  ['av_team_member', { before: [picture('src', { alt: 'name' }), heading('name', 3), line('job'), line('description')] }],
  ['av_progress', { before: [line('title'), line('progress')] }],
  ['av_animated_number', { before: [line('number')] }],
  ['av_gallery', { before: [gallery('ids')] }],
  ...alike('av_slide av_slide_full av_slideshow_full_slide', { before: [gallery('id'), heading('title', 2, { link: 'link' })] }),
  // Its picture is a background.
  ...alike('av_section av_cell_one_full av_cell_one_half', { unshown: ['src', 'link'] }),
  ...alike(
    'av_blog av_masonry_entries av_portfolio av_magazine av_postslider av_contact av_google_map av_sidebar av_events_upcoming ' +
      'av_productgrid av_productslider av_mailchimp av_comments_list',
    { isDynamic: true },
  ),
];
