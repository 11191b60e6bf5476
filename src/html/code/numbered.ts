import { element, hasClass, isElement, text, textOf, type ChildNode, type Element } from '../dom.js';
import { languageOf } from './language.js';

/** What GeSHi calls a line, and every fifth line. */
const isLine = (node: ChildNode): boolean =>
  isElement(node) && node.name === 'li' && (hasClass(node, 'li1') || hasClass(node, 'li2'));

/** GeSHi numbers lines by a list: `ol > li.li1 > div.de1`, or `pre.de1`. */
export const isNumbered = (node: Element): boolean =>
  node.name === 'ol' &&
  node.children.some(isLine) &&
  node.children.every((child) => !isElement(child) || isLine(child));

/** The code of a list with a line in each item, as a `pre`, and its language. A line that is empty holds a no-break space. */
export function readNumbered(list: Element): {
  readonly code: Element;
  readonly language: string | undefined;
} {
  const lines = list.children.filter(isElement).map(textOf);
  const code = lines.map((line) => (line.trim() === '' ? '' : line.replace(/\u00a0/g, ' '))).join('\n');
  return { code: element('pre', {}, [text(code)]), language: languageOf(list) };
}
