import { append, isElement, setChildren, type ChildNode, type Element, type ParentNode } from '../dom.js';
import type { Opening } from './expand.js';

/** How many tags may be open at once that make something of what they hold. */
const deepest = 50;

interface Frame {
  readonly opening: Opening | undefined;
  readonly children: ChildNode[];
}

/**
 * Puts what tags show in the place of the elements that stand for them, and makes of what is between two of them what the
 * builder does, where both stand in one element. Recursive: only for trees whose depth is bounded already.
 */
export function settle(parent: ParentNode, slots: ReadonlyMap<Element, Opening>): void {
  const frames: Frame[] = [{ opening: undefined, children: [] }];
  const put = (nodes: readonly ChildNode[]): void => append(frames.at(-1)?.children ?? [], nodes);
  let isChanged = false;
  for (const child of parent.children) {
    if (!isElement(child)) {
      put([child]);
      continue;
    }
    const opening = slots.get(child);
    if (opening === undefined) {
      settle(child, slots);
      put([child]);
      continue;
    }
    isChanged = true;
    if (opening.slot === child) {
      put(child.children);
      if (opening.wrap === undefined) continue;
      if (opening.end?.parent === parent && frames.length < deepest) frames.push({ opening, children: [] });
      else opening.tellLost();
      continue;
    }
    if (frames.some((frame) => frame.opening === opening)) {
      for (let frame = frames.pop(); frame; frame = frames.pop()) {
        put(frame.opening === opening ? (opening.wrap?.(frame.children) ?? []) : frame.children);
        if (frame.opening === opening) break;
      }
    }
    put(child.children);
  }
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    if (frames.length > 0) put(frame.children);
    else if (isChanged) setChildren(parent, frame.children);
  }
}
