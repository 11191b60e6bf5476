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
      'formulas over several lines, without delimiters, and with no more than arithmetic',
      '<p>So<br />\n$$<br />\nE = mc^2<br />\n$$<br />\n\\(n &#8211; 1\\) or $$<br />\nx_1</p><p>\\begin{align}<br />\na &#038;= b &#8211; 1\\\\<br />\nc &#038;= d*2*3<br />\n\\end{align}</p>',
    ],
    [
      'a player of Bandcamp, with the link that its frame holds',
      '<p><iframe src="https://bandcamp.com/EmbeddedPlayer/album=123/size=large/" seamless><a href="https://tides.bandcamp.com/album/low">Low by Tides &amp; Co</a></iframe></p>',
    ],
    [
      'what a click shows, and a spoiler of Easy Spoiler',
      '<p><a href="javascript:toggle(\'more\')">More</a></p><div id="more" style="display:none"><p>Alpha beta</p></div><div class="easySpoilerWrapper"><table class="easySpoilerTable"><tr><th class="easySpoilerTitleA">Answer</th><th class="easySpoilerTitleB"><a href="" onclick="wpSpoilerToggle(&quot;s1&quot;)">Show</a></th></tr><tr><td class="easySpoilerRow" colspan="2"><div id="s1" style="display:none" class="easySpoilerSpoils"><p>Low water</p></div></td></tr></table></div>',
    ],
    [
      'what icons say: in cells, before items, and stars in a row',
      '<table><tr><th>Bread</th><th>Salt</th></tr><tr><td><i class="fa fa-check"></i></td><td><span class="dashicons dashicons-no"></span></td></tr></table>' +
        '<ul><li><i class="fas fa-times" aria-hidden="true"></i> Oil</li><li><svg class="e-far-check-circle"></svg> Water</li></ul>' +
        '<p>Taste:<i class="fa fa-star"></i> <i class="fa fa-star-half-o"></i><i class="far fa-star"></i></p>' +
        '<p>Look: <span class="fa fa-star checked"></span><span class="fa fa-star"></span></p>',
    ],
    [
      'boxes and buttons of Cooked, and the servings of WP Ultimate Recipe',
      '<p><span class="cooked-author"><strong class="cooked-meta-title">Author</strong>Ann</span><span class="cooked-servings"><strong class="cooked-meta-title">Yields</strong>4</span></p><p>Servings <input type="number" class="adjust-recipe-servings" value="4">people</p><div class="zl-linkback">Powered by ZipList</div>',
    ],
    [
      "an episode in Podlove Web Player, and a video in Wistia's element",
      '<div class="podlove-web-player"></div><script>podlovePlayerCache.add([{"url":"https:\\\\/\\\\/a.example\\\\/1","data":{"audio":[{"url":"https:\\\\/\\\\/a.example\\\\/ebb.m4a"}]}}]);podlovePlayer(player);</script><p>Low water</p><wistia-player media-id="abc123def4"></wistia-player>',
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
      'empty lines in code of WP-Syntax',
      '<div class="wp_syntax"><div class="code"><pre class="mysql">  a\n&nbsp;\n  b</pre></div></div>',
    ],
    [
      'code in an xmp, and as it is pasted from ChatGPT',
      '<pre><code>\n\t<xmp>a < b</xmp>\n</code></pre><div class="contain-inline-size"><div>php</div><div>Copy</div><code class="whitespace-pre!">c();</code></div>',
    ],
    [
      'what cuts a post pasted from Facebook, edit links of Wikipedia, and a form of Substack',
      '<div class="text_exposed_root">Ebb and fl<span class="text_exposed_hide">...</span><span class="text_exposed_show">ood.</span><span class="text_exposed_hide"> <span class="text_exposed_link"><a href="#">See More</a></span></span></div>' +
        '<h2><span class="mw-headline">Tides</span><span class="mw-editsection"><span>[</span><a href="/w/?action=edit">edit</a><span>]</span></span></h2><h2><span class="editsection">[<a href="/w/?action=edit">edit</a>]</span> <span>Ebb</span></h2>' +
        '<div class="subscription-widget-wrap"><p class="cta-caption">Subscribe for free.</p></div>',
    ],
    [
      'code that was copied with its numbers and buttons, or with an element for each line',
      '<pre class="prettyprint"><code class="has-numbering">a();\nb();</code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre><pre><code class="copyable" lang="js">a();\n<span class="copy-code-btn">复制代码</span></code></pre><section class="code-snippet__fix"><pre class="code-snippet__js"><code><span>a();</span></code><code><span><br></span></code><code><span>b();</span></code></pre></section><div class="cnblogs_code"><div class="cnblogs_code_toolbar"><span class="cnblogs_code_copy"><a title="Copy"><img src="/c.gif" alt="Copy"></a></span></div><pre><span style="color: #008080;">1</span> a();\n<span style="color: #008080;">2</span>   b();</pre></div><div class="dp-highlighter"><div class="bar"><div class="tools"><b>[java]</b></div></div><ol class="dp-j"><li class="alt"><span>a();&nbsp;&nbsp;</span></li><li>\n <span>&nbsp;&nbsp;b();&nbsp;</span>\n</li></ol></div><div class="colorscripter-code"><table><tr><td><div><div>1</div></div></td><td><div><div style="white-space:pre">&nbsp;a()</div></div><div><a href="http://colorscripter.com/info#e">Colored by Color Scripter</a></div></td></tr></table></div>',
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
      'players of Bilibili and Youku, by frames and by Flash',
      '<p>Low</p><iframe src="//player.bilibili.com/player.html?aid=1234567&cid=1&page=1"></iframe><embed src="http://static.hdslb.com/miniloader.swf?aid=7654321&page=1"><embed src="http://player.youku.com/player.php/sid/XMTI3ODY1/v.swf"><p>High</p>',
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
      'products of AmazonJS, and the frames for whoever has no JavaScript',
      `<p>Low</p><div data-role="amazonjs" data-asin="B000000001" data-locale="JP" class="asin_B000000001_JP_ amazonjs_item"><div class="amazonjs_indicator"><span class="amazonjs_indicator_img"></span><a class="amazonjs_indicator_title" href="#">Lamp</a><span class="amazonjs_indicator_footer"></span></div></div><div data-role="amazonjs" data-asin="B000000002" data-locale="JP" class="asin_B000000002_JP_ amazonjs_item"><div class="amazonjs_indicator"><span class="amazonjs_indicator_img"></span><a class="amazonjs_indicator_title" href="https://www.amazon.co.jp/Rope/dp/B000000002?tag=a-22">Rope</a><span class="amazonjs_indicator_footer"></span></div></div><p><script>document.write("<div data-role=\\"amazonjs\\" data-asin=\\"B000000003\\" data-locale=\\"JP\\" class=\\"asin_B000000003_JP_ amazonjs_item\\"><div class=\\"amazonjs_indicator\\"><span class=\\"amazonjs_indicator_img\\"></span><a class=\\"amazonjs_indicator_title\\" href=\\"#\\">Chart</a><span class=\\"amazonjs_indicator_footer\\"></span></div></div>")</script><noscript><iframe src="https://rcm-jp.amazon.co.jp/e/cm?t=a-22&asins=B000000003"></iframe></noscript></p><p>High</p>`,
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
      'tabs of Shortcodes Ultimate, toggles of Thrive Architect, polls of Jetpack',
      '<div class="su-tabs-nav"><span>Ebb</span><span>Flood</span></div><div class="tve_faqI"><div class="tve_faqB"><span class="tve_toggle"></span><h4>Low</h4></div><div class="tve_faqC" style="display: none;"><p>Water</p></div></div><div id="PD_superContainer"></div><noscript><a href="https://poll.fm/12">Take Our Poll</a></noscript>',
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
      'tabs and toggles of blocks, of addons for Beaver Builder, and of old packs of shortcodes',
      '<div role="tablist"><div role="tab" aria-controls="u">Ebb</div></div><div><div class="wp-block-ub-tabbed-content-accordion-toggle">Ebb</div><div id="u" role="tabpanel"><p>Low</p></div></div>' +
        '<div><div class="pp-tabs-labels" role="tablist"><div role="tab" aria-controls="p">Flood</div></div><div class="pp-tabs-label pp-tabs-panel-label">Flood</div><div id="p" class="pp-tabs-panel-content" role="tabpanel"><p>High</p></div></div>' +
        '<div><nav class="uabb-tabs-nav"><ul><li><a>Spring</a></li></ul></nav><div class="uabb-tab-acc-title"><h5>Spring</h5></div><div class="uabb-tab-acc-content"><p>Highest</p></div></div>' +
        '<div><ul class="et-tabs-control"><li><a href="#">Neap</a></li><li><a href="#">Slack</a></li></ul><div><div class="et_slidecontent"><p>Least</p></div><div class="et_slidecontent"><p>None</p></div></div></div>' +
        '<ul class="ui-tabs-nav"><li><a href="#s">Race</a></li></ul><div id="s"><p>Fast</p></div><h4 class="toggle-trigger"><a href="#">Stand</a></h4><div class="toggle-content">Still</div>',
    ],
    [
      'players, popups, slides and buttons of Shortcodes Ultimate',
      '<p>See <span class="su-lightbox" data-mfp-src="/tide/">the tide</span> and <span class="su-lightbox" data-mfp-src="#box">a note</span>.</p><div class="su-lightbox-content" id="box" style="display:none"><p>Ebb</p></div>' +
        '<div class="su-audio" data-audio="/tide.mp3" data-swf="/j.swf"><div class="jp-title">Low</div></div><div class="su-video" data-video="/tide.mp4" data-swf="/j.swf"></div>' +
        '<div class="su-slider-slide"><a href="/1.jpg"><img src="/1.jpg" alt="A"><span class="su-slider-slide-title">Quay</span></a></div><div class="su-divider"><a href="#">Go to top</a></div>' +
        '<div class="su-expand" data-height="9"><p>High</p><div class="su-expand-link su-expand-link-more"><a href="javascript:;">More</a></div></div><div class="kb-show-more-buttons"><span>Show More</span></div>',
    ],
    [
      'pictures that a click enlarges, and what turns pages, slides and galleries',
      '<figure class="wp-block-image wp-lightbox-container"><img src="/a.jpg" alt="Quay"><figcaption>Quay</figcaption><div class="wp-lightbox-overlay zoom"><figure><img src="" alt="Quay"><figcaption>Quay</figcaption></figure></div></figure>' +
        '<div class="wp-pagenavi"><span>Page 1 of 2</span></div><a class="carousel-control" href="#c">›</a>' +
        '<div class="elementor-gallery__titles-container"><a data-gallery-index="all">All</a></div><article><div class="uagb-timeline__date-hide">May 1</div><h3>Ebb</h3><div class="uagb-timeline__date-new">May 1</div></article>',
    ],
    [
      'pictures that a style draws, and the slides of Fusion Slider',
      '<div class="e-gallery-item"><div class="elementor-gallery-item__image" data-thumbnail="/s.jpg" aria-label="Ebb"></div><div class="elementor-gallery-item__title">Low</div></div>' +
        `<div class="elementor-carousel-image" style="background-image: url('/c.jpg')"></div><div class="tfs-slider"><ul class="slides"><li><div class="slide-content-container" style="display: none;"><h2>Flood</h2></div>` +
        '<div class="background background-image" style="background-image: url(/b.jpg);height:9px"></div></li></ul></div>',
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
      'embeds of Flourish, GoFundMe, Apple, Spotify, Anchor, Figma, Canva and komoot',
      '<div class="flourish-embed" data-src="visualisation/123456"></div><div class="gfm-embed" data-url="https://www.gofundme.com/f/lifeboat/widget/large/"></div>' +
        '<iframe src="https://embed.podcasts.apple.com/us/podcast/low/id12?i=100034"></iframe><iframe src="https://open.spotify.com/embed/user/ann/playlist/37i9d"></iframe>' +
        '<iframe src="https://anchor.fm/tides/embed/episodes/Low-e1"></iframe><iframe src="https://www.figma.com/embed?embed_host=share&url=https%3A%2F%2Fwww.figma.com%2Ffile%2Fab%2FChart"></iframe>' +
        '<iframe src="https://www.canva.com/design/DAE/view?embed"></iframe><iframe src="https://www.komoot.com/tour/1234/embed?profile=1"></iframe>',
    ],
    [
      'what counts down, loads and shares',
      '<p>Low</p><div class="elementor-countdown-wrapper"><span>Days</span></div><div class="ead-document-loading"><span>Loading</span></div><div class="av-share-box"><h5>Share this entry</h5></div><div class="fusion-sharing-box"><h4>Share</h4></div>',
    ],
    [
      'players that a script makes',
      '<div data-item="{&quot;sources&quot;:[{&quot;src&quot;:&quot;https:\\/\\/x.example\\/tide.mp4&quot;,&quot;type&quot;:&quot;video\\/mp4&quot;}]}" class="flowplayer no-brand"><img class="fp-splash" alt="video" src="/a.jpg"><div class="fvp-share-bar"><strong>Embed</strong></div></div>' +
        `<div class="sc_player_container1"><input type="button" class="myButton_play" onClick="play_mp3('play','5c49','/horn.mp3','80','false');show_hide('play','5c49');"></div><div class="epyt-pagination"><div>Prev</div></div>`,
    ],
    [
      'players of Flash, with the files and the pages that they are told of',
      '<p>Low</p><p class="audioplayer_container"><span>Flash is needed.</span><script>AudioPlayer.embed("audioplayer_1", {soundFile:"aHR0cDovL2EuZXhhbXBsZS9lYmIubXAzA"});</script></p>' +
        '<p><embed src="/player.swf" flashvars="file=http://x.example/flood.mp3"></p><object data="/dewplayer.swf?mp3=/a.mp3|/b.mp3"></object>' +
        '<object><param name="movie" value="http://prezi.com/bin/preziloader.swf"><param name="flashvars" value="prezi_id=tides_12"></object>' +
        '<object><param name="flashvars" value="page_show_url=%2Fphotos%2Fann%2Fsets%2F72157%2F"><param name="movie" value="http://www.flickr.com/apps/slideshow/show.swf"></object>',
    ],
    [
      'what stands for a frame',
      '<p>Low</p><video-js data-account="60579" data-player="oSZ08" data-video-id="63012345"></video-js><video class="video-js" data-account="60579" data-player="default" data-video-id="63012346"></video>' +
        '<div data-tf-widget="AbC12345"></div><div class="lazyYT" data-youtube-id="dQw4w9WgXcQ">Loading</div><div class="fb-comment-embed" data-href="https://www.facebook.com/ann/posts/1234567?comment_id=345678"></div>' +
        '<div class="flourish-embed" data-src="visualisation/19836784?2274258"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/19836784/thumbnail" alt="chart"></noscript></div>' +
        '<p><img src="data:image/gif;base64,R0lGODlh" data-lazy-type="iframe" data-lazy-src="&lt;iframe src=&quot;https://vimeo.com/12345678&quot;&gt;&lt;/iframe&gt;" alt=""><noscript><iframe src="https://vimeo.com/12345678"></iframe></noscript></p>' +
        '<blockquote class="imgur-embed-pub"><a href="//imgur.com/a/AbCdE">View post</a></blockquote>',
    ],
    [
      'frames whose page is named otherwise than they are',
      '<iframe src="https://www.scribd.com/embeds/123456789/content?view_mode=scroll"></iframe><iframe src="https://archive.org/embed/tides-of-1962"></iframe>' +
        '<iframe src="https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdefgh"></iframe><script src="https://cdn.jwplayer.com/players/AbCdEfGh-12345678.js"></script>' +
        '<iframe src="https://widget.spreaker.com/player?episode_id=12345678"></iframe>',
    ],
    [
      'galleries in a form, and buttons for more of their pictures',
      '<form id="gal_front_form_0"><div class="bwg_order_cont"><span>Order by: </span><select><option>Size</option></select></div><a href="/a.jpg"><img src="/a-small.jpg" alt="A"></a><div>Quay</div><span class="tablenav-pages_0"><span>12 items</span></span></form>' +
        '<div id="sb_instagram"><a href="/p/1"><span class="sbi-screenreader">Tide</span><img src="/b.jpg" alt="Tide"></a><a class="sbi_load_btn">Load More</a><span class="sbi_follow_btn">Follow</span></div><a class="vp-pagination__load-more">Load More</a>',
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
      'credits of pictures, and forms of Mailchimp',
      '<figure class="wp-caption"><div class="media-credit-container"><img src="/a.jpg" alt="A"><span class="media-credit">Harbour / Pilot</span></div><figcaption class="wp-caption-text">The quay</figcaption></figure>' +
        '<div class="wp-block-jetpack-mailchimp"><form><input type="email"></form><div class="wp-block-jetpack-mailchimp_notification" role="status">Processing…</div></div>',
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
      'icons in words, and the time that a post takes to read',
      '<span class="rt-reading-time" style="display: block;"><span>Reading Time:</span> <span>3</span></span><p><i class="material-icons">check_circle</i> Low <span class="material-symbols-outlined">home</span></p>',
    ],
    [
      "Mermaid's code, with a label of two lines",
      '<div class="mermaid">graph TD<br />\n  A[one<br>two]--&gt;B</div><pre class="mermaid">pie\n"a" : 1</pre><div class="mermaid"><p>She sings.</p></div>',
    ],
    [
      'a publication of teachPress, and a term of Glossary',
      `<p>Tides (<a id="tp_bibtex_sh_1" class="tp_show" onclick="x('1','tp_bibtex')">BibTeX</a>)</p><div class="tp_bibtex" id="tp_bibtex_1" style="display:none;"><pre>@book{a}</pre><p class="tp_close_menu"><a class="tp_close">Close</a></p></div>` +
        '<p>At low <span class="glossary-tooltip"><span class="glossary-link"><a href="/tide/">tide</a></span><span class="hidden glossary-tooltip-content clearfix">Water.</span></span>.</p>',
    ],
    [
      'formulas of LaTeXML, and of one letter between dollar signs; a poll with a credit',
      '<p><math class="ltx_Math" alttext="x^{2}"><mi>x</mi></math> and <img class="latex" alt="$x$" src="/x.png"> and <math><msup><mi>y</mi><mn>2</mn></msup></math></p>' +
        '<script src="https://static.polldaddy.com/p/7.js"></script><noscript><a href="https://polldaddy.com/poll/7/">How high?</a><span>(<a href="https://polldaddy.com">polls</a>)</span></noscript>',
    ],
    [
      'numbers of lines in a cell of their own, and titles above code',
      '<div><table><tr><td><pre>1\n2</pre></td><td><pre><b>if</b> a\n  b\n</pre></td></tr></table></div>' +
        '<div class="wp_syntax"><table><caption>low.py</caption><tr><td class="code"><pre>a</pre></td></tr></table></div><div class="wp-block-kevinbatdorf-code-block-pro"><span>Bash</span><pre class="shiki">b</pre></div>',
    ],
    [
      'code of dp.SyntaxHighlighter',
      '<p>Ebb</p><div class="dp-highlighter"><div class="bar"><a href="#">view plain</a></div><ol class="dp-j"><li><span>if&nbsp;(a)&nbsp;&nbsp;</span></li><li>&nbsp;&nbsp;b;&nbsp;&nbsp;</li></ol></div>' +
        '<p>Flood</p><textarea name="code" class="java:nogutter">\nif (a)\n  b;\n</textarea>',
    ],
    ['a code block inside of code', '<p>Ebb</p><code><pre>a = 1\n  b</pre></code><p>Flood</p>'],
    [
      'signs by which headings link to themselves, whatever their ids',
      '<h2 id="the-title">Ebb<a class="anchor-link" href="#the-title">&#182;</a></h2><p>Low</p><h3 id="a-question"><a href="#a-question">#</a> Flood</h3>',
    ],
    [
      'frames of places to try code, and scripts that write it',
      '<p>Ebb</p><iframe src="https://jsbin.com/abcdef/embed?js,output"></iframe><iframe src="https://www.tinkercad.com/embed/AbC123def?editbtn=1"></iframe><p>Flood</p><script src="https://pastebin.com/embed_js.php?i=AbC123"></script>' +
        '<script async src="//jsfiddle.net/ann/abc12def/embed/js,html/"></script><p>Neap</p><script src="http://gist-it.appspot.com/github/ann/tides/blob/main/low.py?slice=1:5"></script>',
    ],
    ['a gist by its id', '<p>Ebb</p><code data-gist-id="12ab34cd"></code><p>Flood</p>'],
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
