import { element, isElement, setChildren, text, type ChildNode, type ParentNode } from './dom.js';

/** Puts a `<br>` for every line break in the text below a node: for text whose white space a page keeps as it is. */
export function breakLines(parent: ParentNode): void {
  const children = parent.children.flatMap((child): readonly ChildNode[] => {
    if (isElement(child)) breakLines(child);
    if (child.type !== 'text' || !child.data.includes('\n')) return [child];
    return child.data
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [text(line)] : [element('br'), text(line)]));
  });
  setChildren(parent, children);
}
