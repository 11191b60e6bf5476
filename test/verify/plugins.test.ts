import { convert } from '../../src/convert.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { link } from './verified.js';

describe('what the conversion makes of plugins on purpose is no difference', () => {
  test.each([
    [
      'footnotes of Easy Footnotes, without a list',
      `<p>High<span class="easy-footnote"><a href="${link}#easy-1" title="See &lt;a href=&quot;https://x.example/&quot;&gt;there&lt;/a&gt;."><sup>1</sup></a></span> water.</p>`,
    ],
    [
      'footnotes behind whole addresses',
      `<p>High<sup><a href="${link}#n1" id="r1">1</a></sup> water.</p><ol><li id="n1">See there. [<a href="${link}#r1">↩</a>]</li></ol>`,
    ],
    [
      'footnotes with brackets round their links, of links that stay, and with a star before them',
      `<p>High [<a href="#n1" id="r1">1</a>] water [<a href="#2">2</a>]<sup>[<a href="#f_0" id="i_0">*</a>]</sup>.</p>` +
        `<p>[<a href="#r1" id="n1">1</a>] See there.</p><ol class="footnotes"><li id="f_0" class="footnote"><span class="symbol">*</span> Or here. ` +
        `[<a href="${link}#i_0" class="footnote-link footnote-back-link">back</a>]</li></ol>`,
    ],
    [
      'footnotes of Textile, and a raised number that is none',
      '<p>High<sup class="footnote"><a href="#fn1">1</a></sup> water and <a href="#he">4</a>.</p>' +
        '<p id="he"><sup>3</sup>He</p><p class="footnote" id="fn1"><sup>1</sup>See there.</p>',
    ],
    [
      'what a click shows, and a spoiler of Easy Spoiler',
      '<p><a href="javascript:toggle(\'more\')">More</a></p><div id="more" style="display:none"><p>Alpha beta</p></div><div class="easySpoilerWrapper"><table class="easySpoilerTable"><tr><th class="easySpoilerTitleA">Answer</th><th class="easySpoilerTitleB"><a href="" onclick="wpSpoilerToggle(&quot;s1&quot;)">Show</a></th></tr><tr><td class="easySpoilerRow" colspan="2"><div id="s1" style="display:none" class="easySpoilerSpoils"><p>Low water</p></div></td></tr></table></div>',
    ],
    [
      'boxes and buttons of Cooked, and the servings of WP Ultimate Recipe',
      '<p><span class="cooked-author"><strong class="cooked-meta-title">Author</strong>Ann</span><span class="cooked-servings"><strong class="cooked-meta-title">Yields</strong>4</span></p><p>Servings <input type="number" class="adjust-recipe-servings" value="4">people</p><div class="zl-linkback">Powered by ZipList</div>',
    ],
    [
      'lines by style',
      '<p>Ebb<span style="display: block">and flood</span></p><ul><li><a href="/a">Tides</a><time class="wp-block-latest-posts__post-date">May 1</time></li></ul>',
    ],
    [
      'prices beside words for screen readers',
      '<p><ins aria-hidden="true"><b>£</b>5</ins> <span class="screen-reader-text">It costs £5.</span></p>',
    ],
    [
      'tabs of which all ids are alike',
      '<div><div class="eael-tabs-nav"><ul role="tablist"><li id="-" role="tab" aria-controls="--tab">Ένα</li><li id="-" role="tab" aria-controls="--tab">Δύο</li></ul></div>' +
        '<div><div id="--tab" class="eael-tab-content-item"><p>Alpha beta</p></div><div id="--tab" class="eael-tab-content-item"><p>Gamma delta</p></div></div></div>',
    ],
    [
      'an old price that is kept from screen readers without a word',
      '<p><del aria-hidden="true"><bdi>£6</bdi></del> <ins><bdi>£5</bdi></ins></p>',
    ],
    [
      'tabs that say their titles twice',
      '<div class="fusion-tabs"><div class="nav"><ul><li><a href="#t"><h4>Ebb</h4></a></li></ul></div><div><div class="nav fusion-mobile-tab-nav"><ul><li><a href="#t"><h4>Ebb</h4></a></li></ul></div><div id="t"><p>Low</p></div></div></div>',
    ],
    [
      'what cuts a post pasted from Facebook, edit links of Wikipedia, and a form of Substack',
      '<div class="text_exposed_root">Ebb and fl<span class="text_exposed_hide">...</span><span class="text_exposed_show">ood.</span><span class="text_exposed_hide"> <span class="text_exposed_link"><a href="#">See More</a></span></span></div>' +
        '<h2><span class="mw-headline">Tides</span><span class="mw-editsection"><span>[</span><a href="/w/?action=edit">edit</a><span>]</span></span></h2><h2><span class="editsection">[<a href="/w/?action=edit">edit</a>]</span> <span>Ebb</span></h2>' +
        '<div class="subscription-widget-wrap"><p class="cta-caption">Subscribe for free.</p></div>',
    ],
    [
      'links to other posts, between paragraphs',
      '<p>Low</p><div><a href="/t/" class="u06f"><div><span class="ctaText">Read also</span>&nbsp; <span class="postTitle">Tides</span></div></a></div><div class="penci-ilrltpost-beaf"><span>Related</span></div><p>High</p>',
    ],
    [
      'boxes for advertisements, buttons, contents and loading signs of themes and plugins',
      '<div class="td-a-rec"><span>- Advertisement -</span></div><div class="meks_ess"><a href="#"><span>Facebook</span></a></div><div class="gutentoc"><ul><li><a href="#a">Ebb</a></li></ul></div><div class="wp-polls-loading">Loading ...</div><h2 id="a">Ebb</h2><div class="em-location-map">Loading Map</div><blockquote><p>Low</p><a href="/" class="uagb-blockquote__tweet-button">Tweet</a></blockquote>',
    ],
    [
      'tables of contents of Thrive and in bf_toc_container',
      '<div class="thrv_wrapper thrv_contents_table"><div class="tve_contents_table"><span>Quick Navigation</span><div class="tve_ct_level0"><a href="#a">Ebb</a></div></div></div><div class="bf_toc_container"><div class="bf_toc_title">Contents</div><ol><li><a href="#a">Ebb</a></li></ol></div><h2 id="a">Ebb</h2><p>Low</p>',
    ],
    [
      'tables of contents, advertisements and buttons of themes and plugins in Japan and China',
      '<p>Low</p><div class="ad-area"><div class="ad-label">Ad</div><div class="ad-wrap"><p>Lamp</p></div></div><div class="diver_widget_adarea"><div class="diver_widget_adlabel">Ad</div></div><div id="toc" class="toc tnt-number"><label class="toc-title">Contents</label><ol><li><a href="#a">Ebb</a></li></ol></div><div class="wpco-wrapper"><h2>Contents</h2></div><div class="outline"><span class="outline__title">Contents</span><input class="outline__toggle" type="checkbox"><ul><li><a href="#a">Ebb</a></li></ul></div><div id="log-box"><div id="catalog"><strong>Contents</strong></div></div><div id="article-index"><ul id="index-ul"><li>Ebb</li></ul></div><div class="vk_tableOfContents tabs"><div class="tab"><div>Contents</div></div></div><h2 id="a">Ebb</h2><div class="yyi-rinker-detail"><div class="credit-box">created by <a href="/r/">Rinker</a></div><div>Lamp</div></div><div class="jiathis_style"><span>Share</span></div><ul class="bogo-language-switcher"><li><a href="/ja/">Japanese</a></li></ul><p>High <a href="http://www.wumii.com/widget/relatedItems"><img src="http://static.wumii.cn/images/pixel.png" alt="Related"></a></p>',
    ],
    [
      'captions that the Humanity theme keeps from screen readers',
      '<p>Low</p><figure><div style="position:relative"><img src="/a.png" alt="Ebb"><div class="image-metadata is-image"><span class="image-metadataItem image-caption" aria-hidden="true">Harbour</span><span class="image-metadataItem image-copyright" aria-hidden="true">© Name</span></div></div></figure><p>High</p>',
    ],
    [
      'what themes of magazines and plugins put into posts',
      '<p>Low</p><div class="stream-item stream-item-in-post"><a href="#">Ad</a></div><div class="bsac"><p>Ad</p></div><div class="harbo-adlabel">Ad</div><div class="newspack_global_ad"><p>Ad</p></div><div class="quads-ad-label">Ad</div>' +
        '<div class="bs-irp"><a href="/t/">Tides</a></div><div class="monsterinsights-widget-popular-posts"><a href="/t/">Tides</a></div><div id="ruby-table-contents"><a href="#a">Ebb</a></div><div class="ml-form-embedContainer"><h4>Letters</h4></div>' +
        '<span class="wtr-time-wrap">3 min</span><p class="post-modified-info">Last Updated</p><p class="icl_post_in_other_langs">Also in French</p><div class="wp-biographia-container-top">About</div><div class="thumbs-rating-container">5</div>' +
        '<button class="responsivevoice-button">Listen</button><div class="trinityAudioPlaceholder">Getting ready</div><p>High</p>',
    ],
    [
      'prices that touch',
      '<div><span class="affx-pdt-offer-price">$5</span><del class="affx-pdt-reg-price">$6</del></div><div><span class="discount-price"><strike>$6</strike></span><span class="latest-price">$5</span></div>',
    ],
    [
      'parts of recipes that touch',
      '<p><span class="mv-create-nutrition-item"><span>Calories:</span> 300</span><span class="mv-create-nutrition-item"><span>Fat:</span> 9g</span></p><a class="dr-btn-link" href="#r">Jump</a><div class="ERSSavePrint"><a class="ERSPrintBtn">Print</a></div><a id="zl-printed-permalink" href="/a/">/a/</a>',
    ],
    [
      'menus that are there again for phones, countdowns, and the pages of a list of posts',
      '<nav><ul><li><a href="/">Home</a></li></ul></nav><div><span class="elementor-screen-only">Menu</span></div><nav aria-hidden="true"><ul><li><a href="/">Home</a></li></ul></nav>' +
        '<div class="et_pb_countdown_timer_container"><h4>Until spring</h4><div class="days section values"><p>Day(s)</p></div></div><nav class="elementor-pagination"><span>1</span> <a href="/page/2/">2</a></nav>' +
        '<a class="load_more_jobs" href="#"><strong>Load more listings</strong></a>' +
        '<a href="/b"><div class="jet-button__state jet-button__state-normal">B</div><div class="jet-button__state jet-button__state-hover">Go</div></a>',
    ],
    [
      'tabs and accordions of themes and addons',
      '<div role="tablist"><div class="jet-tabs__control-wrapper"><div role="tab" aria-controls="j">Ebb</div></div><div id="j" role="tabpanel"><p>Low</p></div></div>' +
        '<div><div class="wpr-tabs-wrap"><div class="wpr-tab"><div class="wpr-tab-title">Flood</div></div></div><div><div class="wpr-tab-content"><p>High</p></div></div></div>' +
        '<div><ul class="brz-tabs__nav"><li>Spring</li></ul><div class="brz-tabs__nav--mobile">Spring</div><div class="brz-tabs__items"><p>Highest</p></div></div>' +
        '<a class="accordion-title plain" href="#q"><button class="toggle"></button><span>Neap</span></a><div class="accordion-inner"><p>Least</p></div>' +
        '<ul class="premium-tabs-nav-list"><li><a href="#p">Slack</a></li></ul><div><section id="p"><p>None</p></section></div>' +
        '<h3 class="toggle-title"><a href="#">Stand</a></h3><div class="tab" role="tab" aria-controls="t">Race</div><div id="t" class="tab_content"><p>Fast</p></div>',
    ],
    [
      'words that a script types, names and words of Avada that touch',
      '<p>The tide is <span class="eael-fancy-text-strings"><noscript>high, low</noscript></span>.</p><div><span class="person-name">Ebb</span><span class="person-title">Pilot</span></div>' +
        '<h2><span class="fusion-animated-text">Low</span><span class="fusion-animated-text">High</span></h2><h3><span class="section-title-main">Tides</span><b></b><a href="/t">More</a></h3>' +
        '<h4><span class="bt_bb_headline_superheadline">Tides</span><span class="bt_bb_headline_content"><b>Ebb</b></span></h4>',
    ],
    [
      'texts of Divi for other screens',
      '<p>[et_pb_row][et_pb_text content_phone=&#8221;</p><h2>Low</h2><p>water</p><p>&#8221; font=&#8221;a&#8221;]</p><h2>High</h2><p>[/et_pb_text][/et_pb_row]</p>' +
        '<p>[et_pb_text content_phone=&#8221;</p><p>Low [1]</p><p>&#8221; font=&#8221;a&#8221;]</p><p>[/et_pb_text]</p>',
    ],
    [
      'numbers that are kept above what shows them',
      '<div class="eael-progressbar" data-count="65"><span class="eael-progressbar-count">0</span>%</div><p><span class="__av-single-number" data-number="70">0</span>%</p>' +
        '<div class="vc_pie_chart" data-pie-value="50" data-pie-label-value="" data-pie-units="%"><span class="vc_pie_chart_value"></span></div>',
    ],
    [
      'bars of Divi, numbers and captions of Beaver Builder',
      '<ul><li><span>Ebb</span> <span class="et_pb_counter_amount"><span>80%</span></span> <span class="et_pb_counter_amount overlay"><span>80%</span></span></li></ul>' +
        '<div class="fl-number-string"><span class="fl-number-int" data-number="75" data-total="100">0</span>%</div>' +
        '<div class="fl-photo"><div class="fl-photo-content"><img src="/a.jpg" alt="A"></div><div class="fl-photo-caption fl-photo-caption-below">The quay</div></div>',
    ],
    [
      'what counts down, loads and shares',
      '<p>Low</p><div class="elementor-countdown-wrapper"><span>Days</span></div><div class="ead-document-loading"><span>Loading</span></div><div class="av-share-box"><h5>Share this entry</h5></div><div class="fusion-sharing-box"><h4>Share</h4></div>',
    ],
    [
      'tabs whose titles are longer than what they open',
      '<div class="su-tabs"><div class="su-tabs-nav"><span role="button">The ebb tide</span><span role="button">The flood tide</span></div><div class="su-tabs-panes"><div class="su-tabs-pane">Low</div><div class="su-tabs-pane">High</div></div></div>' +
        '<div class="ghostkit-tabs"><div class="ghostkit-tabs-buttons"><a href="#tab-1">Of spring</a><a href="#tab-2">Of neap tides</a></div><div class="ghostkit-tab">Much</div><div class="ghostkit-tab">Little</div></div>' +
        '<ul class="tabs"><li><a href="#q">The old quay</a></li></ul><div id="q">Here</div><div class="jet-tabs__control-wrapper"><div role="tab" aria-controls="p">The long pier</div></div><div id="p">There</div>',
    ],
    [
      'accordions of PickPlugins, Ghost Kit, ElementsKit, PublishPress Blocks, UIkit and Enfold',
      '<div class="accordions"><div class="items" style="display:none"><div class="accordions-head"><span class="accordion-icons">+</span> <span>Ebb</span></div><div class="accordion-content"><p>Low</p></div></div></div>' +
        '<div><a href="#a" class="ghostkit-accordion-item-heading"><span>Flood</span><span class="ghostkit-accordion-item-collapse">+</span></a><div class="ghostkit-accordion-item-content">High</div></div>' +
        '<div class="elementskit-card-header"><a href="#b" aria-controls="B"><span>Spring</span><div class="ekit_accordion_icon_group">+</div></a></div><div id="B">Much</div>' +
        '<ul class="advgb-tabs-panel"><li><a href="#t">Neap</a></li></ul><div><div class="advgb-tab-body-header">Neap</div><div class="advgb-tab-body">Little</div></div>' +
        '<ul><li><a class="uk-accordion-title" href="#">Quay</a><div class="uk-accordion-content">Here</div></li></ul><p data-fake-id="#q" class="toggler">Pier</p><div class="toggle_wrap">There</div>',
    ],
    [
      'questions of Ultimate FAQ, and what a link to read more opens',
      '<div class="ewd-ufaq-faq-title ewd-ufaq-faq-toggle"><a href="#" role="button"><div class="ewd-ufaq-post-margin-symbol"><span>a</span></div><div><h4>Ebb</h4></div></a></div><div class="ewd-ufaq-faq-body"><p>Low</p></div>' +
        '<p>Tides</p><span><a class="read-link" href="#">Read more</a></span><div class="read_div" style="display: none;"><p>High</p></div>',
    ],
    [
      "AMP's elements",
      '<p>Low</p><amp-img src="/a.jpg" alt="A"><noscript><img src="/a.jpg" alt="A"></noscript></amp-img><amp-iframe src="https://maps.example/quay-1"></amp-iframe>' +
        '<amp-twitter data-tweetid="1234567890"></amp-twitter><amp-instagram data-shortcode="B1abcd"></amp-instagram><amp-facebook data-href="https://www.facebook.com/harbour/posts/12345"></amp-facebook>' +
        '<amp-video src="/tide.mp4"></amp-video><amp-audio src="/horn.mp3"></amp-audio><amp-carousel><amp-img src="/b.jpg"></amp-img></amp-carousel>',
    ],
    [
      'what addons for Elementor lead somewhere as a whole',
      '<section data-ha-element-link="{&quot;url&quot;:&quot;https:\\/\\/a.example\\/\\u00e9bb&quot;}"><h3>Ebb</h3><p>Low</p><img src="/a.jpg" alt="A"></section><section data-column-clickable="/flood/"><p>See <a href="/b/">there</a>.</p><a href="#">More</a><a href="#"><img src="/b.jpg" alt="B"></a></section>' +
        '<div data-ha-element-link="{&quot;url&quot;:&quot;/c/&quot;}"><div data-eael-wrapper-link="eael-wrapper-link-1"><p>High</p></div></div>',
    ],
    [
      'a publication of teachPress, and a term of Glossary',
      `<p>Tides (<a id="tp_bibtex_sh_1" class="tp_show" onclick="x('1','tp_bibtex')">BibTeX</a>)</p><div class="tp_bibtex" id="tp_bibtex_1" style="display:none;"><pre>@book{a}</pre><p class="tp_close_menu"><a class="tp_close">Close</a></p></div>` +
        '<p>At low <span class="glossary-tooltip"><span class="glossary-link"><a href="/tide/">tide</a></span><span class="hidden glossary-tooltip-content clearfix">Water.</span></span>.</p>',
    ],
    [
      'signs by which headings link to themselves, whatever their ids',
      '<h2 id="the-title">Ebb<a class="anchor-link" href="#the-title">&#182;</a></h2><p>Low</p><h3 id="a-question"><a href="#a-question">#</a> Flood</h3>',
    ],
    [
      'buttons of a recipe',
      '<div class="wprm-recipe"><a class="wprm-recipe-jump" href="#r">Jump to Recipe</a><div id="r"><h3 class="wprm-recipe-header">Chowder</h3></div></div>',
    ],
  ])('%s', (_name, html) => {
    const { post, body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
    const differences = verify(post.content, body, { link: post.link, warnings });
    expect(differences.map(describeDifference)).toEqual([]);
  });
});
