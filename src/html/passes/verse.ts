import { append, element, hasClass, isElement, rewrite, type ChildNode, type Element } from '../dom.js';
import { breakLines } from '../line-breaks.js';
import type { Pass } from '../pass.js';

/** Makes the verse block (`pre.wp-block-verse`) a paragraph for each stanza, a line break for each line. */
export const verse: Pass = (root) => {
  rewrite(root, (node) => {
    if (node.name !== 'pre' || !hasClass(node, 'wp-block-verse')) return undefined;
    breakLines(node);
    return stanzas(node).map((lines) => element('p', {}, lines));
  });
};

/** The lines of a verse, parted where a line is empty. */
function stanzas(verse: Element): ChildNode[][] {
  const result: ChildNode[][] = [[]];
  for (const line of linesOf(verse)) {
    const last = result.at(-1);
    if (line.every(isBlankText)) result.push([]);
    else if (last && last.length > 0) append(last, [element('br'), ...line]);
    else if (last) append(last, line);
  }
  return result.filter((lines) => lines.length > 0);
}

function linesOf(verse: Element): ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  for (const child of verse.children) {
    if (isElement(child) && child.name === 'br') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

const isBlankText = (node: ChildNode): boolean => node.type === 'text' && node.data.trim() === '';
