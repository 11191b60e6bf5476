import { Text, isTag, nodesIn, type ChildNode, type ParentNode } from '../dom.js';

const begun = /\[[a-z]+_\w+(?:\s[^[\]]*)?$/i;

/** Joins the lines of builders' tags that line breaks part: nobody typed these as text. */
export function joinLines(root: ParentNode): void {
  for (const node of [root, ...nodesIn(root)]) {
    if (!('children' in node) || node.children.length < 3) continue;
    const pending: ChildNode[] = [];
    for (const child of node.children) {
      const [first] = pending;
      if (child instanceof Text) {
        const isEnd = /^[^[\]]*\]/.test(child.data);
        if (first instanceof Text && isEnd) {
          first.data += pending.slice(1).map(textOf).join('') + child.data;
          for (const other of pending.slice(1)) blank(other);
          child.data = '';
          pending.length = 0;
          if (begun.test(first.data)) pending.push(first);
        } else if (first !== undefined && !/[[\]]/.test(child.data)) pending.push(child);
        else {
          pending.length = 0;
          if (begun.test(child.data)) pending.push(child);
        }
      } else if (isTag(child) && child.name === 'br' && first !== undefined) pending.push(child);
      else pending.length = 0;
    }
  }
}

const textOf = (node: ChildNode): string => (node instanceof Text ? node.data : ' ');

function blank(node: ChildNode): void {
  if (node instanceof Text) node.data = '';
  else if (isTag(node)) node.name = 'wbr';
}
