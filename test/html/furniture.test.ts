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
      'countdown',
      '<div class="elementor-countdown-wrapper"><div><span></span> <span class="elementor-countdown-label">Days</span></div></div>',
    ],
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
  ])('drops %s and counts them', (name, html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`, furniture)).toEqual({
      html: '<p>a</p><p>b</p>',
      warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
    });
  });

  it('drops the links that Inline Related Posts puts between paragraphs, by their parts', () => {
    const box =
      '<div><span class="ctaText">Read also</span>&nbsp; <span class="postTitle">Tides</span></div>';
    expect(clean(`<p>a</p><a href="/t/" class="u06f"><style></style>${box}</a>`, furniture)).toEqual({
      html: '<p>a</p>',
      warnings: [{ code: 'furniture-dropped', element: 'related posts', count: 1 }],
    });
    const other = '<p><a href="/t/"><span class="postTitle">Tides</span></a></p>';
    expect(clean(other, furniture)).toEqual({ html: other, warnings: [] });
  });

  it('counts nested furniture once', () => {
    const html = '<div class="sharedaddy"><div class="sd-sharing"></div></div><div class="essb_links"></div>';
    expect(clean(html, furniture).warnings).toEqual([
      { code: 'furniture-dropped', element: 'share buttons', count: 2 },
    ]);
  });

  it.each([
    '<a class="wp-block-social-link-anchor" href="/x"><svg></svg><span class="screen-reader-text">Mastodon</span></a>',
    '<a class="elementor-icon elementor-social-icon" href="/x"><span class="elementor-screen-only">Mastodon</span></a>',
    '<div class="wp-block-jetpack-rating-star"><span class="screen-reader-text">Rating: 4 out of 5.</span></div>',
    '<div class="elementor-star-rating"><i></i><i></i><span class="elementor-screen-only">2/5</span></div>',
  ])('keeps what a sign says to screen readers: it says nothing else: %s', (html) => {
    expect(clean(html, furniture)).toEqual({ html, warnings: [] });
  });

  it('drops it where the link leads nowhere yet', () => {
    const html =
      '<a class="elementor-social-icon" href="#"><span class="elementor-screen-only">Mastodon</span></a>';
    expect(clean(html, furniture).html).not.toContain('Mastodon');
  });

  it('keeps what only sounds like it', () => {
    const html =
      '<div class="related-work shares">a</div><a class="more-link" href="/shop/">b</a><p class="constructor">c</p>';
    expect(clean(html, furniture)).toEqual({ html, warnings: [] });
  });

  it('keeps what the page shows in the place of a text for screen readers', () => {
    expect(
      clean(
        '<p><span>10<span class="sr-only"> minutes</span></span> <span aria-hidden="true">mins</span></p>',
        furniture,
      ).html,
    ).toBe('<p><span>10</span> <span>mins</span></p>');
    expect(
      clean('<p><span aria-hidden="true">3/5</span><span class="sr-only">3 of 5</span></p>', furniture).html,
    ).toBe('<p><span>3/5</span></p>');
  });

  it('drops of a countdown of Divi what is the time', () => {
    expect(
      clean(
        '<div class="et_pb_countdown_timer_container"><h4 class="title">Until spring</h4>' +
          '<div class="days section values"><p class="value"></p><p>Day(s)</p></div><div class="sep section"><p>:</p></div></div>' +
          '<div class="section">Low</div>',
        furniture,
      ).html,
    ).toBe(
      '<div class="et_pb_countdown_timer_container"><h4 class="title">Until spring</h4></div><div class="section">Low</div>',
    );
  });

  it('takes no menu for what is shown in the place of a text', () => {
    expect(
      clean(
        '<div><i></i><span class="elementor-screen-only">Menu</span></div><nav aria-hidden="true"><a href="/">Home</a></nav>',
        furniture,
      ).html,
    ).toBe('<div><i></i></div><nav aria-hidden="true"><a href="/">Home</a></nav>');
  });

  it('keeps the prices of WooCommerce', () => {
    expect(
      clean(
        '<p><del aria-hidden="true">£10</del> <span class="screen-reader-text">Original price was: £10.</span>' +
          '<ins aria-hidden="true">£8</ins><span class="screen-reader-text">Current price is: £8.</span></p>',
        furniture,
      ).html,
    ).toBe('<p><del>£10</del> <ins>£8</ins></p>');
  });

  it.each([
    '<span class="ab-icon" aria-hidden="true">close</span>',
    '<i aria-hidden="true">close</i>',
    '<span aria-hidden="true">→</span>',
  ])('takes no icon for such: %s', (icon) => {
    expect(clean(`<p>${icon}<span class="sr-only">Close</span></p>`, furniture).html).toBe(`<p>${icon}</p>`);
  });

  it.each([
    ['recipe buttons', '<a href="#recipe" class="wprm-recipe-jump wprm-recipe-link">Jump to Recipe</a>'],
    ['recipe buttons', '<div class="tasty-recipes-scale-container"><button>2x</button></div>'],
    ['print button', '<form class="mv-create-print-form"><button>Print</button></form>'],
    ['share buttons', '<ul class="wp-block-jetpack-sharing-buttons"><li>x</li></ul>'],
    ['comment form', '<a rel="nofollow" class="comment-reply-link" href="?replytocom=36#respond">Reply</a>'],
    [
      'comment form',
      '<div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title">Leave a Reply</h3><form><p>Your email</p></form></div>',
    ],
    ['breadcrumbs', '<nav class="wp-block-breadcrumbs"><ol><li>Home</li></ol></nav>'],
    ['closing buttons', '<button type="button" data-bs-dismiss="modal">×</button>'],
    ['slider buttons', '<div class="n2-ss-slide--focus">Slide 1</div>'],
    ['player buttons', '<div class="ssp-playback"><button>1x</button></div>'],
    ['buttons to show more', '<a class="ub-expand-toggle-button" role="button">show more</a>'],
  ])('drops %s of blocks', (name, html) => {
    expect(clean(html, furniture)).toEqual({
      html: '',
      warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
    });
  });
});
