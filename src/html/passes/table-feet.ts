import { isElement, setChildren, type ChildNode, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { walk } from '../walk.js';

/**
 * Puts the rows of a table's foot below all others, where every browser shows them (CSS 2.2, 17.2): HTML 4 wanted them before
 * the body, and TablePress still writes them there.
 */
export const tableFeet: Pass = (root) => {
  walk(root, {
    element(node) {
      if (node.name === 'table') putLast(node, node.children.find(isFoot));
    },
  });
};

const isFoot = (node: ChildNode): boolean => isElement(node) && node.name === 'tfoot';

function putLast(table: Element, foot: ChildNode | undefined): void {
  if (foot === undefined || foot === table.lastChild) return;
  setChildren(table, [...table.children.filter((child) => child !== foot), foot]);
}
