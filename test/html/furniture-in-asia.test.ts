import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

describe('furniture of themes and plugins in Japan and China', () => {
  it.each([
    [
      'table of contents',
      '<div id="toc" class="toc tnt-number toc-center border-element"><input type="checkbox" class="toc-checkbox" id="toc-checkbox-1" checked><label class="toc-title" for="toc-checkbox-1">目次</label><div class="toc-content"><ol class="toc-list open"><li><a href="#toc1">潮</a></li></ol></div></div>',
    ],
    ['table of contents', '<div class="p-toc -simple"><span class="p-toc__ttl">目次</span></div>'],
    [
      'table of contents',
      '<div class="wp-block-vk-blocks-table-of-contents-new vk_tableOfContents tabs"><div class="tab"><div class="vk_tableOfContents_title">目次</div><ul class="vk_tableOfContents_list"><li><a href="#a">潮</a></li></ul></div></div>',
    ],
    [
      'table of contents',
      '<div class="wpco-wrapper"><div class="wpco"><h2 class="wpco__title">目次</h2><div class="contents-outline"></div></div></div>',
    ],
    [
      'table of contents',
      '<div class="outline"> <span class="outline__title">目次</span><input class="outline__toggle" id="outline__toggle" type="checkbox" checked><label class="outline__switch" for="outline__toggle"></label><ul class="outline__list"><li><a href="#a"><span class="outline__number">1.</span> 潮</a></li></ul></div>',
    ],
    [
      'table of contents',
      '<div class="toc-box"><div class="toc-box__header">目次</div><div class="contents-outline"><ol><li><a href="#a">潮</a></li></ol></div></div>',
    ],
    [
      'table of contents',
      '<div id="log-box"><div id="catalog"><ul id="catalog-ul"><li><a href="#title-0" title="潮">潮</a></li></ul><span class="log-zd"><a title="隐藏目录"><strong>目录</strong></a></span></div></div>',
    ],
    [
      'table of contents',
      '<div id="article-index"> <strong>文章目录</strong> <ul id="index-ul"><li><a href="#title-0">潮</a></li></ul></div>',
    ],
    [
      'advertisement',
      '<div class="ad-area no-icon ad-content-middle cf"><div class="ad-label" itemprop="name">スポンサーリンク</div><div class="ad-wrap"><p><a href="https://shop.example/">Lamp</a></p></div></div>',
    ],
    [
      'advertisement',
      '<div class="clearfix diver_widget_adarea hid"><div class="diver_widget_adlabel">スポンサーリンク</div></div>',
    ],
    [
      'share buttons',
      '<ul class="wp_social_bookmarking_light"><li><a href="#"><img src="http://static.evernote.com/article-clipper.png"></a></li></ul>',
    ],
    ['share buttons', '<div class="bdsharebuttonbox"><a href="#" class="bds_more">分享到：</a></div>'],
    ['share buttons', '<div class="jiathis_style_32x32"><span class="jiathis_txt">分享到：</span></div>'],
    ['share buttons', '<div class="bshare-custom"><span class="BSHARE_COUNT">0</span></div>'],
    ['share buttons', '<div class="ds-share"><a class="ds-more" href="/">分享到：</a></div>'],
    [
      'links to translations',
      '<ul class="bogo-language-switcher"><li class="ja"><a hreflang="ja" href="/ja/a/">日本語</a></li></ul>',
    ],
  ])('is dropped with its name: %s', (name, html) => {
    const { html: kept, warnings } = clean(`<p>Low</p>${html}<p>High</p>`, furniture);
    expect(kept).toBe('<p>Low</p><p>High</p>');
    expect(warnings).toMatchObject([{ code: 'furniture-dropped', element: name }]);
  });

  it('keeps boxes that are called as furniture and hold something else', () => {
    const html =
      '<div class="outline"><p>Ebb</p></div><div class="ad-area"><p class="credit">Low</p></div>' +
      '<div class="toc-box"><p>High</p></div><div id="article-index"><p>Tide</p></div>';
    expect(clean(html, furniture).html).toBe(html);
  });

  it('drops what Rinker says of itself in the card of a product', () => {
    const { html, warnings } = clean(
      '<div class="yyi-rinker-detail"><div class="credit-box">created by <a href="https://tool.example/">Rinker</a></div>' +
        '<div class="brand">Lamps</div></div>',
      furniture,
    );
    expect(html).toBe('<div class="yyi-rinker-detail"><div class="brand">Lamps</div></div>');
    expect(warnings).toMatchObject([{ code: 'furniture-dropped' }]);
  });
});
