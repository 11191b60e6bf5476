import { convert } from '../../src/convert.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { link } from './verified.js';

describe('what the conversion makes of code, pictures and players of plugins on purpose is no difference', () => {
  test.each([
    [
      'formulas over several lines, without delimiters, and with no more than arithmetic',
      '<p>So<br />\n$$<br />\nE = mc^2<br />\n$$<br />\n\\(n &#8211; 1\\) or $$<br />\nx_1</p><p>\\begin{align}<br />\na &#038;= b &#8211; 1\\\\<br />\nc &#038;= d*2*3<br />\n\\end{align}</p>',
    ],
    [
      'a player of Bandcamp, with the link that its frame holds',
      '<p><iframe src="https://bandcamp.com/EmbeddedPlayer/album=123/size=large/" seamless><a href="https://tides.bandcamp.com/album/low">Low by Tides &amp; Co</a></iframe></p>',
    ],
    [
      'what icons say: in cells, before items, and stars in a row',
      '<table><tr><th>Bread</th><th>Salt</th></tr><tr><td><i class="fa fa-check"></i></td><td><span class="dashicons dashicons-no"></span></td></tr></table>' +
        '<ul><li><i class="fas fa-times" aria-hidden="true"></i> Oil</li><li><svg class="e-far-check-circle"></svg> Water</li></ul>' +
        '<p>Taste:<i class="fa fa-star"></i> <i class="fa fa-star-half-o"></i><i class="far fa-star"></i></p>' +
        '<p>Look: <span class="fa fa-star checked"></span><span class="fa fa-star"></span></p>',
    ],
    [
      "an episode in Podlove Web Player, and a video in Wistia's element",
      '<div class="podlove-web-player"></div><script>podlovePlayerCache.add([{"url":"https:\\\\/\\\\/a.example\\\\/1","data":{"audio":[{"url":"https:\\\\/\\\\/a.example\\\\/ebb.m4a"}]}}]);podlovePlayer(player);</script><p>Low water</p><wistia-player media-id="abc123def4"></wistia-player>',
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
      'code that was copied with its numbers and buttons, or with an element for each line',
      '<pre class="prettyprint"><code class="has-numbering">a();\nb();</code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre><pre><code class="copyable" lang="js">a();\n<span class="copy-code-btn">复制代码</span></code></pre><section class="code-snippet__fix"><pre class="code-snippet__js"><code><span>a();</span></code><code><span><br></span></code><code><span>b();</span></code></pre></section><div class="cnblogs_code"><div class="cnblogs_code_toolbar"><span class="cnblogs_code_copy"><a title="Copy"><img src="/c.gif" alt="Copy"></a></span></div><pre><span style="color: #008080;">1</span> a();\n<span style="color: #008080;">2</span>   b();</pre></div><div class="dp-highlighter"><div class="bar"><div class="tools"><b>[java]</b></div></div><ol class="dp-j"><li class="alt"><span>a();&nbsp;&nbsp;</span></li><li>\n <span>&nbsp;&nbsp;b();&nbsp;</span>\n</li></ol></div><div class="colorscripter-code"><table><tr><td><div><div>1</div></div></td><td><div><div style="white-space:pre">&nbsp;a()</div></div><div><a href="http://colorscripter.com/info#e">Colored by Color Scripter</a></div></td></tr></table></div>',
    ],
    [
      'players of Bilibili and Youku, by frames and by Flash',
      '<p>Low</p><iframe src="//player.bilibili.com/player.html?aid=1234567&cid=1&page=1"></iframe><embed src="http://static.hdslb.com/miniloader.swf?aid=7654321&page=1"><embed src="http://player.youku.com/player.php/sid/XMTI3ODY1/v.swf"><p>High</p>',
    ],
    [
      'products of AmazonJS, and the frames for whoever has no JavaScript',
      `<p>Low</p><div data-role="amazonjs" data-asin="B000000001" data-locale="JP" class="asin_B000000001_JP_ amazonjs_item"><div class="amazonjs_indicator"><span class="amazonjs_indicator_img"></span><a class="amazonjs_indicator_title" href="#">Lamp</a><span class="amazonjs_indicator_footer"></span></div></div><div data-role="amazonjs" data-asin="B000000002" data-locale="JP" class="asin_B000000002_JP_ amazonjs_item"><div class="amazonjs_indicator"><span class="amazonjs_indicator_img"></span><a class="amazonjs_indicator_title" href="https://www.amazon.co.jp/Rope/dp/B000000002?tag=a-22">Rope</a><span class="amazonjs_indicator_footer"></span></div></div><p><script>document.write("<div data-role=\\"amazonjs\\" data-asin=\\"B000000003\\" data-locale=\\"JP\\" class=\\"asin_B000000003_JP_ amazonjs_item\\"><div class=\\"amazonjs_indicator\\"><span class=\\"amazonjs_indicator_img\\"></span><a class=\\"amazonjs_indicator_title\\" href=\\"#\\">Chart</a><span class=\\"amazonjs_indicator_footer\\"></span></div></div>")</script><noscript><iframe src="https://rcm-jp.amazon.co.jp/e/cm?t=a-22&asins=B000000003"></iframe></noscript></p><p>High</p>`,
    ],
    [
      'tabs of Shortcodes Ultimate, toggles of Thrive Architect, polls of Jetpack',
      '<div class="su-tabs-nav"><span>Ebb</span><span>Flood</span></div><div class="tve_faqI"><div class="tve_faqB"><span class="tve_toggle"></span><h4>Low</h4></div><div class="tve_faqC" style="display: none;"><p>Water</p></div></div><div id="PD_superContainer"></div><noscript><a href="https://poll.fm/12">Take Our Poll</a></noscript>',
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
      'embeds of Flourish, GoFundMe, Apple, Spotify, Anchor, Figma, Canva and komoot',
      '<div class="flourish-embed" data-src="visualisation/123456"></div><div class="gfm-embed" data-url="https://www.gofundme.com/f/lifeboat/widget/large/"></div>' +
        '<iframe src="https://embed.podcasts.apple.com/us/podcast/low/id12?i=100034"></iframe><iframe src="https://open.spotify.com/embed/user/ann/playlist/37i9d"></iframe>' +
        '<iframe src="https://anchor.fm/tides/embed/episodes/Low-e1"></iframe><iframe src="https://www.figma.com/embed?embed_host=share&url=https%3A%2F%2Fwww.figma.com%2Ffile%2Fab%2FChart"></iframe>' +
        '<iframe src="https://www.canva.com/design/DAE/view?embed"></iframe><iframe src="https://www.komoot.com/tour/1234/embed?profile=1"></iframe>',
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
      'credits of pictures, and forms of Mailchimp',
      '<figure class="wp-caption"><div class="media-credit-container"><img src="/a.jpg" alt="A"><span class="media-credit">Harbour / Pilot</span></div><figcaption class="wp-caption-text">The quay</figcaption></figure>' +
        '<div class="wp-block-jetpack-mailchimp"><form><input type="email"></form><div class="wp-block-jetpack-mailchimp_notification" role="status">Processing…</div></div>',
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
      'frames of places to try code, and scripts that write it',
      '<p>Ebb</p><iframe src="https://jsbin.com/abcdef/embed?js,output"></iframe><iframe src="https://www.tinkercad.com/embed/AbC123def?editbtn=1"></iframe><p>Flood</p><script src="https://pastebin.com/embed_js.php?i=AbC123"></script>' +
        '<script async src="//jsfiddle.net/ann/abc12def/embed/js,html/"></script><p>Neap</p><script src="http://gist-it.appspot.com/github/ann/tides/blob/main/low.py?slice=1:5"></script>',
    ],
    [
      'players whose ids are short',
      '<p>Ebb</p><script src="https://asciinema.org/a/14.js" id="asciicast-14" async></script><p>Flood</p><iframe src="https://giphy.com/embed/abc"></iframe>',
    ],
    ['a gist by its id', '<p>Ebb</p><code data-gist-id="12ab34cd"></code><p>Flood</p>'],
  ])('%s', (_name, html) => {
    const { post, body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
    const differences = verify(post.content, body, { link: post.link, warnings });
    expect(differences.map(describeDifference)).toEqual([]);
  });
});
