/** How plugins name furniture in classes and ids, by the kind that a warning gives. */
const kinds: Readonly<Record<string, RegExp>> = {
  'share buttons':
    /shar(?:e|ing|edaddy|iff)|social|addthis|\bsd-|post-flair|addtoany|\ba2a|essb|heateor|champ|\bswp[_-]|nc_|mashsb|\bssb[ap]|\bdpsp|novashare|sfsi|juiz|hupso|to-tweet__|ctt-btn|tweet-button|meks_ess|followSet|sbi_follow|fvp-share|\bav-share|sociable|sexy-book|akst_|tweetmeme|click_tweet|interactive_bottom|jiathis/i,
  'like buttons': /(?:^|[\s_-])w?p?u?likes?(?:$|[\s_-])|wpulike/i,
  'related posts':
    /relat|yarpp|\bcrp|wp_rp|rp4wp|relpost|zem_|linkwithin|internal-?link|wpp-list|tptn|yuzo|ilrl?tpost|ilrelated|(?:^|\s)(?:ctaText|postTitle)(?:$|\s)|\bbs-irp|popular-posts/i,
  'table of contents':
    /toc(?:$|[\s_-])|(?:^|[\s_-])l?w?p?toc|table-?of-?content|contents_table|ruby-table|mokuji|gutentoc|ftwp-|wpco-|(?:^|\s)(?:outline|log-box|article-index)(?:$|\s)/i,
  advertisement:
    /(?:^|[\s_-])ads?(?:$|[\s_-])|adsby|auto-placed|wpcnt|ezoic|code-block-label|\btd-[ag]-rec|\bstream-item|\bbsac|ad-?label|global_ad|adspot|\bg-single|gofollow|widget_adarea/i,
  'subscription form':
    /subscri|mc4wp|mailchimp|mailpoet|formkit|convertkit|ck_form|mailmunch|tnp-|sib-?form|ml-form|et_bloom/i,
  'view counter': /view|stat|count/i,
  'site icon': /favicon/,
  'credit of a tool':
    /powered-date|pochipp-box__logo|zl-linkback|recipes-plug|recipe-powered|zemanta-pixie|scribefire|flockcredit|polly-by|(?:^|\s)credit(?:-box)?(?:$|\s)/,
  'author box': /author|abox|a-box|abh_|biographia|ts-fab/i,
  rating: /rat(?:e|ing)|rmp-|yasr|gdrts|user-review/i,
  'print button': /print|pdf/i,
  'recipe buttons':
    /wprm-(?:recipe-(?:print|jump|pin|adjust|media-tog)|checkbox|prevent|unit-conv)|tasty-recipes-(?:jump|print|scale|units|yield-scale|cook|copy)|tr-ingredient-check|mv-create-(?:jtr|hands)|recipe-card-(?:print|pinit)|dr-(?:btn|ingredients-scale|unit-conv)|yumprint-(?:action|write)|\bERS|cooked-(?:ingredient-check|print|fsm)|zl-recipe-link|zrdn-(?:print|jump)|recipe-print-button|recipe-tooltip/,
  'reading time': /\brt-reading-time|bsf-rt-|\bwtr-|yoast-reading/,
  'greeting of visitors': /greet_block/,
  'date of the last change': /post-modified/,
  'links to translations': /other_langs|post_translations|language[-_]switcher|wpml-ls-statics/,
  icon: /material-(?:icons|symbols)|code_img_(?:closed|opened)/,
  'text for print': /zl-printed/,
  'loading sign': /loading|em-location-map|trinityAudio|slideshow-loader/,
  breadcrumbs: /breadcrumb/i,
  'buttons to show more':
    /expand-toggle|expand-button|show-more-buttons|su-expand-link|expand__(?:show|hide)|load-more|sbi_load|text_exposed_(?:hide|link)|tablenav-|bwg_order|epyt-pagination/,
  'cookie notice': /cookie|gdpr|cmplz-blocked|privacy-placeholder|_brlbs|brlbs-/i,
  'text for screen readers': /screen-?reader|screen-only|sr-only|visually-hidden/i,
  'slider buttons':
    /swiper-(?:button|pagination)|slick-(?:prev|next|dots)|owl-(?:nav|dots)|splide__(?:arrows|pagination)|carousel-(?:control|indicators)|nextend-arrow|slide--focus|ngg-nav|story-overlay/,
  'player buttons': /ssp-|player-panels|responsivevoice/,
  'filter buttons': /filter|mptt-navigation|gallery__titles/,
  'links to calendars': /events-link|cal-links|subscribe-dropdown|event-export/,
  'copy button': /copy|crayon|dm-error|codebox_msg|igBar/i,
  'links to the top': /su-divider/,
  'links to further posts': /pagination|load[-_]more|pagenavi|tablenav-pages/,
  'links to the pages of the post': /page-links|post-nav/i,
  'what a plugin keeps from search engines': /robots-nocontent/i,
  'words of a button under the mouse': /state-hover/,
  'title of the footnotes':
    /(?:^|\s)notes(?:$|\s)|footnote_reference_container_|(?:^|\s)accessibility(?:$|\s)/,
  'read-more link': /more-link/i,
  'definition under the mouse': /glossary-tooltip-content/,
  'links to enlarge': /(?:^|\s)magnify(?:\s|$)/,
  // Others are read by an attribute: `unseen.ts`.
  'closing buttons': /tp_close_menu/,
  // Those of TablePress are read by an address: `unseen.ts`.
  'edit links': /(?:^|\s)(?:mw-)?editsection(?:\s|$)/,
  // Read as the marks of footnotes are: `reading/note-mark.ts`.
  'link of a heading to itself': /(?!)/,
  // Most are read by what stands beside them: `screens.ts`.
  'copy for other screens': /aawp-tb--mobile|timeline__date-new/,
  'enlarged picture': /lightbox-overlay/,
};

/** A test for the names of furniture of the kinds that warnings name. A kind without a row goes by its own words. */
export function furnitureTest(warned: Iterable<string>): (names: string) => boolean {
  const patterns = [...warned].map((kind) => (Object.hasOwn(kinds, kind) ? kinds[kind] : byWords(kind)));
  return (names) => patterns.some((pattern) => pattern?.test(names));
}

const byWords = (kind: string): RegExp | undefined => {
  const words = kind.match(/[a-z]{4,}/g);
  return words ? new RegExp(words.join('|'), 'i') : undefined;
};
