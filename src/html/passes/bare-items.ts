import {
  Text,
  append,
  elementsIn,
  isBlank,
  isElement,
  setChildren,
  type ChildNode,
  type Element,
} from '../dom.js';
import type { Pass } from '../pass.js';
import { styleOf } from '../style.js';

/**
 * The classic editor indents a list within an item of its own, which a style keeps from having a bullet. Such a list belongs
 * to the item before it, as a reader sees it. In a numbered list only at the end: the item without a number counts.
 */
export const bareItems: Pass = (root) => {
  for (const list of elementsIn(root)) if (list.name === 'ul' || list.name === 'ol') join(list);
};

function join(list: Element): void {
  const kept: ChildNode[] = [];
  const below = new Map<Element, ChildNode[]>();
  let item: Element | undefined;
  for (const child of list.children) {
    if (item !== undefined && isElement(child) && isBare(child) && mayJoin(child, list)) {
      const lists = below.get(item) ?? [];
      append(lists, child.children);
      below.set(item, lists);
    } else {
      kept.push(child);
      if (isElement(child)) item = child.name === 'li' ? child : undefined;
    }
  }
  if (below.size === 0) return;
  setChildren(list, kept);
  for (const [above, lists] of below) setChildren(above, [...above.children, ...lists]);
}

const isNothing = (node: ChildNode): boolean => node instanceof Text && isBlank(node.data);

/** Whether an item shows nothing but lists, and no sign. */
function isBare(node: Element): boolean {
  if (node.name !== 'li') return false;
  const style = styleOf(node, 'list-style-type') ?? styleOf(node, 'list-style');
  if (style !== 'none') return false;
  const shown = node.children.filter((child) => !isNothing(child));
  return shown.length > 0 && shown.every((child) => isElement(child) && /^[uo]l$/.test(child.name));
}

const mayJoin = (node: Element, list: Element): boolean => list.name === 'ul' || !hasItemAfter(node);

function hasItemAfter(node: Element): boolean {
  let next = node.next;
  while (next !== null && isNothing(next)) next = next.next;
  return next !== null;
}
