import { controls } from './furniture-controls.js';

/**
 * What furniture is called in a warning, with the classes that plugins give it: what they put round a post. One row a kind; more
 * are in `furniture-controls.ts`.
 */
const byClass: readonly (readonly [name: string, classes: string])[] = [
  [
    'share buttons',
    // Jetpack; AddToAny; Easy Social Share; Heateor and Super Socializer
    'sharedaddy sd-sharing sd-sharing-enabled jp-post-flair addtoany_share_save_container addtoany_content a2a_kit ' +
      'essb_links heateor_sss_sharing_container heateorSssClear the_champ_sharing_container ' +
      // Social Warfare, Shareaholic, MashShare, Simple Share Buttons, jsSocials, Grow, Novashare, Monarch
      'swp_social_panel nc_socialPanel shareaholic-canvas mashsb-container mashsb-box ssba ssba-wrap ssbp-wrap jssocials ' +
      'addthis_tool addthis_toolbox addthis_inline_share_toolbox ' +
      'dpsp-content-wrapper dpsp-networks-btns-wrapper novashare-buttons et_social_inline ' +
      // VK All in One Expansion Unit, Cresta, Shariff Wrapper
      'veu_socialSet veu_followSet crestashareicon ShariffSC shariff ' +
      // Social Media Feather (a link each), Ultimate Social Media, Simple Social Buttons, Scriptless, Shared Counts, ShareThis, Juiz, Hupso, Outermost
      'synved-social-button sfsi_responsive_icons sfsi_Sicons sfsibeforpstwpr sfsiaftrpstwpr simplesocialbuttons scriptlesssocialsharing shared-counts-wrap ' +
      'sharethis-inline-share-buttons juiz_sps_links hupso-share-buttons really_simple_share wp-socializer ' +
      'wp-block-outermost-social-sharing twitter-share-button fb-share-button ' +
      // Jetpack's block and CoBlocks'; the buttons of boxes to tweet from (CoBlocks, Better Click To Tweet, TodayMade, Social
      // Warfare, Spectra, Ultimate Blocks, Easy Social Share)
      'wp-block-jetpack-sharing-buttons wp-block-coblocks-social wp-block-coblocks-click-to-tweet__twitter-btn bctt-ctt-btn ' +
      'tm-ctt-btn sw-ctt-btn uagb-blockquote__tweet-button ub_click_tweet essb-click-to-tweet-button ' +
      // Elementor, Avada, Enfold, Social Snap, Meks Easy Social Share, Modern Events Calendar
      'elementor-widget-share-buttons elementor-share-btn elementor-blockquote__tweet-button fusion-sharing-box av-social-sharing-box av-share-box ' +
      'ss-inline-share-wrapper meks_ess mec-event-social ' +
      // Atomic Blocks, Genesis Blocks, Powerkit, Instagram Feed, FV Player
      'ab-block-sharing gb-block-sharing pk-share-buttons-wrap sbi_follow_btn fvp-share-bar ' +
      // of old blogs: Sociable, SexyBookmarks, ShareThis before its scripts, TweetMeme, Share and Follow, Digg Digg, Social 4i,
      // Social Sharing Toolkit, AccessPress Social Share
      'sociable sexy-bookmarks akst_link tweetmeme_button shareinpost interactive_bottom dd_post_share social4i ' +
      'mr_social_sharing_wrapper apss-social-share ' +
      // of blogs in Japan and China: WP Social Bookmarking Light, Baidu, bShare, Duoshuo
      'wp_social_bookmarking_light bdsharebuttonbox bdshare_t bshare-custom ds-share',
  ],
  ['like buttons', 'jetpack-likes-widget-wrapper sd-like post-likes-widget wpulike zilla-likes fb-like'],
  [
    'related posts',
    'jp-relatedposts wp-block-jetpack-related-posts yarpp yarpp-related crp_related wp_rp_wrap wp_rp_content ' +
      'rp4wp-related-posts relpost-thumb-wrapper zem_rp_wrap linkwithin_hook yuzo_related_post ' +
      'internal-linking-related-contents SPOSTARBUST-Related-Posts tptn_posts wpp-list veu_relatedPosts ' +
      // JNews, Soledad, Publisher, MonsterInsights: between the paragraphs
      'jnews_inline_related_post_wrapper jnews_inline_related_post penci-ilrltpost-beaf penci-ilrltpost-insert penci-ilrelated-posts ' +
      'bs-irp monsterinsights-inline-popular-posts monsterinsights-widget-popular-posts ' +
      // WordPress Related Posts in its earlier days; ThemeRuby's
      'related_post_title related_post related-sec',
  ],
  [
    'table of contents',
    // plugins that add one to every post, then blocks: each lists the headings that the Markdown has anyway
    'ez-toc-container ez-toc-container-direction lwptoc toc_container wpj-jtoc joli-toc ' +
      'wp-block-rank-math-toc-block wp-block-table-of-contents wp-block-ub-table-of-contents ub_table-of-contents ' +
      'wp-block-kadence-tableofcontents kb-table-of-content-nav wp-block-uagb-table-of-contents ' +
      'wp-block-yoast-seo-table-of-contents yoast-table-of-contents wp-block-aioseo-table-of-contents ' +
      'aioseo-table-of-contents wp-block-simpletoc-toc simpletoc wp-block-stackable-table-of-contents eael-toc ' +
      'elementor-widget-table-of-contents uagb-toc__wrap tve-toc eb-toc-container ' +
      'wp-block-ht-blocks-toc rtoc-mokuji-content gutentoc wp-block-getwid-table-of-contents bd_toc_container bf_toc_container ' +
      'thrv_contents_table pk-toc ' +
      // themes of WPShop, of ThemeRuby; SWELL and Arkhe, Cocoon, Lightning, Snow Monkey
      'table-of-contents__header table-of-contents__list ruby-table-contents ' +
      'p-toc tnt-none tnt-number tnt-number-detail tnt-disc tnt-circle tnt-square vk_tableOfContents wpco-wrapper',
  ],
  [
    'advertisement',
    'adsbygoogle google-auto-placed wpcnt wordads-ad ezoic-ad ezoic-adpicker-ad code-block-label ' +
      // JNews, Newspaper and Newsmag, Jannah, Publisher, ThemeRuby's
      'jeg_ad td-a-rec td-g-rec stream-item-in-post bsac inline-single-ad ' +
      // WP QUADS, Newspack, ZoxPress, AdRotate, Diver
      'quads-ad-label newspack_global_ad td-adspot-title zox-post-ad-wrap g-single gofollow diver_widget_adarea',
  ],
  [
    'subscription form',
    'jetpack_subscription_widget wp-block-jetpack-subscriptions wp-block-jetpack-subscriptions__container mc4wp-form wp-block-jetpack-mailchimp ' +
      'mailpoet_form formkit-form convertkit-form ck_form mailmunch-forms-in-post tnp-subscription sib-form sibwp_form wp-subscribe-wrap ' +
      'ml-form-embedContainer et_bloom_inline_form ' +
      // pasted from Substack
      'subscription-widget-wrap subscription-widget-wrap-editor subscription-widget',
  ],
  // WP Greet Box: to who comes from a search engine or for the first time
  ['greeting of visitors', 'greet_block'],
  // Reading Time WP, Read Meter, Worth The Read, Yoast SEO
  ['reading time', 'rt-reading-time bsf-rt-reading-time wtr-time-wrap yoast-reading-time__wrapper'],
  // WP Last Modified Info
  ['date of the last change', 'post-modified-info'],
  // WPML: before or behind each post; and where a shortcode puts them, as those of Bogo and TranslatePress
  [
    'links to translations',
    'icl_post_in_other_langs wpml-ls-statics-post_translations wpml-ls-statics-shortcode_actions bogo-language-switcher ' +
      'trp_language_switcher_shortcode',
  ],
  // Words of which a font makes icons; the signs of code that opens, copied from cnblogs
  [
    'icon',
    'code_img_closed code_img_opened material-icons material-icons-outlined material-icons-round material-symbols-outlined material-symbols-rounded',
  ],
  ['view counter', 'post-views pvc_stats tptn_counter epvc-post-count'],
  // the sign of a site on a card that links to it: Pz-LinkCard, Cocoon
  ['site icon', 'lkc-favicon blogcard-favicon'],
  [
    'credit of a tool',
    // of what made a card for a product: Kaereba, Yomereba, Pochipp; or one for a recipe: ZipList, Zip Recipes, Tasty, WP Ultimate
    // Recipe; of what the post was written with: Zemanta, ScribeFire, Flock
    'kaerebalink-powered-date booklink-powered-date pochipp-box__logo zl-linkback tasty-recipes-plug ' +
      'wpurp-recipe-powered-by zemanta-pixie scribefire-powered flockcredit',
  ],
  [
    'author box',
    'saboxplugin-wrap pp-author-boxes-container pp-multiple-authors-boxes-wrapper m-a-box abh_box wp-post-author-wrap ' +
      // WP Biographia and WP About Author, by their borders; Fancier Author Box
      'wp-biographia-container-top wp-biographia-container-around wp-biographia-container-none ' +
      'wp-about-author-containter-top wp-about-author-containter-around wp-about-author-containter-none ts-fab-wrapper',
  ],
  [
    'rating',
    'kk-star-ratings post-ratings rmp-widgets-container rmp-results-widget yasr-auto-insert-overall yasr-auto-insert-visitor yasr-vv-stars-title-container gdrts-rating-block ' +
      'user-review-area thumbs-rating-container ' +
      // Taqyeem
      'user-rate-wrap',
  ],
];

