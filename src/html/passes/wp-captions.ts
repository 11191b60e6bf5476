import {
  attribute,
  element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  rewrite,
  type ChildNode,
  type Element,
} from '../dom.js';
import { classTest } from '../media/pictures.js';
import type { Pass } from '../pass.js';
import { ancestor } from '../walk.js';

/**
 * A captioned picture or video of the classic editor (`img_caption_shortcode()`): a `figure` in HTML5 themes, a `div` with
 * a `p` in older ones, a `dl` in the oldest. Beaver Builder's pictures are captioned in the same way, by classes of their own,
 * and so are those that were pasted from Wikipedia; those that came from Blogger are tables. Always a `figure` with a
 * `figcaption`. Whom a picture is owed to, which Media Credit shows below it, gets a line of its own, and so does what the
 * Humanity theme shows there, though it keeps it from screen readers.
 *
 * Before galleries and embeds, which read captions.
 */
export const wpCaptions: Pass = (root) => {
  rewrite(root, (node) => {
    if (isCredit(node)) return [element('br'), ...node.children];
    if (hasClass(node, 'image-metadata')) return metadata(node);
    if (isCaption(node)) return [element('figcaption', {}, node.children)];
    if (node.name === 'table' && hasClass(node, 'tr-caption-container')) return pictureTable(node);
    if (!isFigure(node) || node.name === 'figure') return undefined;
    return [element('figure', {}, node.children)];
  });
};

const isFigure = classTest(['wp-caption', 'fl-photo', 'thumbinner']);
const hasCaptionClass = classTest(['wp-caption-text', 'wp-caption-dd', 'fl-photo-caption', 'thumbcaption']);

/** Blogger's captioned picture: a table of two rows, one for the picture, one for its caption. */
function pictureTable(table: Element): ChildNode[] | undefined {
  const cells = elementsIn(table).filter(({ name }) => name === 'td' || name === 'th');
  const caption = cells.find((cell) => hasClass(cell, 'tr-caption'));
  const picture = cells.find((cell) => cell !== caption);
  if (cells.length !== 2 || !caption || !picture || !findElement(picture, ({ name }) => name === 'img'))
    return undefined;
  return [element('figure', {}, [...picture.children, element('figcaption', {}, caption.children)])];
}

const isCredit = (node: Element): boolean =>
  hasClass(node, 'media-credit') &&
  node.parent !== null &&
  isElement(node.parent) &&
  hasClass(node.parent, 'media-credit-container');

/** What the Humanity theme shows on a picture (`Get_Image_Data::metadata()`); what it hides from everybody has a style. */
function metadata(node: Element): ChildNode[] | undefined {
  const items = node.children.filter(isElement).filter(isShownItem);
  if (items.length === 0) return undefined;
  const lines = node.children.flatMap((child) => {
    if (!isElement(child) || !isShownItem(child)) return [child];
    return child === items[0] ? child.children : [element('br'), ...child.children];
  });
  const isCaption = ancestor(node, ({ name }) => name === 'figure', 3) !== undefined;
  return [element(isCaption ? 'figcaption' : 'div', {}, lines)];
}

const isShownItem = (node: Element): boolean =>
  hasClass(node, 'image-metadataItem') &&
  attribute(node, 'aria-hidden') === 'true' &&
  attribute(node, 'style') === undefined;

/** A gallery's captions have the class too, and are read with it. */
const isCaption = (node: Element): boolean =>
  node.name !== 'figcaption' && hasCaptionClass(node) && !hasClass(node, 'gallery-caption');
