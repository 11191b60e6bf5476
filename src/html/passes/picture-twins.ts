import {
  attribute,
  elementsIn,
  isBlank,
  isElement,
  setChildren,
  Text,
  type ChildNode,
  type Element,
} from '../dom.js';
import { lazySource } from '../media/sources.js';
import type { Pass } from '../pass.js';

/**
 * Keeps one of two pictures that stand side by side where one is the other loaded late. Whoever copies a page or cleans it
 * may take off the `noscript` that held the twin, and then both are left.
 *
 * After the twins in a `noscript`, and while pictures still have what says that they load late.
 */
export const pictureTwins: Pass = (root) => {
  for (const parent of [root, ...elementsIn(root)]) {
    const gone = new Set<ChildNode>();
    let before: Element | undefined;
    for (const child of parent.children) {
      const image = isElement(child) && child.name === 'img' ? child : undefined;
      if (image && before && waitsFor(before, image)) gone.add(before);
      else if (image && before && waitsFor(image, before)) gone.add(image);
      if (image !== undefined || !isBetween(child)) before = image;
    }
    if (gone.size > 0) {
      setChildren(
        parent,
        parent.children.filter((child) => !gone.has(child)),
      );
    }
  }
};

/** Whether a picture will load what the other one shows already. */
const waitsFor = (lazy: Element, shown: Element): boolean => {
  const source = lazySource(lazy);
  return (
    source !== undefined && lazySource(shown) === undefined && attribute(shown, 'src')?.trim() === source
  );
};

const isBetween = (node: ChildNode): boolean =>
  node instanceof Text ? isBlank(node.data) : !isElement(node);