const byId: readonly (readonly [name: string, ids: string])[] = [
  ['share buttons', 'jp-post-flair'],
  // The last one is of TieLabs's themes, which put it between paragraphs.
  ['related posts', 'jp-relatedposts crp_related inline-related-post'],
  ['credit of a tool', 'amazon-polly-by-tab'],
  ['table of contents', 'ez-toc-container toc_container ftwp-container-outer ruby-table-contents'],
  ['cookie notice', 'cookie-notice cookie-law-info-bar'],
  // Zip Recipes and its like
  ['text for print', 'zl-printed-permalink zl-printed-copyright-statement'],
];

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])));

/** What shows only signs, of a network or of stars: what it says to screen readers is all that it says. */
export const signs: ReadonlySet<string> = new Set([
  'wp-block-social-link-anchor',
  'elementor-social-icon',
  'elementor-star-rating',
  'wp-block-jetpack-rating-star',
]);

/**
 * The parts of a link that Inline Related Posts puts between paragraphs: what calls to it, and the title of the post. The link
 * itself has a class that is made up anew for each.
 */
export const relatedParts = ['ctaText', 'postTitle'] as const;

/**
 * Classes with letters of the site's own or a number in them: Advanced Ads' word above an advertisement, JiaThis's buttons to
 * share, and how 10Web's Photo Gallery leads to more pictures or puts them in another order.
 */
const byPattern: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['advertisement', /-adlabel$/],
  ['share buttons', /^jiathis_style/],
  ['buttons to show more', /^tablenav-pages_\d+$|^bwg_order_cont$/],
];

/** Nothing has such a class where this is in none. */
export const patternHint = /-adlabel|jiathis_style|tablenav-pages_|bwg_order_cont/;

/** A class of furniture, and what furniture it is. */
export const furnitureClasses = table([...byClass, ...controls]);

/** What furniture a class stands for. */
export const furnitureOf = (word: string): string | undefined =>
  furnitureClasses.get(word) ??
  (patternHint.test(word) ? byPattern.find(([, pattern]) => pattern.test(word))?.[0] : undefined);

/** An id of furniture, and what furniture it is. */
export const furnitureIds = table(byId);
