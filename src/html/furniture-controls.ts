/**
 * What furniture is called in a warning, with the classes that plugins give it: what works only on a page, or says how it does. One
 * row a kind.
 */
export const controls: readonly (readonly [name: string, classes: string])[] = [
  [
    'print button',
    'printfriendly pdfprnt-buttons dkpdf-button-container jetpack-recipe-print zlrecipe-print-link mv-create-print-form',
  ],
  [
    // WP Recipe Maker, Tasty Recipes, Mediavine Create, WPZOOM, Delicious, EasyRecipe, Cooked, Zip Recipes, WP Ultimate Recipe, Yumprint:
    // to print, jump, pin, scale, tick off, convert and vote
    'recipe buttons',
    'wprm-recipe-print wprm-recipe-jump wprm-recipe-jump-video wprm-recipe-pin wprm-checkbox-container wprm-prevent-sleep ' +
      'wprm-recipe-adjustable-servings-container wprm-unit-conversion-container wprm-recipe-media-toggle-container ' +
      'tasty-recipes-jump-link tasty-recipes-print-link tasty-recipes-print-button tasty-recipes-print ' +
      'tasty-recipes-scale-container tasty-recipes-units-scale-container tasty-recipes-yield-scale tasty-recipes-cook-mode ' +
      'tasty-recipes-copy-button tr-ingredient-checkbox-container ' +
      'mv-create-jtr-button-wrapper mv-create-jtr-link mv-create-hands-free ' +
      'wpzoom-recipe-card-print-link wpzoom-recipe-card-pinit dr-btn-link dr-ingredients-scale dr-unit-conversion-wrapper ERSSavePrint ERSPrintBtn ERSLinkback ' +
      'cooked-ingredient-checkbox cooked-print cooked-fsm-button zl-recipe-link zrdn-print-link zrdn-jump-to-link ' +
      'wpurp-recipe-print-button recipe-tooltip-content blog-yumprint-action blog-yumprint-write-review',
  ],
  [
    'breadcrumbs',
    'rank-math-breadcrumb yoast-breadcrumbs breadcrumb-trail wp-block-breadcrumbs aioseo-breadcrumbs woocommerce-breadcrumb',
  ],
  [
    'cookie notice',
    'cmplz-cookiebanner moove-gdpr-info-bar-container ' +
      // what stands before a frame until the visitor consents: Complianz, Avada, Cookiebot
      'cmplz-blocked-content-notice cmplz-blocked-content-notice-body fusion-privacy-placeholder ' +
      'cookieconsent-optout-marketing cookieconsent-optout-statistics cookieconsent-optout-preferences',
  ],
  [
    'text for screen readers',
    'screen-reader-text sr-only visually-hidden elementor-screen-only sbi-screenreader tasty-recipes-screen-reader',
  ],
  [
    'slider buttons',
    // Elementor, Swiper, slick, Owl Carousel, Splide
    'elementor-swiper-button swiper-button-prev swiper-button-next swiper-pagination slick-prev slick-next slick-dots ' +
      'owl-nav owl-dots splide__arrows splide__pagination ' +
      // Smart Slider, NextGEN, Jetpack's stories, Bootstrap
      'nextend-arrow n2-ss-slide--focus ngg-navigation wp-story-overlay carousel-control carousel-control-prev ' +
      'carousel-control-next carousel-indicators',
  ],
  // Seriously Simple Podcasting; ResponsiveVoice, which reads the post aloud
  ['player buttons', 'ssp-loader ssp-playback player-panels player-panels-nav responsivevoice-button'],
  // WP-Polls, Events Manager's map, Embed Any Document, Fusion Slider, Trinity Audio, NextGEN's slideshow
  [
    'loading sign',
    'wp-polls-loading em-location-map ead-document-loading fusion-slider-loading trinityAudioPlaceholder ngg-slideshow-loader',
  ],
  [
    // The time that is left is the visitor's.
    'countdown',
    // Elementor, Essential Addons, ElementsKit, Happy Addons, JetElements
    'elementor-countdown-wrapper eael-countdown-items ekit-countdown ha-countdown jet-countdown-timer ' +
      // Avada, Beaver Builder, Kadence, Spectra, Stackable, Brizy
      'fusion-countdown-counter-wrapper fl-countdown kb-countdown-timer wp-block-uagb-countdown__box ' +
      'stk-block-countdown__box brz-countdown__parts',
  ],
  [
    'copy button',
    // Code Snippet DM; WP-CodeBox and iG:Syntax Hiliter, whose bars show the code without colours; in what was copied from
    // cnblogs, and from Qiita
    'copy-code-button crayon-toolbar crayon-plain-wrap dm-copy-text dm-copy-confirmed dm-error-message ' +
      'wp_codebox_msgheader igBar cnblogs_code_copy code-copy__message',
  ],
  // Ultimate Blocks, Stackable, LearnDash, Visual Portfolio, Instagram Feed, EmbedPlus, Kadence, Shortcodes Ultimate; pasted
  // from Facebook, where it cuts a post
  [
    'buttons to show more',
    'ub-expand-toggle-button stk-block-expand__show-button stk-block-expand__hide-button ld-expand-button ' +
      'vp-pagination__load-more sbi_load_btn epyt-pagination kb-show-more-buttons su-expand-link text_exposed_hide text_exposed_link',
  ],
  [
    // above a gallery, a portfolio or a timetable: Divi, Elementor, Avada, Essential Addons, Timetable and Event Schedule
    'filter buttons',
    'et_pb_portfolio_filters elementor-portfolio__filters fusion-filters eael-filter-gallery-control mptt-navigation-tabs ' +
      'elementor-gallery__titles-container',
  ],
  // The Events Calendar, Modern Events Calendar: to put an event into the visitor's own
  [
    'links to calendars',
    'tribe-block__events-link tribe-events-cal-links tribe-events-c-subscribe-dropdown__container mec-event-export-module',
  ],
  // a comparison of AAWP, product by product where the table of them has no room; dates of Spectra's timeline beside it
  ['copy for other screens', 'aawp-tb--mobile uagb-timeline__date-new'],
  ['enlarged picture', 'wp-lightbox-overlay'], // of WordPress 6.4, in the figure itself
  ['links to the pages of the post', 'page-links post-nav-links'],
  // Elementor, WP Job Manager, Beaver Builder, WP-PageNavi, teachPress: under what they list, and under the abstract of a
  // publication
  [
    'links to further posts',
    'elementor-pagination e-load-more-anchor job-manager-pagination load_more_jobs ' +
      'fl-builder-pagination wp-pagenavi tablenav-pages',
  ],
  ['closing buttons', 'tp_close_menu'],
  // Glossary by Codeat, behind the link to the term
  ['definition under the mouse', 'glossary-tooltip-content'],
  ['what a plugin keeps from search engines', 'robots-nocontent'],
  // beside a heading that was pasted from Wikipedia, now and before 2013
  ['edit links', 'mw-editsection editsection'],
  // JetElements, where it is not all that the button says
  ['words of a button under the mouse', 'jet-button__state-hover'],
];
