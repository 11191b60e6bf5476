import {
  attribute,
  classesOf,
  element,
  hasClass,
  isElement,
  text,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { languageOf } from './language.js';

/** What GeSHi calls a line, and every fifth line. */
const isLine = (node: ChildNode): boolean =>
  isElement(node) && node.name === 'li' && (hasClass(node, 'li1') || hasClass(node, 'li2'));

const isItem = (node: ChildNode): boolean => isElement(node) && node.name === 'li';

const isAll = (node: Element, test: (child: ChildNode) => boolean): boolean =>
  node.children.some(test) && node.children.every((child) => !isElement(child) || test(child));

/** GeSHi numbers lines by a list: `ol > li.li1 > div.de1`, or `pre.de1`; so did dp.SyntaxHighlighter: `ol.dp-xml > li`. */
export const isNumbered = (node: Element): boolean =>
  node.name === 'ol' && (isAll(node, isLine) || (isByDreamProjections(node) && isAll(node, isItem)));

/** What dp.SyntaxHighlighter calls the languages it knows: `dp-c` is one of a family. */
const dreamProjections = new Map([
  ['dp-c', undefined],
  ['dp-cpp', 'cpp'],
  ['dp-css', 'css'],
  ['dp-default', undefined],
  ['dp-delphi', 'delphi'],
  ['dp-j', 'java'],
  ['dp-perl', 'perl'],
  ['dp-py', 'python'],
  ['dp-rb', 'ruby'],
  ['dp-sql', 'sql'],
  ['dp-vb', 'vb'],
  ['dp-xml', 'xml'],
]);

const isByDreamProjections = (node: Element): boolean =>
  attribute(node, 'class')?.includes('dp-') === true &&
  classesOf(node).some((word) => dreamProjections.has(word));

/** The code of a list with a line in each item, as a `pre`, and its language. A line that is empty holds a no-break space. */
export function readNumbered(list: Element): {
  readonly code: Element;
  readonly language: string | undefined;
} {
  const lineOf = isByDreamProjections(list) ? asOfDreamProjections : textOf;
  const lines = list.children.filter(isElement).map((line) => lineOf(line).replace(/\u00a0/g, ' '));
  const code = lines.map((line) => (line.trim() === '' ? '' : line)).join('\n');
  const own = classesOf(list)
    .map((word) => dreamProjections.get(word))
    .find((name) => name !== undefined);
  return { code: element('pre', {}, [text(code)]), language: own ?? languageOf(list) };
}

/** Two spaces end each line. Line breaks in one are those of whoever laid out the HTML, who indented it as well. */
function asOfDreamProjections(item: Element): string {
  const line = textOf(item);
  const shown = line.includes('\n') ? line.replace(/[ \t\n\r]+/g, ' ').replace(/^ /, '') : line;
  return shown.trimEnd();
}
