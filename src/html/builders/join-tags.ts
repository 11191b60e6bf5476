import { Text, isElement, setChildren, type ChildNode, type ParentNode } from '../dom.js';
import { isBuilder } from '../shortcodes/names.js';

const notProse = new Set('pre code script style textarea'.split(' '));
const opening = /^\[([A-Za-z][\w-]{0,60})(?:\s[^\]]*)?$/;
/** How many texts and line breaks a tag may go over. */
const longest = 100;

/**
 * Makes one text of a page builder's tag that goes over several lines: `wpautop()` puts a line break at the end of each.
 * Recursive: only for trees whose depth is bounded already.
 */
export function joinTags(parent: ParentNode): void {
  const { children } = parent;
  const kept: ChildNode[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined) continue;
    kept.push(child);
    if (isElement(child) && !notProse.has(child.name)) joinTags(child);
    if (!(child instanceof Text)) continue;
    for (let end = endOf(children, at, child); end > at; end = endOf(children, at, child)) {
      const lines = children.slice(at + 1, end + 1);
      child.data += lines.map((line) => (line instanceof Text ? line.data : ' ')).join('');
      at = end;
    }
  }
  if (kept.length < children.length) setChildren(parent, kept);
}

/** Where the text stands that ends the tag with which another one ends; -1 where there is none. */
function endOf(children: readonly ChildNode[], from: number, { data }: Text): number {
  const open = data.lastIndexOf('[');
  const name = open < 0 ? undefined : opening.exec(data.slice(open))?.[1];
  if (name === undefined || !isBuilder(name)) return -1;
  for (let at = from + 1; at < Math.min(children.length, from + longest); at += 1) {
    const node = children[at];
    if (node instanceof Text) {
      const bracket = /[[\]]/.exec(node.data)?.[0];
      if (bracket !== undefined) return bracket === ']' ? at : -1;
    } else if (node === undefined || !isElement(node) || node.name !== 'br') return -1;
  }
  return -1;
}
