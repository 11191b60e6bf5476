import { Text, append, isElement, setChildren, type ChildNode, type ParentNode } from './dom.js';

/** Elements whose text is not written in a human language, or is not shown. */
const notProse = new Set(
  'pre code kbd samp tt script style textarea template svg math option noscript iframe object'.split(' '),
);

/**
 * Visits every text that a person reads as prose, and puts in its place what `change` returns; undefined leaves it. Code,
 * scripts and the markers of other passes are left alone. Linear in the size of the tree.
 */
export function rewriteProse(
  parent: ParentNode,
  change: (node: Text) => readonly ChildNode[] | undefined,
): void {
  let changed = false;
  const children: ChildNode[] = [];
  for (const child of parent.children) {
    const replacement = child instanceof Text ? change(child) : undefined;
    if (replacement === undefined) children.push(child);
    else {
      changed = true;
      append(children, replacement);
    }
    if (isElement(child) && !notProse.has(child.name) && child.name !== 'wp2md-verbatim') {
      rewriteProse(child, change);
    }
  }
  if (changed) setChildren(parent, children);
}
