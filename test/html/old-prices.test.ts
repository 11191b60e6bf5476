import { struckPrices } from '../../src/html/passes/old-prices.js';
import { clean } from './tree.js';

it.each([
  [
    '<span class="aawp-product__price aawp-product__price--old">$9</span> <span class="aawp-product__price aawp-product__price--current">$8</span>',
    '<span class="aawp-product__price aawp-product__price--old"><del>$9</del></span> <span class="aawp-product__price aawp-product__price--current">$8</span>',
  ],
  [
    '<div class="elementor-price-table__original-price elementor-typo-excluded">$9</div>',
    '<div class="elementor-price-table__original-price elementor-typo-excluded"><del>$9</del></div>',
  ],
  ['<span class="aawp-product__price--old"> </span>', '<span class="aawp-product__price--old"> </span>'],
])('strikes out old prices in %s', (html, expected) => {
  expect(clean(html, struckPrices).html).toBe(expected);
});
