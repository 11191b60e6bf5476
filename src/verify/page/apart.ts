import { attribute, hasClass, isTag, type Element } from '../dom.js';

/** Elements that a page shows as boxes of their own, or as dates, whatever touches them. */
const isBox = (node: Element): boolean =>
  /^(?:button|time|rs-(?:slide|layer))$/.test(node.name) ||
  /(?:^|\s)(?:ld-item-components|onsale|su-quote-cite|mv-create-nutrition-item|section-title-main|bt_bb_headline_superheadline|affx-pdt-reg-price|latest-price|product_type_(?:simple|variable|external|grouped)|cooked-(?:meta-title|author|category|difficulty-level|servings|time))(?:\s|$)/.test(
    attribute(node, 'class') ?? '',
  );

const isSet = (node: Element): boolean =>
  attribute(node, 'role') === 'tab' ||
  /display\s*:/i.test(attribute(node, 'style') ?? '') ||
  (node.parent !== null && isTag(node.parent) && hasClass(node.parent, 'su-tabs-nav'));

/**
 * Whether a page may show an element apart from what touches it, though the HTML has no white space there: boxes, tabs, what a
 * style sets as a block, links beside links, and elements that a plugin's classes call parts of something.
 */
export function mayStandApart(node: Element): boolean {
  if (isBox(node) || isSet(node)) return true;
  return ([node.prev, node.next] as const).some((near) => {
    if (!near || !isTag(near)) return false;
    if (isBox(near) || isSet(near) || near.name === 'svg' || near.name === 'i') return true;
    return (node.name === 'a' && near.name === 'a') || (isPart(node) && isPart(near));
  });
}

const isPart = (node: Element): boolean => /[a-z](?:__|-)[a-z]/.test(attribute(node, 'class') ?? '');
