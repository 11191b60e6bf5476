import { classesOf, element, rewrite, setChildren, textOf } from '../dom.js';
import type { Pass } from '../pass.js';

/** Prices that were, which only a style sheet strikes out: AAWP; Elementor's price tables. */
export const oldPrices: ReadonlySet<string> = new Set([
  'aawp-product__price--old',
  'elementor-price-table__original-price',
]);

/** Strikes out prices that a page shows so: without the line a product seems to have two. */
export const struckPrices: Pass = (root) => {
  rewrite(root, (node) => {
    if (classesOf(node).some((word) => oldPrices.has(word)) && textOf(node).trim() !== '')
      setChildren(node, [element('del', {}, node.children)]);
    return undefined;
  });
};
