import { Text, isElement, type ChildNode, type ParentNode } from '../dom.js';
import { isBuilder } from '../shortcodes/names.js';
import { joinSiblings } from './join-siblings.js';

const opening = /^\[([A-Za-z][\w-]{0,60})(?:\s[^\]]*)?$/;
/** How many texts and line breaks a tag may go over. */
const longest = 100;

/** Makes one text of a page builder's tag that goes over several lines: `wpautop()` puts a line break at the end of each. */
export const joinTags = (parent: ParentNode): void => joinSiblings(parent, { endOf, join });

function join(node: ChildNode, following: readonly ChildNode[]): void {
  if (node instanceof Text)
    node.data += following.map((line) => (line instanceof Text ? line.data : ' ')).join('');
}

/** Where the text stands that ends the tag with which another one ends; -1 where there is none. */
function endOf(children: readonly ChildNode[], from: number, tag: ChildNode): number {
  if (!(tag instanceof Text)) return -1;
  const open = tag.data.lastIndexOf('[');
  const name = open < 0 ? undefined : opening.exec(tag.data.slice(open))?.[1];
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
