import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

describe('furniture', () => {
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
    ['breadcrumbs', '<nav class="wp-block-breadcrumbs"><ol><li>Home</li></ol></nav>'],
    ['closing buttons', '<button type="button" data-bs-dismiss="modal">×</button>'],
    ['closing buttons', `<p class="tp_close_menu"><a onclick="x('1','tp_links')">Close</a></p>`],
    ['slider buttons', '<div class="n2-ss-slide--focus">Slide 1</div>'],
    ['loading sign', '<div class="ngg-slideshow-loader"><img src="/images/loader.gif" alt=""></div>'],
    ['player buttons', '<div class="ssp-playback"><button>1x</button></div>'],
    ['buttons to show more', '<a class="ub-expand-toggle-button" role="button">show more</a>'],
    [
      'buttons to show more',
      '<div class="su-expand-link su-expand-link-more"><a href="javascript:;"><span>Show more</span></a></div>',
    ],
    [
      'links to calendars',
      '<div class="tribe-block tribe-block__events-link"><div class="tribe-events-c-subscribe-dropdown__container"><button>Add to calendar</button><ul><li><a href="/c">Google Calendar</a></li></ul></div></div>',
    ],
    [
      'links to calendars',
      '<div class="tribe-events-cal-links"><a class="tribe-events-gcal" href="/c">+ Google Calendar</a></div>',
    ],
    [
      'links to calendars',
      '<div class="mec-event-export-module mec-frontbox"><ul><li><a class="mec-events-gcal" href="/c">+ iCal export</a></li></ul></div>',
    ],
    [
      'share buttons',
      '<div class="mec-event-social mec-frontbox"><h3 class="mec-social-single">Share this event</h3></div>',
    ],
    [
      'share buttons',
      '<div class="ub_click_tweet"><span><i></i><a href="https://twitter.com/share?text=a">Click to Tweet</a></span></div>',
    ],
    [
      'share buttons',
      '<span class="essb-click-to-tweet-button">Click to Tweet<span class="essb-click-to-tweet-button-icon"></span></span>',
    ],
    [
      'rating',
      '<div class="rmp-results-widget js-rmp-results-widget"><div class="rmp-results-widget__avg-rating">4.5</div><div class="rmp-results-widget__vote-count">(10)</div></div>',
    ],
    [
      'recipe buttons',
      '<div class="dr-ingredients-scale" data-serving-value="4"><label for="select">Scale</label><div class="scale-btn-wrapper"><button>1/2x</button></div></div>',
    ],
    [
      'recipe buttons',
      '<div class="dr-unit-conversion-wrapper"><label><input type="radio"><span>Metric</span></label></div>',
    ],
    [
      'recipe buttons',
      '<div class="blog-yumprint-save blog-yumprint-action"><a href="/s">Save Recipe</a></div>',
    ],
    ['recipe buttons', '<div class="blog-yumprint-write-review">Write a review</div>'],
    [
      'enlarged picture',
      '<div data-wp-body="" class="wp-lightbox-overlay zoom"><button aria-label="Close"></button><div class="lightbox-image-container"><figure><img src="" alt="Quay"><figcaption>Quay</figcaption></figure></div></div>',
    ],
    ['links to further posts', '<div class="fl-builder-pagination"><ul><li><span>1</span></li></ul></div>'],
    ['slider buttons', '<a class="left carousel-control" href="#c" data-slide="prev">‹</a>'],
    [
      'filter buttons',
      '<div class="elementor-gallery__titles-container"><a data-gallery-index="all">All</a></div>',
    ],
    ['copy for other screens', '<div class="uagb-timeline__date-new"><div>January 1</div></div>'],
  ])('drops %s of blocks', (name, html) => {
    expect(clean(html, furniture)).toEqual({
      html: '',
      warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
    });
  });
});
