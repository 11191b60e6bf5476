import { element, hasClass, isElement, rewrite, type Element } from '../dom.js';
import { classTest } from '../media/pictures.js';
import type { Pass } from '../pass.js';

/**
 * A captioned picture or video of the classic editor (`img_caption_shortcode()`): a `figure` in HTML5 themes, a `div` with
 * a `p` in older ones, a `dl` in the oldest. Beaver Builder's pictures are captioned in the same way, by classes of their own.
 * Always a `figure` with a `figcaption`. Whom a picture is owed to, which Media Credit shows below it, gets a line of its own.
 *
 * Before galleries and embeds, which read captions.
 */
export const wpCaptions: Pass = (root) => {
  rewrite(root, (node) => {
    if (isCredit(node)) return [element('br'), ...node.children];
    if (isCaption(node)) return [element('figcaption', {}, node.children)];
    if (!isFigure(node) || node.name === 'figure') return undefined;
    return [element('figure', {}, node.children)];
  });
};

const isFigure = classTest(['wp-caption', 'fl-photo']);
const hasCaptionClass = classTest(['wp-caption-text', 'wp-caption-dd', 'fl-photo-caption']);

const isCredit = (node: Element): boolean =>
  hasClass(node, 'media-credit') &&
  node.parent !== null &&
  isElement(node.parent) &&
  hasClass(node.parent, 'media-credit-container');

/** A gallery's captions have the class too, and are read with it. */
const isCaption = (node: Element): boolean =>
  node.name !== 'figcaption' && hasCaptionClass(node) && !hasClass(node, 'gallery-caption');
