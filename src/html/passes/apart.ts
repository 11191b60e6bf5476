import { attribute, classesOf, element, hasClass, isElement, setChildren, text, Text } from '../dom.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import type { Pass } from '../pass.js';
import { isPhrasing, isPhrasingName } from '../split.js';
import { styleOf } from '../style.js';
import { ancestor } from '../walk.js';

/**
 * Keeps words apart that a page shows apart though no white space is between them: what a style sets as a block, tabs in a
 * list of tabs, buttons, dates, links side by side, and the parts of which a plugin's block is made (`x__label`, `x__value`).
 *
 * After hidden elements are gone, which may stand between, and before buttons give way to their words.
 */
export const apart: Pass = (root) => {
  setApart(root);
};

/** Recursive: only for trees whose depth is bounded already. */
function setApart(parent: ParentNode): void {
  const children: ChildNode[] = [];
  let left: ChildNode | undefined;
  for (const child of parent.children) {
    if (isElement(child) && !code.has(child.name)) setApart(child);
    const shown = edgeOf(child, 'first');
    if (left !== undefined && shown !== undefined && areApart(left, child)) children.push(text(' '));
    if (shown !== undefined || !isTransparent(child)) left = child;
    children.push(isElement(child) && isBlock(child) ? asBlock(child) : child);
  }
  if (children.length > parent.children.length || children.some((child) => child.parent !== parent)) {
    setChildren(parent, children);
  }
}

const code = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'svg', 'wp2md-math']);

/** What shows between two words though it holds none. */
const showing = new Set([
  'br',
  'img',
  'picture',
  'input',
  'hr',
  'iframe',
  'video',
  'audio',
  'wp2md-embed',
  'wp2md-math',
]);

/** Whether a node is an icon or nothing, so that what stands beside it is what is next to it. */
const isTransparent = (node: ChildNode): boolean =>
  node instanceof Text ? node.data === '' : !isElement(node) || (isPhrasing(node) && !showing.has(node.name));

/** The first or last character below a node. */
function edgeOf(node: ChildNode, side: 'first' | 'last'): string | undefined {
  if (node instanceof Text) return side === 'first' ? node.data[0] : node.data.at(-1);
  if (!isElement(node) || showing.has(node.name) || node.name === 'svg') return undefined;
  const children = side === 'first' ? node.children : node.children.toReversed();
  for (const child of children) {
    const edge = edgeOf(child, side);
    if (edge !== undefined) return edge;
    if (!isTransparent(child)) return undefined;
  }
  return undefined;
}

function areApart(left: ChildNode, right: ChildNode): boolean {
  if (!isPhrasing(left) || !isPhrasing(right)) return false;
  const [before, after] = [edgeOf(left, 'last') ?? '', edgeOf(right, 'first') ?? ''];
  if (isBox(left) || isBox(right))
    return /[\p{L}\p{N}\p{Pe}.!?:%]/u.test(before) && /[\p{L}\p{N}\p{Sc}]/u.test(after);
  if (!isElement(left) || !isElement(right)) return false;
  if (left.name === 'a' && right.name === 'a') {
    return alphabetic.test(before) && (after === '+' || alphabetic.test(after)) && areItems(left, right);
  }
  // A figure and its unit, a sign and its figure are often parts as well, and stand close.
  return /[\p{L}.!?:]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && arePartsOfOne(left, right);
}

/** Letters and digits of scripts that part words by spaces. */
const alphabetic =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u;

/** Whether two links are items of a menu or buttons: in prose, editors leave a word in two of them. */
const areItems = (left: Element, right: Element): boolean =>
  ['href', 'class'].some((name) => attribute(left, name) !== attribute(right, name)) &&
  [left, right].some((link) => attribute(link, 'class') !== undefined) &&
  ancestor(left, ({ name }) => prose.test(name), 4) === undefined;

const prose = /^(?:p|h[1-6]|figcaption|blockquote)$/;

const isBox = (node: ChildNode): boolean =>
  isElement(node) &&
  (node.name === 'button' || node.name === 'time' || classesOf(node).some((word) => boxes.has(word)));

/** Inline elements that plugins show as boxes: LearnDash, WooCommerce, Mediavine Create, Avada, Flatsome, Bold Builder, Cooked; prices of AffiliateX and Lasso. */
const boxes = new Set([
  'ld-item-components',
  'onsale',
  'mv-create-nutrition-item',
  'person-title',
  'fusion-animated-text',
  'section-title-main',
  'bt_bb_headline_superheadline',
  'affx-pdt-reg-price',
  'latest-price',
  'cooked-meta-title',
  // The button behind a price: `[add_to_cart]`
  'product_type_simple',
  'product_type_variable',
  'product_type_external',
  'product_type_grouped',
]);

/** Whether classes call two elements different parts of one thing. */
function arePartsOfOne(left: Element, right: Element): boolean {
  const stems = new Map(
    classesOf(left).flatMap((word) => stemsOf(word).map((stem) => [stem, word] as const)),
  );
  return classesOf(right).some((word) =>
    stemsOf(word).some((stem) => stems.has(stem) && stems.get(stem) !== word),
  );
}

/** What words of a class mark a look: they say nothing of parts. */
const looks = /^(?:has|is|font|text|bg|color|ql|tw|wp|fs|fw|token|hljs|mjx)-/;

/** What the parts of a thing have in common: `block` of `block__part`, `plugin-block-` of `plugin-block-part`. */
function stemsOf(word: string): string[] {
  const at = word.indexOf('__');
  if (at > 0) return [word.slice(0, at)];
  return looks.test(word) ? [] : (word.match(/^[a-z]+-[a-z]+-(?=[a-z])/) ?? []);
}

const blocks = /^(?:block|flex|grid|table|table-caption|list-item)$/;

/** Inline elements that a plugin's style sheet sets as blocks: whom a quotation of Shortcodes Ultimate is by, and what Cooked tells of a recipe. */
const lineClasses = new Set([
  'su-quote-cite',
  'cooked-author',
  'cooked-category',
  'cooked-difficulty-level',
  'cooked-servings',
  'cooked-time',
]);

/** Whether a style, a plugin's own or its part in a list of tabs makes a block of an element that is none. */
const isBlock = (node: Element): boolean =>
  (sliders.test(node.name) ||
    (isPhrasingName(node.name) &&
      (isTab(node) ||
        classesOf(node).some((word) => lineClasses.has(word)) ||
        blocks.test(styleOf(node, 'display') ?? '')))) &&
  !showing.has(node.name) &&
  edgeOf(node, 'first') !== undefined &&
  ancestor(node, ({ name }) => lines.test(name)) === undefined;

/** A tab in a list of tabs: Shortcodes Ultimate says it of the list alone. */
const isTab = (node: Element): boolean =>
  attribute(node, 'role') === 'tab' ||
  (node.parent !== null && isElement(node.parent) && hasClass(node.parent, 'su-tabs-nav'));

/** Elements of Slider Revolution, of which no browser knows that they are boxes. */
const sliders = /^rs-(?:slide|layer)$/;

/** What holds one line of text. */
const lines = /^(?:h[1-6]|summary|a|figcaption|caption|th|td|label|button|code|pre)$/;

/** A tab of a page builder may be a list's item: the block is what stands around the words. */
const asBlock = (node: Element): Element => element('div', {}, [node]);
