import {
  element,
  isBlank,
  isElement,
  isText,
  rewrite,
  setChildren,
  type AnyNode,
  type ChildNode,
  type Element,
  type ParentNode,
} from './dom.js';

/** Elements of one mark, and elements in them over which it does not hold. */
export interface Unmarked {
  readonly name: string;
  readonly tags: ReadonlySet<string>;
  readonly without: ReadonlySet<Element>;
}

/**
 * Takes a mark off the elements without it: what stands in the mark besides gets it one by one. `<b>a <span>c</span></b>` is
 * `<strong>a </strong><span>c</span>` then. Linear in the size of the tree.
 */
export function takeOff(root: ParentNode, unmarked: Unmarked): void {
  const holders = new Set<AnyNode>();
  let isMarked = false;
  for (const node of unmarked.without) {
    for (let above = node.parent; above && !holders.has(above); above = above.parent) {
      holders.add(above);
      isMarked ||= isElement(above) && unmarked.tags.has(above.name);
    }
  }
  if (!isMarked) return;
  rewrite(root, (node) =>
    unmarked.tags.has(node.name) && holders.has(node) ? without(node, unmarked, holders) : undefined,
  );
}

/** Recursive: only for trees whose depth is bounded already. */
function without(node: Element, unmarked: Unmarked, holders: ReadonlySet<AnyNode>): ChildNode[] {
  const pieces: ChildNode[] = [];
  let run: ChildNode[] = [];
  const end = (): void => {
    if (run.every((child) => isText(child) && isBlank(child.data))) pieces.push(...run);
    else pieces.push(element(unmarked.name, {}, run));
    run = [];
  };
  for (const child of node.children) {
    if (!isElement(child) || !(unmarked.without.has(child) || holders.has(child))) {
      run.push(child);
      continue;
    }
    end();
    if (!unmarked.without.has(child)) setChildren(child, without(child, unmarked, holders));
    pieces.push(child);
  }
  end();
  return pieces;
}
