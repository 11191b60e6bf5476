import { isText, type ChildNode, type Element } from '../dom.js';

const pairs = new Set(['[]', '()']);

/** Takes away the brackets round a link of a footnote that stand outside of it: `[<a href="#n1">1</a>]`. */
export function dropBrackets({ prev, next }: Element): void {
  if (!prev || !next || !isText(prev) || !isText(next)) return;
  const before = prev.data.trimEnd();
  const after = next.data.trimStart();
  if (!pairs.has(before.slice(-1) + after.slice(0, 1))) return;
  prev.data = before.slice(0, -1);
  next.data = after.slice(1);
}

/** Whether a node is no more than a bracket. */
export const isBracket = (node: ChildNode): boolean => isText(node) && /^[[\]()]?$/.test(node.data.trim());
