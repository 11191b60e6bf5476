import { Comment, attribute, isElement, setChildren, type ChildNode, type ParentNode } from '../dom.js';
import type { Pass } from '../pass.js';
import { liftOut } from '../split.js';

/**
 * Keeps the comments that mean something to WordPress and puts them between blocks: `<!--more-->`, with or without a
 * text, and `<!--nextpage-->`. All other comments go: the block editor's, conditional ones, notes to oneself. The empty
 * `span#more-123` which `get_the_content()` writes in the place of `<!--more-->` becomes that comment again.
 */
export const comments: Pass = (root) => {
  const kept = new Set<ChildNode>();
  sortOut(root, kept);
  if (kept.size > 0) liftOut(root, kept);
};

function sortOut(parent: ParentNode, kept: Set<ChildNode>): void {
  let changed = false;
  const children: ChildNode[] = [];
  for (const child of parent.children) {
    const meaning = meaningOf(child);
    if (meaning !== undefined) {
      const comment = new Comment(meaning);
      kept.add(comment);
      children.push(comment);
    } else if (isElement(child) || child.type === 'text') {
      if (isElement(child)) sortOut(child, kept);
      children.push(child);
      continue;
    }
    changed = true;
  }
  if (changed) setChildren(parent, children);
}

/** What the comment is to say, if the node is one that stays. */
function meaningOf(node: ChildNode): string | undefined {
  if (node instanceof Comment) {
    const words = node.data.trim();
    if (words === 'nextpage') return words;
    return words === 'more' || words.startsWith('more ') ? words : undefined;
  }
  if (!isElement(node) || node.name !== 'span' || node.children.length > 0) return undefined;
  return isMoreId(attribute(node, 'id') ?? '') ? 'more' : undefined;
}

const isMoreId = (id: string): boolean => /^more-\d+$/.test(id);
