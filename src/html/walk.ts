import {
  isElement,
  isText,
  type AnyNode,
  type ChildNode,
  type Element,
  type ParentNode,
  type Text,
} from './dom.js';

/** What to do with each kind of node. `element` returns false where the walk need not go into it. */
export interface Visitor {
  readonly element?: (node: Element) => boolean | void;
  readonly text?: (node: Text) => void;
}

/**
 * Visits every node below `parent`, in document order. The visitor may change attributes, names and text, but not which
 * nodes there are. Recursive: only for trees whose depth is bounded already.
 */
export function walk(parent: ParentNode, visitor: Visitor): void {
  for (const child of parent.children) {
    if (isElement(child)) {
      if (visitor.element?.(child) !== false) walk(child, visitor);
    } else if (isText(child)) visitor.text?.(child);
  }
}

/** Whether `found` holds for a node or for anything below it. */
export function some(node: AnyNode, found: (node: AnyNode) => boolean): boolean {
  return found(node) || ('children' in node && node.children.some((child) => some(child, found)));
}

/** The nearest element above a node, at most `limit` steps away, for which `found` holds. */
export function ancestor(
  node: AnyNode,
  found: (node: Element) => boolean,
  limit = Infinity,
): Element | undefined {
  let above = node.parent;
  for (let step = 0; above && step < limit; step += 1, above = above.parent) {
    if (isElement(above) && found(above)) return above;
  }
  return undefined;
}

/** The nearest node beside another one that is no white space. */
export function beside(node: ChildNode, side: 'next' | 'prev'): ChildNode | null {
  let near = node[side];
  while (near && isText(near) && near.data.trim() === '') near = near[side];
  return near;
}
