import { isElement, setChildren, type Element, type ParentNode } from './dom.js';

/** Takes every element away for which `gone` holds, with all that is in it: parents before children, in linear time. */
export function prune(parent: ParentNode, gone: (node: Element) => boolean): void {
  const children = parent.children.filter((child) => !isElement(child) || !gone(child));
  if (children.length < parent.children.length) setChildren(parent, children);
  for (const child of children) if (isElement(child)) prune(child, gone);
}
