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
      'lines by style',
      '<p>Ebb<span style="display: block">and flood</span></p><ul><li><a href="/a">Tides</a><time class="wp-block-latest-posts__post-date">May 1</time></li></ul>',
    ],
    [
      'prices beside words for screen readers',
      '<p><ins aria-hidden="true"><b>£</b>5</ins> <span class="screen-reader-text">It costs £5.</span></p>',
    ],
    [
      'tabs that say their titles twice',
      '<div class="fusion-tabs"><div class="nav"><ul><li><a href="#t"><h4>Ebb</h4></a></li></ul></div><div><div class="nav fusion-mobile-tab-nav"><ul><li><a href="#t"><h4>Ebb</h4></a></li></ul></div><div id="t"><p>Low</p></div></div></div>',
    ],
    [
      'code in an xmp, and as it is pasted from ChatGPT',
      '<pre><code>\n\t<xmp>a < b</xmp>\n</code></pre><div class="contain-inline-size"><div>php</div><div>Copy</div><code class="whitespace-pre!">c();</code></div>',
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
