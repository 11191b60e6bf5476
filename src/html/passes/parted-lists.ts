import {
  attribute,
  hasClass,
  isBlank,
  isElement,
  isText,
  setChildren,
  elementsIn,
  type Element,
} from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { beside } from '../walk.js';

/** What Word for the web says of an item: where it stands in its list. */
export const itemNumber = 'data-aria-posinset';

/**
 * Word for the web makes a list of each item. The item's attributes say to which list of the document it belongs, at which
 * level, and as which item (`data-listid`, `data-aria-level`, `data-aria-posinset`): lists that go on so are one list again. A
 * numbered one has to begin with the number that comes next, since that is what a page shows.
 */
export const partedLists: Pass = (root) => {
  const gone = new Set<Element>();
  for (const list of elementsIn(root)) {
    if (isList(list) && !gone.has(list)) takeNext(list, gone);
  }
  if (gone.size > 0) prune(root, (node) => gone.has(node));
};

const isList = ({ name }: Element): boolean => name === 'ul' || name === 'ol';

/** Gives a list the items of all that go on with it, which are noted as gone. */
function takeNext(list: Element, gone: Set<Element>): void {
  const children = [...list.children];
  let last = list;
  let next = listAfter(last);
  while (next && goesOn(last, next)) {
    for (const child of next.children) children.push(child);
    gone.add(boxOf(next));
    gone.add(next);
    last = next;
    next = listAfter(last);
  }
  if (last !== list) setChildren(list, children);
}

function listAfter(list: Element): Element | undefined {
  const after = beside(boxOf(list), 'next');
  if (!after || !isElement(after)) return undefined;
  const inside = isList(after) ? after : after.children.find(isElement);
  return inside?.name === list.name && boxOf(inside) === after ? inside : undefined;
}

/** The list, or the box that Word puts round each. */
function boxOf(list: Element): Element {
  const { parent } = list;
  const isBox =
    parent !== null &&
    isElement(parent) &&
    hasClass(parent, 'ListContainerWrapper') &&
    parent.children.every((child) => child === list || (isText(child) && isBlank(child.data)));
  return isBox ? parent : list;
}

function goesOn(list: Element, next: Element): boolean {
  const before = list.children.findLast(isElement);
  const item = next.children.find(isElement);
  if (!before || !item) return false;
  const isSame = (name: string): boolean =>
    attribute(item, name) !== undefined && attribute(item, name) === attribute(before, name);
  const number = attribute(item, itemNumber);
  return (
    isSame('data-listid') &&
    isSame('data-aria-level') &&
    Number(number) === Number(attribute(before, itemNumber)) + 1 &&
    (next.name === 'ul' || attribute(next, 'start') === number)
  );
}
