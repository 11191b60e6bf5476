import { append, element, isBlank, isElement, rewrite, setChildren, textOf, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { isPhrasing } from '../split.js';
import { styleOf } from '../style.js';
import { bold, italic } from './inline-styles.js';

const decorated = /line-through|underline/;

/** What holds a line or a paragraph of text. Headings and captions have a face of their own. */
const lines = new Set(['p', 'div', 'center', 'address', 'li', 'dt', 'dd', 'td']);

/** Values of which `inlineStyles` makes marks, of properties that say the same of a block as of the words in it. */
const marking: readonly (readonly [property: string, value: RegExp])[] = [
  ['font-weight', bold],
  ['font-style', italic],
  ['text-decoration', decorated],
  ['text-decoration-line', decorated],
];

/**
 * Gives the words of a line that a style sets bold, italic, struck out or underlined as a whole an element with that style, as
 * editors write it round words: `<p style="font-weight:bold">`, also the cells of a row that has one.
 *
 * Before `inlineStyles`, which reads such elements.
 */
export const blockStyles: Pass = (root) => {
  rewrite(root, (node) => {
    if (!lines.has(node.name)) return undefined;
    const style = styleOfWords(node);
    if (style === '' || !holdsLine(node) || isBlank(textOf(node))) return undefined;
    setChildren(node, [element('span', { style }, node.children)]);
    return undefined;
  });
};

function styleOfWords(node: Element): string {
  const row = node.name === 'td' && node.parent !== null && isElement(node.parent) ? node.parent : undefined;
  return marking
    .map(
      ([property, marks]) =>
        [property, styleOf(node, property) ?? (row && styleOf(row, property)), marks] as const,
    )
    .flatMap(([property, value, marks]) =>
      value !== undefined && marks.test(value) ? `${property}:${value}` : [],
    )
    .join(';');
}

/** Whether nothing in an element is a block. */
function holdsLine(node: Element): boolean {
  const open: Element[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.children.every(isPhrasing)) return false;
    append(open, next.children.filter(isElement));
  }
  return true;
}
