import { isElement, setChildren, type ChildNode, type ParentNode } from '../dom.js';

/** Elements in which a tag is no tag, but code. */
const notProse = new Set('pre code script style textarea'.split(' '));

/** How nodes are joined with the siblings that follow them. */
export interface Joining {
  /** Where the last of those stands that belong to a node; -1 where none does. */
  readonly endOf: (siblings: readonly ChildNode[], at: number, node: ChildNode) => number;
  /** Puts into the node what is to stay of those that follow it. */
  readonly join: (node: ChildNode, following: readonly ChildNode[]) => void;
}

/**
 * Joins siblings all through a tree, and again where what was joined goes on. Recursive: only for trees whose depth is bounded
 * already.
 */
export function joinSiblings(parent: ParentNode, joining: Joining): void {
  const { children } = parent;
  const kept: ChildNode[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined) continue;
    kept.push(child);
    if (isElement(child) && !notProse.has(child.name)) joinSiblings(child, joining);
    for (let end = joining.endOf(children, at, child); end > at; end = joining.endOf(children, at, child)) {
      joining.join(child, children.slice(at + 1, end + 1));
      at = end;
    }
  }
  if (kept.length < children.length) setChildren(parent, kept);
}
