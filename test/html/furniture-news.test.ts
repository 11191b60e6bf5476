import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

test.each([
  [
    'related posts',
    '<div id="inline-related-post" class="mag-box mini-posts-box content-only"><div class="the-subtitle">Related Articles</div><ul class="posts-items"><li><a href="/y">Neap</a></li></ul></div>',
  ],
  [
    'related posts',
    '<div class="related-sec related-1"><h4>You Might Also Like</h4><a class="p-url" href="/y">Neap</a></div>',
  ],
  ['related posts', '<ul class="related_post"><li><a href="/y" title="Neap">Neap</a></li></ul>'],
  ['advertisement', '<p class="td-adspot-title">- Advertisement -</p>'],
  [
    'advertisement',
    '<div class="zox-post-ad-wrap"><span class="zox-ad-label">Advertisement</span><div class="zox-post-ad"><a href="/y"><img class="zox-post-ad-img" src="/y.png"></a></div></div>',
  ],
  [
    'advertisement',
    '<div class="g-single a-1"><a class="gofollow" data-track="MSwx" href="/y"><img src="/y.png"></a></div>',
  ],
  [
    'subscription form',
    '<div class="et_bloom_inline_form et_bloom_optin et_bloom_make_form_visible"><h2>Join</h2><form></form></div>',
  ],
  [
    'greeting of visitors',
    '<div class="greet_block"><div class="greet_image"><img src="/y.png"></div><div class="greet_text">Hello there!</div></div>',
  ],
  [
    'reading time',
    '<p class="wp-block-yoast-seo-estimated-reading-time yoast-reading-time__wrapper"><span class="yoast-reading-time__reading-time">3</span> minutes</p>',
  ],
  [
    'credit of a tool',
    '<div id="amazon-polly-by-tab"><a href="/y"><img src="/y.png" alt="Voiced by Amazon Polly"></a></div>',
  ],
])('drops %s of news sites and old blogs, and counts them', (name, html) => {
  expect(clean(`<p>a</p>${html}<p>b</p>`, furniture)).toEqual({
    html: '<p>a</p><p>b</p>',
    warnings: [{ code: 'furniture-dropped', element: name, count: 1 }],
  });
});
