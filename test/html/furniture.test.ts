import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

describe('furniture', () => {
  it.each([
    ['share buttons', '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3></div>'],
    [
      'share buttons',
      '<a class="synved-social-button" href="https://example.org/sharer"><img src="a.png"></a>',
    ],
    [
      'share buttons',
      '<div class="shariff"><ul class="shariff-buttons"><li><a href="#">teilen</a></li></ul></div>',
    ],
    [
      'share buttons',
      '<div class="sociable"><div class="sociable_tagline">Share and Enjoy:</div><ul><li><a href="/feed" title="RSS"><img src="/rss.png" alt="RSS"></a></li></ul></div>',
    ],
    [
      'share buttons',
      '<div class="sexy-bookmarks sexy-bookmarks-expand"><ul class="socials"><li class="sexy-twitter"><a href="/t">Tweet This!</a></li></ul></div>',
    ],
    ['share buttons', '<p class="akst_link"><a href="/?p=1&akst_action=share-this">Share This</a></p>'],
    [
      'share buttons',
      '<div class="tweetmeme_button" style="float: right"><iframe src="http://api.tweetmeme.com/button.js?url=x"></iframe></div>',
    ],
    [
      'share buttons',
      '<div class="shareinpost"><ul class="socialwrap row"><li class="iconOnly"><a href="/feed"><img src="/blank.gif" alt="rss"> <span class="head">Subscribe to the comments on this post</span></a></li></ul><div class="clean"></div></div>',
    ],
    [
      'edit links',
      '<a href="https://example.org/wp-admin/admin.php?page=tablepress&#038;action=edit&#038;table_id=1" rel="nofollow">Edit</a>',
    ],
    [
      'filter buttons',
      '<div class="et_pb_portfolio_filters clearfix"><ul class="clearfix"><li class="et_pb_portfolio_filter et_pb_portfolio_filter_all"><a href="#" class="active" data-category-slug="all">All</a></li></ul></div>',
    ],
    [
      'filter buttons',
      '<ul class="mptt-menu mptt-navigation-tabs"><li><a title="All Events" href="#all">All Events</a></li></ul>',
    ],
    [
      'copy for other screens',
      '<div class="aawp-tb aawp-tb--mobile"><div class="aawp-tb__product aawp-tb-product-0"><div class="aawp-tb__row"><div class="aawp-tb__head">Name</div><div class="aawp-tb__data">Brush</div></div></div></div>',
    ],
    [
      'reading time',
      '<span class="span-reading-time rt-reading-time" style="display: block;"><span class="rt-label rt-prefix">Lesezeit: </span> <span class="rt-time"> 3</span></span>',
    ],
    [
      'site icon',
      '<img class="lkc-favicon" src="https://www.google.com/s2/favicons?domain=example.org" alt="">',
    ],
    ['credit of a tool', '<div class="kaerebalink-powered-date">posted with <a href="/k">カエレバ</a></div>'],
    ['share buttons', '<div class="veu_followSet"><p class="followSet_title">Follow me!</p></div>'],
    ['related posts', '<aside class="veu_relatedPosts veu_contentAddSection"><h1>関連記事</h1></aside>'],
    [
      'share buttons',
      '<div class="sfsi_responsive_icons"><a href="/x"><span>Share on Facebook</span></a></div>',
    ],
    [
      'related posts',
      "<div class='jnews_inline_related_post_wrapper left'><div class='jnews_inline_related_post'><h3>Baca juga</h3></div></div>",
    ],
    ['advertisement', '<div class="td-a-rec td-a-rec-id-content_inline"><span>Advertisement</span></div>'],
    ['advertisement', '<div class="jeg_ad jeg_ad_article"><div class="ads-text">Scroll on.</div></div>'],
    ['table of contents', '<div class="table-of-contents__header"><span>Содержание</span></div>'],
    [
      'share buttons',
      '<div class="pk-share-buttons-wrap pk-share-buttons-after-content"><div class="pk-share-buttons-total"><div class="pk-share-buttons-count">521</div><div class="pk-share-buttons-label">Share</div></div></div>',
    ],
    [
      'table of contents',
      '<div class="pk-toc  pk-toc-hide"><h5 class="pk-title pk-toc-title">Contents</h5></div>',
    ],
    ['related posts', '<div id="jp-relatedposts" class="x">Related</div>'],
    ['table of contents', '<div id="toc_container" class="no_bullets"><p>Contents</p></div>'],
    [
      'table of contents',
      '<div class="bf_toc_container"><div class="bf_toc_title">Table Of Contents</div></div>',
    ],
    [
      'table of contents',
      '<div class="thrv_wrapper thrv_contents_table"><div class="tve_contents_table"><span>Quick Navigation</span></div></div>',
    ],
    ['slider buttons', '<div class="elementor-swiper-button swiper-button-prev"><span>Previous</span></div>'],
    ['text for screen readers', '<span class="screen-reader-text">Opens in a new tab</span>'],
    ['text for screen readers', '<span class="elementor-screen-only">Next</span>'],
    [
      'cookie notice',
      '<button class="cmplz-blocked-content-notice cmplz-accept-marketing">Accept to see this</button>',
    ],
    ['cookie notice', '<div class="fusion-privacy-placeholder"><div>We need your permission.</div></div>'],
    ['cookie notice', '<div class="cookieconsent-optout-marketing">Please accept cookies.</div>'],
    [
      'related posts',
      '<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><h3>Read also</h3></div></div>',
    ],
    ['related posts', '<div class="penci-ilrltpost-beaf pcilrp-list"><span>Related</span></div>'],
    ['share buttons', '<a href="/" class="uagb-blockquote__tweet-button"><svg></svg>Tweet</a>'],
    [
      'share buttons',
      '<div class="wp-block-coblocks-social"><ul><li><a href="/s">Share on X</a></li></ul></div>',
    ],
    [
      'share buttons',
      '<div class="elementor-widget-share-buttons"><div class="elementor-share-btn"><span>Facebook</span></div></div>',
    ],
    [
      'recipe buttons',
      '<div class="wpzoom-recipe-card-print-link"><a class="btn-print-link" href="#c"><img alt="Print">Print</a></div>',
    ],
    ['recipe buttons', '<a href="#dr-recipe-meta-main" class="dr-btn-link dr-btn1">Jump to Recipe</a>'],
    ['recipe buttons', '<span class="tasty-recipes-yield-scale"><span data-amount="1">1</span>x</span>'],
    ['text for print', '<a id="zl-printed-permalink" href="/a/" title="Permalink to Recipe">/a/</a>'],
    [
      'subscription form',
      '<div class="wp-block-jetpack-mailchimp"><form></form><div class="wp-block-jetpack-mailchimp_notification" role="status">Processing…</div></div>',
    ],
    [
      'loading sign',
      '<div id="polls-3-loading" class="wp-polls-loading"><img alt="Loading ...">Loading ...</div>',
    ],
    [
      'loading sign',
      '<div class="ead-document-loading"><img alt="Loader"><span>Taking too long?</span><a href="/c.pdf">Open in new tab</a></div>',
    ],
    ['countdown', '<ul class="eael-countdown-items"><li><span>00</span><span>Days</span></li></ul>'],
    ['countdown', '<div class="fl-countdown"><span class="fl-countdown-unit-label">Day</span></div>'],
    ['loading sign', '<div class="fusion-slider-loading">Laden...</div>'],
    ['share buttons', '<a class="elementor-blockquote__tweet-button" href="/tweet"><span>Tweet</span></a>'],
    [
      'links to further posts',
      '<nav class="elementor-pagination"><span class="page-numbers current">1</span> <a href="/page/2/">2</a></nav>',
    ],
    [
      'links to further posts',
      '<nav class="job-manager-pagination"><ul><li><span class="current">1</span></li><li><a href="#" data-page="2">&rarr;</a></li></ul></nav>',
    ],
    ['words of a button under the mouse', '<div class="jet-button__state jet-button__state-hover">Go</div>'],
    ['links to further posts', '<a class="load_more_jobs" href="#"><strong>Load more listings</strong></a>'],
    [
      'countdown',
      '<div class="elementor-countdown-wrapper"><div><span></span> <span class="elementor-countdown-label">Days</span></div></div>',
    ],
    [
      'definition under the mouse',
      '<span class="hidden glossary-tooltip-content clearfix">Low water.</span>',
    ],
    ['links to further posts', '<div class="tablenav-pages"><a class="page-numbers">&raquo;</a></div>'],
    ['share buttons', '<div class="fusion-sharing-box"><h4>Share This Story</h4></div>'],
    ['share buttons', "<div class='av-share-box'><h5>Share this entry</h5></div>"],
    ['share buttons', '<div class="ab-block-sharing"><ul><li><a href="/s">Share on X</a></li></ul></div>'],
    [
      'reading time',
      '<span class="span-reading-time rt-reading-time"><span>Reading Time:</span> <span>3</span></span>',
    ],
    ['icon', '<i class="material-icons">check_circle</i>'],
    ['rating', '<div class="yasr-vv-stars-title-container"><span>0 (0)</span></div>'],
    ['loading sign', "<div class='em-location-map' id='em-location-map-1'>Loading Map....</div>"],
    ['table of contents', '<div class="ftwp-in-post" id="ftwp-container-outer"><h3>Contents</h3></div>'],
    ['advertisement', '<div class="td-a-rec td-a-rec-id-inline"><span>- Advertisement -</span></div>'],
    ['read-more link', '<a href="https://example.com/post/#more-12" class="more-link">Continue</a>'],
    [
      'related posts',
      '<div class="bs-irp left bs-irp-thumbnail-1-full"><div class="bs-irp-heading"><span class="h-text">Related Posts</span></div><p class="title"><a href="/t/">Tides</a></p></div>',
    ],
    ['related posts', '<div class="monsterinsights-inline-popular-posts"><span>Trending</span></div>'],
    [
      'table of contents',
      '<div class="ruby-table-contents rbtoc table-fw"><div class="toc-header"><span class="h3">Contents</span></div><div class="inner"><a class="table-link" href="#a">Ebb</a></div></div>',
    ],
    [
      'table of contents',
      '<div id="ruby-table-contents" class="rb-table-contents table-fw"><div class="table-content-header"><span class="h3">Contents</span></div></div>',
    ],
    [
      'advertisement',
      '<div class="stream-item stream-item-in-post stream-item-inline-post aligncenter"><a href="#" class="stream-title">Ad</a></div>',
    ],
    [
      'advertisement',
      '<div class="bsac bsac-clearfix bsac-post-inline"><div class="bsac-container"></div><p class="bsac-caption">Ad</p></div>',
    ],
    [
      'advertisement',
      '<div class="inline-single-ad ad_single_index aligncenter"><h6 class="ad-description">Ad</h6></div>',
    ],
    ['advertisement', '<div class="quads-ad-label quads-ad-label-new">Advertisements</div>'],
    ['advertisement', '<div class="harbo-adlabel">Advertisements</div>'],
    [
      'buttons to show more',
      '<a class="vp-pagination__load-more" href="/?page=2"><span>Load More</span><span>Loading...</span></a>',
    ],
    ['buttons to show more', '<span class="tablenav-pages_0"><span>12 items</span><a>›</a></span>'],
    ['share buttons', '<span class="sbi_follow_btn"><a href="/x">Follow</a></span>'],
    [
      'subscription form',
      '<div id="mlb2-1" class="ml-form-embedContainer ml-subscribe-form"><div class="ml-form-embedContent"><h4>Newsletter</h4></div><form></form></div>',
    ],
    [
      'reading time',
      '<span class="wtr-time-wrap block after-title"><span class="wtr-time-number">3</span> min read</span>',
    ],
    ['date of the last change', '<p class="post-modified-info">Last Updated on May 1, 2021</p>'],
    [
      'links to translations',
      '<p class="wpml-ls-statics-post_translations wpml-ls">Also in: <a href="/fr/">French</a></p>',
    ],
    ['author box', '<div class="wp-biographia-container-top"><h3>About the author</h3></div>'],
    ['author box', '<div class="wp-about-author-containter-top"><p>About</p></div>'],
    ['author box', '<div id="ts-fab-below" class="ts-fab-wrapper"><h4>About</h4></div>'],
    ['related posts', '<div class="SPOSTARBUST-Related-Posts"><h3>Related Posts</h3></div>'],
    ['share buttons', '<div class="apss-social-share apss-theme-1"><p>Share this:</p></div>'],
    ['share buttons', '<div class="mr_social_sharing_wrapper"><span>Share</span></div>'],
    ['share buttons', '<div class="dd_post_share"><div class="dd_buttons">Share</div></div>'],
    [
      'rating',
      '<div class="thumbs-rating-container"><span class="thumbs-rating-up">5</span><span class="thumbs-rating-down">1</span></div>',
    ],
    [
      'rating',
      '<div class="user-rate-wrap"><span><strong>User Rating: </strong><span class="taq-score">3.5</span></span></div>',
    ],
    [
      'credit of a tool',
      '<div class="zemanta-pixie"><a class="zemanta-pixie-a" href="/y"><img class="zemanta-pixie-img" src="/y.png" alt="Reblog this post"></a></div>',
    ],
    ['credit of a tool', '<p class="scribefire-powered">Powered by <a href="/y">ScribeFire</a>.</p>'],
    ['credit of a tool', '<div class="flockcredit">Blogged with the <a href="/y">Flock Browser</a></div>'],
    ['player buttons', '<div id="bb1" class="responsivevoice-button"><i></i> Listen</div>'],
    [
      'loading sign',
      '<div class="trinityAudioPlaceholder"><div class="trinity-tts-pb"><strong>Getting ready...</strong></div></div>',
    ],
  ])('drops %s and counts them', (name, html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`, furniture)).toEqual({
      html: '<p>a</p><p>b</p>',
      warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
    });
  });

  it('keeps what a button says under the mouse where it says nothing else', () => {
    const html =
      '<a href="/b"><div class="jet-button__state-normal"><i></i></div><div class="jet-button__state-hover">b</div></a>';
    expect(clean(html, furniture)).toEqual({ html, warnings: [] });
  });
});
