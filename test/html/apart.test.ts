import { apart } from '../../src/html/passes/apart.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, apart).html;

describe('apart', () => {
  it.each([
    [
      'buttons',
      '<p><button>Yes</button><button>No</button></p>',
      '<p><button>Yes</button> <button>No</button></p>',
    ],
    [
      'a date',
      '<li><a href="/a">Neap</a><time>3 May</time></li>',
      '<li><a href="/a">Neap</a> <time>3 May</time></li>',
    ],
    ['a date in a text', '<p>Neap<time>3 May</time></p>', '<p>Neap <time>3 May</time></p>'],
    [
      'buttons that are links',
      '<div><a class="button" href="/a">One</a><a href="/b"><b>Two</b></a></div>',
      '<div><a class="button" href="/a">One</a> <a href="/b"><b>Two</b></a></div>',
    ],
    [
      'names and turning words of Avada',
      '<div><span class="person-name">Ebb</span><span class="person-title">Pilot</span></div><h2><span class="fusion-animated-text">Low</span><span class="fusion-animated-text">High</span></h2>',
      '<div><span class="person-name">Ebb</span> <span class="person-title">Pilot</span></div><h2><span class="fusion-animated-text">Low</span> <span class="fusion-animated-text">High</span></h2>',
    ],
    [
      'a title of Flatsome and its link',
      '<h3><b></b><span class="section-title-main">Tides</span><b></b><a href="/t">More</a></h3>',
      '<h3><b></b><span class="section-title-main">Tides</span><b></b> <a href="/t">More</a></h3>',
    ],
    [
      'what Bold Builder sets over a headline',
      '<h2><span class="bt_bb_headline_superheadline">TIDES</span><span class="bt_bb_headline_content"><span><b>Ebb</b> and flood</span></span></h2>',
      '<h2><span class="bt_bb_headline_superheadline">TIDES</span> <span class="bt_bb_headline_content"><span><b>Ebb</b> and flood</span></span></h2>',
    ],
    [
      'parts of a block',
      '<p><span class="price-row__name">Soup</span><i class="dots"></i><span class="price-row__sum">5</span></p>',
      '<p><span class="price-row__name">Soup</span><i class="dots"></i> <span class="price-row__sum">5</span></p>',
    ],
    [
      'parts that a plugin numbers by another way of naming',
      '<p><span class="kb-bar-label">Design</span><span class="kb-bar-percent">90%</span></p>',
      '<p><span class="kb-bar-label">Design</span> <span class="kb-bar-percent">90%</span></p>',
    ],
    [
      'what LearnDash shows as a box',
      '<div>Lesson 1<span class="ld-item-components">2 Topics</span></div>',
      '<div>Lesson 1 <span class="ld-item-components">2 Topics</span></div>',
    ],
    [
      'whom a quotation is by',
      '<div>Words of it<span class="su-quote-cite">A name</span></div>',
      '<div>Words of it<div><span class="su-quote-cite">A name</span></div></div>',
    ],
    [
      "the nutrition of Mediavine Create's recipes",
      '<p><span class="mv-create-nutrition-item"><span>Calories:</span> 300</span><span class="mv-create-nutrition-item"><span>Fat:</span> 9g</span></p>',
      '<p><span class="mv-create-nutrition-item"><span>Calories:</span> 300</span> <span class="mv-create-nutrition-item"><span>Fat:</span> 9g</span></p>',
    ],
    [
      'prices of AffiliateX',
      '<div><span class="affx-pdt-offer-price">$5</span><del class="affx-pdt-reg-price">$6</del></div>',
      '<div><span class="affx-pdt-offer-price">$5</span> <del class="affx-pdt-reg-price">$6</del></div>',
    ],
    [
      'prices of Lasso',
      '<div><span class="discount-price"><strike>$6</strike></span><span class="latest-price">$5</span></div>',
      '<div><span class="discount-price"><strike>$6</strike></span> <span class="latest-price">$5</span></div>',
    ],
    [
      "WooCommerce's buttons behind prices",
      '<p><span class="amount">$5</span><a href="?add-to-cart=9" class="button product_type_simple add_to_cart_button">Add to cart</a></p>',
      '<p><span class="amount">$5</span> <a href="?add-to-cart=9" class="button product_type_simple add_to_cart_button">Add to cart</a></p>',
    ],
    [
      'tabs of Shortcodes Ultimate',
      '<div class="su-tabs-nav"><span class="" data-url="" tabindex="0" role="button">Ebb</span><span class="" data-url="">Flood</span></div>',
      '<div class="su-tabs-nav"><div><span class="" data-url="" tabindex="0" role="button">Ebb</span></div><div><span class="" data-url="">Flood</span></div></div>',
    ],
    [
      'layers of Slider Revolution',
      '<rs-slide><img src="/a.png"><rs-layer>Low</rs-layer><rs-layer>High</rs-layer></rs-slide>',
      '<rs-slide><img src="/a.png"><div><rs-layer>Low</rs-layer></div><div><rs-layer>High</rs-layer></div></rs-slide>',
    ],
  ])('sets %s apart', (_, html, expected) => expect(after(html)).toBe(expected));

  it.each([
    '<p><a href="/a">One</a>, <a href="/b">two</a><a href="/b">fold</a></p>',
    '<p><a class="x" href="/a">Worksho</a><a class="y" href="/b">p</a></p>',
    '<div><a class="x" href="/a">Worksho</a><a class="x" href="/a">p</a></div>',
    '<div><a class="x" href="#1">[1]</a><a class="x" href="#2">[2]</a></div>',
    '<div><a class="x" href="/a">潮</a><a class="x" href="/b">汐</a></div>',
    '<p>(<time>3 May</time>), <button>Go</button>.</p>',
    '<p><span class="n__number">80</span><span class="n__unit">km</span></p>',
    '<p><span class="n__sign">$</span><span class="n__number">80</span></p>',
    '<p><span class="has-red-color">Wo</span><span class="has-blue-color">rd</span></p>',
    '<p><span class="TextRun">Wo</span><span class="NormalTextRun">rd</span></p>',
    '<p><span class="row__name">Wo</span><span class="row__name">rd</span></p>',
    '<p><a href="/a">One</a><img src="/a.png"><a href="/b">Two</a></p>',
    '<p><a href="/a">One</a><br><a href="/b">Two</a></p>',
    '<p><code><span class="t__a">let</span><span class="t__b">x</span></code></p>',
  ])('leaves what belongs together or is apart: %s', (html) => expect(after(html)).toBe(html));

  it('makes blocks of what a style sets as one, and of tabs', () => {
    expect(after('<p><span style="display: block">One</span><span style="display:flex">Two</span></p>')).toBe(
      '<p><div><span style="display: block">One</span></div><div><span style="display:flex">Two</span></div></p>',
    );
    const picture = '<a><img src="/a.png"></a>';
    const caption =
      '<span style="display: table-caption; caption-side: bottom" class="wsite-caption">One</span>';
    expect(after(`<span>${picture}${caption}</span>`)).toBe(`<span>${picture}<div>${caption}</div></span>`);
    expect(after('<div><button role="tab">One</button><button role="tab">Two</button></div>')).toBe(
      '<div><div><button role="tab">One</button></div> <div><button role="tab">Two</button></div></div>',
    );
  });

  it.each([
    '<h2><span style="display:block">One</span></h2>',
    '<p><span style="display:block"><img src="/a.png"></span></p>',
    '<p><span style="display:inline-block">One</span></p>',
  ])('makes none where there is one line, or no word: %s', (html) => expect(after(html)).toBe(html));
});
