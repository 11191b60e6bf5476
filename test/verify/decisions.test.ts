import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../src/convert.js';
import type { ConvertOptions } from '../../src/options.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { lines, link } from './verified.js';

/** What differs between a post and what it is converted to. */
function converted(json: unknown, options: ConvertOptions = {}): string[] {
  const { post, body, warnings } = convert(json, options);
  return verify(post.content, body, { link: post.link, warnings }).map(describeDifference);
}

const fixtures = join(__dirname, '..', '..', 'fixtures');
const cases = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'post.json')));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('every fixture converts without a difference', () => {
  test.each(cases)('%s', (name) => {
    const optionsFile = join(fixtures, name, 'options.json');
    const options = existsSync(optionsFile) ? (json(optionsFile) as ConvertOptions) : {};
    expect(converted(json(join(fixtures, name, 'post.json')), options)).toEqual([]);
  });

  test.each(cases)('%s, with frames', (name) => {
    expect(converted(json(join(fixtures, name, 'post.json')), { htmlEmbeds: true })).toEqual([]);
  });
});

describe('what the conversion makes otherwise on purpose is no difference', () => {
  test.each([
    [
      'footnotes of core',
      '<p>High<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup> water.</p>' +
        '<ol class="wp-block-footnotes"><li id="a">See <a href="https://x.example/">there</a>. <a href="#a-link">↩︎</a></li></ol><p>After.</p>',
    ],
    [
      'footnotes of Modern Footnotes',
      '<p>High<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)">1</a></sup>' +
        '<span class="modern-footnotes-footnote__note" data-mfn="1">See there.</span> water.</p>',
    ],
    [
      'formulas',
      '<p>So <math data-latex="a_1*b_2*c &lt; \\{d\\}"><mi>a</mi></math> and $latex x^2_3&s=2$ hold.</p>',
    ],
    [
      'formulas in pictures',
      '<p><img class="latex" src="https://s0.wp.com/latex.php?x" alt="\\frac{a}{b}"> is it.</p>',
    ],
    [
      'items outside of a list, and what stands before those in one',
      '<p>High:</p><li>ebb</li>\n<li>flood</li><ul>Low:<b><li>neap</li></b><li>spring</li></ul>',
    ],
    [
      "furniture of news sites, and Flattr's button",
      '<div class="greet_block">Hello!</div><p>Ebb.</p><p><span class="td-adspot-title">Ads</span></p>' +
        '<div class="g g-1"><div class="g-single a-1"><a class="gofollow" href="/y"><img src="/y.png"></a></div></div>' +
        '<div id="inline-related-post" class="mag-box"><a href="/y">Neap</a></div><div id="amazon-polly-by-tab"><a href="/y">Voiced</a></div>' +
        '<div class="et_bloom_inline_form">Join</div><p class="yoast-reading-time__wrapper">3 minutes</p>' +
        '<p><a href="https://example.com/?flattrss_redirect&amp;id=1" title="Flattr"><img src="/f.png" alt="Flattr this!"></a></p>',
    ],
    [
      'a post that WordPress embeds, with a short address',
      '<blockquote class="wp-embedded-content" data-secret="aB3"><a href="https://x.example/cv/">Ebb</a></blockquote>' +
        '<iframe class="wp-embedded-content" title="Ebb" src="https://x.example/cv/embed/#?secret=aB3" data-secret="aB3"></iframe>',
    ],
    [
      'emoji',
      '<p>Ebb <img class="emoji" src="https://s.w.org/images/core/emoji/15/svg/1f30a.svg" alt="🌊">!</p>',
    ],
    [
      'emoji that were pasted',
      '<p>Ebb <img src="https://static.xx.fbcdn.net/images/emoji.php/v9/t1/1/16/1f30a.png" alt="????"> and ' +
        '<img src="https://abs.twimg.com/emoji/v2/svg/1f30a.svg" alt=""><img src="https://fonts.gstatic.com/s/e/notoemoji/15.1/1f30a/72.png" alt="">!</p>',
    ],
    [
      'emoji of Slack, and pictures of the editor',
      '<p>Ebb <img src="https://a.slack-edge.com/production-standard-emoji-assets/14.0/google-medium/1f30a@2x.png" alt=":ocean:">!</p>' +
        '<p>Low <img title="More..." alt="" src="https://i1.wp.com/a.example/wp-includes/js/tinymce/plugins/wordpress/img/trans.gif"></p>',
    ],
    [
      'a caption that begins like what follows it',
      '<figure><audio src="/a.mp3"></audio><figcaption>The horn</figcaption></figure><p><a href="/c.pdf">The chart</a></p>',
    ],
    [
      'a link that says what the map before it is called',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m14"></iframe><p><a href="https://goo.gl/maps/cgTAYrCNPM">Google Maps</a></p>',
    ],
    [
      'a caption before its picture',
      '<figure><figcaption>At low water</figcaption><img src="/a.jpg" alt=""></figure><p>After</p>',
    ],
    [
      'captions of Blogger and Wikipedia',
      '<table class="tr-caption-container"><tbody><tr><td><img src="/a.jpg" alt=""></td></tr><tr><td class="tr-caption">At low water</td></tr></tbody></table><p>After</p>' +
        '<div class="thumbinner"><a href="/f"><img src="/b.jpg" alt=""></a><div class="thumbcaption"><div class="magnify"><a href="/f"><img src="/m.png" alt=""></a></div>At high water</div></div>',
    ],
    [
      'an accordion',
      '<div class="su-spoiler"><div class="su-spoiler-title"><span class="su-spoiler-icon"></span>When?</div>' +
        '<div class="su-spoiler-content" style="display:none">At noon.</div></div>',
    ],
    ['bold by style', '<p>It is <span style="font-weight:700">high</span>.</p>'],
    ['text pasted from Google Docs', '<b style="font-weight:normal"><p>One</p><p>Two</p></b>'],
    ['a bold heading', '<h2><strong>Neap</strong><br>tide</h2>'],
    ['a heading with an empty line', '<h2>Neap<br><br>tide</h2>'],
    ['blocks in a heading', '<h2><div><span><br></span></div><div>Neap</div><div>tide</div></h2>'],
    [
      'a list in a list, before its items',
      '<ul><ul><li>Neap<ul><li>low</li></ul></li></ul><li>Spring</li></ul><ol><ul><ul><li>Ebb</li></ul></ul><li>Flood</li></ol>',
    ],
    [
      'a lazy picture beside its twin',
      '<p><a href="/a.jpg"><img src="image/gif;base64,R0lGOD" data-src="/a.jpg" alt="a"><img src="/a.jpg" alt="a"></a></p>',
    ],
    [
      'icons of a font',
      '<p><i class="star">\ue934</i><i class="star">\ue934</i> 5 of 5 <span>\uf095</span>Call</p>',
    ],
    [
      'an accordion of Bootstrap',
      '<div class="accordion-item"><span class="accordion-header"><button class="accordion-button" aria-expanded="false" aria-controls="c1">When?</button></span>' +
        '<div id="c1" class="accordion-collapse collapse"><div class="accordion-body"><p>At noon.</p></div></div></div>',
    ],
    [
      'buttons of a slider',
      '<div class="swiper"><div class="swiper-slide">One</div><div class="swiper-slide">Two</div><div class="swiper-button-next">Next</div></div>',
    ],
    [
      'counters that run up to their number',
      '<div class="elementor-counter-number-wrapper"> <span>$</span> <span class="elementor-counter-number" data-to-value="12500" data-delimiter=",">0</span> <span>a year</span> </div>' +
        '<div class="et_pb_number_counter" data-number-value="86"><div class="percent"><p><span class="percent-value"></span><span>%</span></p></div></div>',
    ],
    [
      'share buttons of old blogs',
      '<p>a</p><div class="sociable"><b>Share</b><ul><li><a href="/feed">RSS</a></li></ul></div>' +
        '<ul><li><a href="http://delicious.com/post?url=x">Delicious</a></li><li><a href="http://digg.com/submit?url=x">Digg</a></li></ul>' +
        '<p><a href="http://www.dotnetkicks.com/kick/?url=x"><img src="/kick.png" alt="kick it"></a> <a href="http://dotnetshoutout.com/Submit?url=x"><img src="/shout.png" alt="Shout it"></a></p>' +
        '<p><iframe src="http://www.facebook.com/widgets/like.php?href=x"></iframe></p>',
    ],
    [
      'share buttons without a known class',
      '<p>a</p><div><b>Share:</b> <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://x.com/intent/post?url=x">X</a></div>',
    ],
    ['empty paragraphs', '<p>a</p><p>&nbsp;</p><p></p><h3></h3><ul></ul><p>b</p>'],
    [
      'a lazy picture',
      '<p><img src="data:image/gif;base64,R0lGOD" data-lazy-src="/a.jpg" alt="a"><noscript><img src="/a.jpg" alt="a"></noscript></p>',
    ],
    [
      'a gallery',
      '<ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><a href="/a"><img src="/a.jpg" alt="a"></a>' +
        '<figcaption>One</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="/b.jpg" alt="b"></figure></li></ul>',
    ],
    ['a video with a poster', '<video poster="/p.jpg" src="/v.mp4"><track src="/t.vtt">No video</video>'],
    [
      'highlighted code',
      '<pre class="hljs"><span class="line-numbers">1\n2</span><code><span class="k">let</span> a;<br>b();</code></pre>',
    ],
    [
      'embeds',
      '<iframe src="https://player.vimeo.com/video/123456?h=abc"></iframe><iframe src="https://open.spotify.com/embed/track/5abc" title="A song"></iframe>' +
        '<figure class="wp-block-embed"><iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?start=9"></iframe><figcaption>Look here</figcaption></figure>',
    ],
    [
      'frames of the site itself',
      '<p>a</p><iframe src="/map.html"></iframe><iframe src="video.html"></iframe>',
    ],
    [
      'the foot of a table, which stood before its body',
      '<table><thead><tr><th>a</th></tr></thead><tfoot><tr><td>b</td></tr></tfoot><tbody><tr><td>c</td></tr></tbody></table>',
    ],
    ['comments of WordPress', '<p>a</p><!--more--><p>b</p><!--nextpage--><p>c<span id="more-9"></span>d</p>'],
    ['a table of one cell', '<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>'],
    [
      'a file block',
      '<div class="wp-block-file"><a href="/a.pdf">Tides</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div>',
    ],
    ['characters', '<p>a\u200bb\ufeffc d\u0001e &#xD800; f</p>'],
    [
      'relative addresses',
      '<p><a href="../old/?a=1&amp;b=2">a</a> <a href="//x.example/%7Eb">b</a> <a href="?p=3">c</a></p>',
    ],
    ['places in the post', '<h2 id="one">First part</h2><p><a href="#one">up</a></p>'],
    [
      'addresses that run something',
      '<p><a href="javascript:alert(1)">a</a> <a href="about:blank">b</a></p>',
    ],
    [
      'addresses as they are',
      '<p>http://a.example/_b_c_ <a href="https://x.example/y_z_">https://x.example/y_z_</a></p>',
    ],
    ['what is hidden', '<p>a <span style="display: none">b</span><i aria-hidden="true">c</i> d</p>'],
    [
      'furniture',
      '<p>a</p><div class="sharedaddy"><h3>Share</h3><ul><li><a href="/s">Mail</a></li></ul></div>',
    ],
    ['a form', '<p>a</p><form><label>Name</label><input><select><option>x</option></select></form>'],
    ["a builder's shortcodes", '<p>[vc_row][vc_column width=&#8221;1/2&#8243;]Text[/vc_column][/vc_row]</p>'],
    ['other shortcodes', '<p>[contact-form-7 id=&#8221;12&#8243; title=&#8220;A b&#8221;]</p>'],
    [
      'captions as shortcodes',
      '<p>[caption id="a" width="3"]<img src="/a.jpg" alt=""> At low water[/caption]</p>',
    ],
    ['text in a list outside its items', '<ul>a<li>b</li></ul><ul><ul><li>d</li></ul></ul>'],
    ['verse', '<pre class="wp-block-verse">Roses\n   violets\n\nand <em>more</em></pre>'],
    ['a ragged table', '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td><td>d<br>e</td></tr></table>'],
    [
      'a table of one wide cell',
      '<table><tr><td colspan="2"><p>a b</p><p>c</p></td></tr></table>' +
        '<table><tr><td colspan="3">d</td></tr><tr><td colspan="3">e</td></tr></table>',
    ],
    ['links of one letter to nowhere', '<p>a <a href="#">b</a> <a href="#">C</a></p>'],
    [
      'a table with spans',
      '<table><tr><th colspan="2">a</th></tr><tr><td>b</td><td><ul><li>c</li></ul></td></tr></table>',
    ],
    ['a definition list', '<dl><dt>ebb</dt><dd>falls</dd></dl>'],
    [
      'a playlist',
      '<div class="wp-playlist"><noscript><ol><li><a href="/a.mp3">Song &amp; dance</a></li></ol></noscript>' +
        '<script type="application/json" class="wp-playlist-script">{"tracks":[{"src":"https://tides.example/a.mp3","type":"audio","title":"Song","meta":{"artist":"The Ebbs"}}]}</script></div>',
    ],
  ])('%s', (_name, html) => {
    expect(converted({ id: 1, title: 't', link, content: { rendered: html } })).toEqual([]);
  });

  test.each([
    [
      'an embed without its name',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A"></iframe>',
      '<https://youtu.be/abcdefghijk>\n',
    ],
    [
      'a link without its brackets',
      '<p><a href="https://x.example/a">https://x.example/a</a></p>',
      'https://x.example/a\n',
    ],
    [
      'a frame kept',
      '<iframe src="https://x.example/map"></iframe>',
      '<iframe src="https://x.example/map"></iframe>\n',
    ],
    ['a box ticked', '<ul><li><input type="checkbox" checked> a</li></ul>', '- [x] a\n'],
    ['text like a box', '<ul><li>[x] a</li></ul>', '- \\[x] a\n'],
    ['one tilde, escaped', '<p>a ~b~ c</p>', 'a \\~b\\~ c\n'],
  ])('%s', (_name, html, markdown) => {
    expect(lines(html, markdown)).toEqual([]);
  });
});
