import { isElement, setChildren, type ChildNode, type Element, type ParentNode } from './dom.js';

/** Takes every element away for which `gone` holds, with all that is in it: parents before children, in linear time. */
export function prune(parent: ParentNode, gone: (node: Element) => boolean): void {
  const { children } = parent;
  let kept: ChildNode[] | undefined;
  let index = -1;
  for (const child of children) {
    index += 1;
    if (isElement(child) && gone(child)) kept ??= children.slice(0, index);
    else kept?.push(child);
  }
  if (kept !== undefined) setChildren(parent, kept);
  for (const child of kept ?? children) if (isElement(child)) prune(child, gone);
}
