import {
  append,
  isElement,
  isText,
  setChildren,
  type ChildNode,
  type Element,
  type ParentNode,
  type Text,
} from './dom.js';

/** Elements whose text is not written in a human language, or is not shown. */
const notProse = new Set(
  'pre code kbd samp tt script style textarea template svg math option noscript iframe object wp2md-verbatim'.split(
    ' ',
  ),
);

/** Whether the texts of an element are read as prose. */
export const isProse = ({ name }: Element): boolean => !notProse.has(name);

/**
 * Visits every text that a person reads as prose, and puts in its place what `change` returns; undefined leaves it. Code,
 * scripts and the markers of other passes are left alone. Linear in the size of the tree.
 */
export function rewriteProse(
  parent: ParentNode,
  change: (node: Text) => readonly ChildNode[] | undefined,
): void {
  // A list of its own only from the first change on, as in `rewrite`.
  let changed: ChildNode[] | undefined;
  const { children } = parent;
  let index = -1;
  for (const child of children) {
    index += 1;
    const replacement = isText(child) ? change(child) : undefined;
    if (replacement === undefined) changed?.push(child);
    else append((changed ??= children.slice(0, index)), replacement);
    if (isElement(child) && isProse(child)) rewriteProse(child, change);
  }
  if (changed !== undefined) setChildren(parent, changed);
}
