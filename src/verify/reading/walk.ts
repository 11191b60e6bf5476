import { Comment, Text, isTag, type ChildNode, type Element, type ParentNode } from '../dom.js';
import { topPlace, type Place } from './reading.js';

/** What a reader does with the nodes that it meets. */
export interface Reader {
  /** @returns the place of what stands inside; undefined where there is nothing to read */
  readonly enter: (node: Element, place: Place) => Place | undefined;
  readonly leave: (node: Element, place: Place) => void;
  readonly text: (node: Text, place: Place) => void;
  readonly comment?: (node: Comment) => void;
}

interface Frame {
  readonly children: readonly ChildNode[];
  readonly place: Place;
  readonly node: Element | undefined;
  readonly outer: Place;
  next: number;
}

/** What stands in an element in the order in which it is shown: the foot of a table at its foot (CSS 2.2, 17.2). */
function shown({ name, children }: Element): readonly ChildNode[] {
  const foot =
    name === 'table' ? children.find((child) => isTag(child) && child.name === 'tfoot') : undefined;
  return foot ? [...children.filter((child) => child !== foot), foot] : children;
}

/**
 * Reads every node below one in the order in which a page shows them. Without recursion: hostile HTML is deeper than the stack.
 * @param top where all of it stands
 */
export function walk(root: ParentNode, reader: Reader, top: Place = topPlace): void {
  const stack: Frame[] = [{ children: root.children, place: top, node: undefined, outer: top, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      stack.pop();
      if (frame.node) reader.leave(frame.node, frame.outer);
    } else if (child instanceof Text) reader.text(child, frame.place);
    else if (child instanceof Comment) reader.comment?.(child);
    else if (isTag(child)) {
      const place = reader.enter(child, frame.place);
      if (place === undefined) continue;
      stack.push({ children: shown(child), place, node: child, outer: frame.place, next: 0 });
    }
  }
}
