import { element, hasClass, isElement, rewrite } from '../dom.js';
import type { Pass } from '../pass.js';

/** A button of the buttons block: a paragraph of its own, with the link that it is. */
export const buttons: Pass = (root) => {
  rewrite(root, (node) => {
    if (node.name !== 'div' || !hasClass(node, 'wp-block-button')) return undefined;
    const inline = node.children.every((child) => !isElement(child) || phrasing.has(child.name));
    return inline ? [element('p', {}, node.children)] : undefined;
  });
};

const phrasing = new Set(['a', 'span', 'strong', 'em', 'b', 'i', 'button', 'img', 'br']);
