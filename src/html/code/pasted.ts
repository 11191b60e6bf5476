import {
  Comment,
  attribute,
  elementsIn,
  findElement,
  hasClass,
  isBlank,
  isElement,
  isText,
  setChildren,
  textOf,
} from '../dom.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import { styleOf } from '../style.js';
import { ancestor, some } from '../walk.js';
import { keptSpace } from './kept-space.js';
import { codeText } from './text.js';

/**
 * The lines of code that an editor, or a formatter for Visual Studio or Windows Live Writer, made HTML of, which was pasted into
 * the post: a `pre` or a `div` a line, a list, paragraphs, or one box with `<br>`, with numbers or not.
 *
 * @returns undefined where the element is none of these
 */
export function pastedCode(node: Element): string | undefined {
  if (isInPres(node)) return presOf(node).map(numberless).join('\n');
  if (node.name === 'pre' && isPreWithNumbers(node)) return numberless(node);
  if (isInBox(node) || isCopied(node)) return shownLines(node);
  if (node.name === 'pre' && isOfCnblogs(node)) return numbered(node);
  if (!isByActipro(node)) return keptSpace(node);
  return node.name === 'pre' ? unnumbered(codeText(node).split('\n'), node) : shownLines(node);
}

/** The C# Code Formatter and Insert Code Snippet: `div.csharpcode`, `div#codeSnippet`, with nothing but a `pre` for each line. */
const isInPres = (node: Element): boolean =>
  node.name === 'div' &&
  (hasClass(node, 'csharpcode') || attribute(node, 'id') === 'codeSnippet') &&
  presOf(node).length > 0 &&
  node.children.every((child) => isPre(child) || !isShown(child));

const isPre = (node: ChildNode): node is Element => isElement(node) && node.name === 'pre';
const presOf = (node: Element): Element[] => node.children.filter(isPre);

/** WordPress puts a paragraph round the comment that ends a line. */
const isShown = (node: ChildNode): boolean =>
  (isText(node) && !isBlank(node.data)) ||
  (isElement(node) && node.name !== 'style' && node.name !== 'br' && !(node.name === 'p' && isEmpty(node)));

const isEmpty = (node: Element): boolean => isBlank(textOf(node)) && !findElement(node, () => true);

/** `<span class="lnum">   1:  </span>`, or `<span id="lnum1">   1:</span>` and a space. */
const isNumber = (node: Element): boolean =>
  node.name === 'span' && (hasClass(node, 'lnum') || /^lnum\d+$/.test(attribute(node, 'id') ?? ''));

const isPreWithNumbers = (pre: Element): boolean => {
  const first = firstIn(pre);
  return first !== undefined && isElement(first) && isNumber(first);
};

function numberless(pre: Element): string {
  for (const node of elementsIn(pre)) {
    if (!isNumber(node)) continue;
    const { next } = node;
    if (!/\s$/.test(textOf(node)) && next && isText(next)) next.data = next.data.replace(/^[ \u00a0]/, '');
    setChildren(node, []);
  }
  const code = codeText(pre);
  return isBlank(code) ? '' : code;
}

/** The plugin Paste As VS Code, known by the number that Windows Live Writer gives its boxes: a list, or lines with `<br>`. */
const pasteAsCode = /^scid:9ce6104f-/;

const isInBox = (node: Element): boolean =>
  (node.name === 'ol' || (node.name === 'div' && isOneBox(node))) &&
  ancestor(node, (above) => pasteAsCode.test(attribute(above, 'id') ?? ''), 4) !== undefined;

const isOneBox = (node: Element): boolean =>
  node.children.every((child) => !isElement(child) || child.name === 'span' || child.name === 'br') &&
  (styleOf(node, 'white-space') === 'nowrap' ||
    node.children.some((child) => isElement(child) && child.name === 'br'));

/** CopySourceAsHtml: a box in a font for code, with a background, and a paragraph without margins for each line. */
const isCopied = (node: Element): boolean =>
  node.name === 'div' &&
  /consolas|courier/.test(styleOf(node, 'font-family') ?? '') &&
  /(?:^|;)\s*background/i.test(attribute(node, 'style') ?? '') &&
  node.children.some(isElement) &&
  node.children.every((child) => (isElement(child) ? isLine(child) : !isShown(child)));

const isLine = (node: Element): boolean =>
  node.name === 'p' && /^0(?:px|in)?$/.test(styleOf(node, 'margin') ?? '');

/** Cnblogs' editor, in whose code each line may begin with its number. */
const isOfCnblogs = ({ parent }: Element): boolean =>
  parent !== null &&
  isElement(parent) &&
  (hasClass(parent, 'cnblogs_code') || hasClass(parent, 'cnblogs_code_hide'));

/** Code without its numbers; undefined where it has none. */
function numbered(pre: Element): string | undefined {
  const code = codeText(pre);
  const bare = unnumbered(code.split('\n'), pre);
  return bare === code ? undefined : bare;
}

/** Actipro CodeHighlighter, which says in a comment that it was there. */
function isByActipro(node: Element): boolean {
  if (node.name !== 'pre' && node.name !== 'div') return false;
  const first = firstIn(node);
  const at =
    node.name === 'pre' && first && isElement(first) && first.name === 'div' ? firstIn(first) : first;
  return at instanceof Comment && at.data.includes('CodeHighlighter.com') && !some(node, isNoText);
}

/** The first node in another that is no white space. */
const firstIn = (node: ParentNode): ChildNode | undefined =>
  node.children.find((child) => !isText(child) || !isBlank(child.data));

const isNoText = (node: ChildNode | ParentNode): boolean =>
  isElement(node) && !/^(?:pre|div|span|br|font|b|i|u|strong|em)$/.test(node.name);

/** Lines of which no white space is kept but what is written as a no-break space. */
function shownLines(node: Element): string {
  const units = node.children.some((child) => isElement(child) && /^(?:p|li)$/.test(child.name))
    ? node.children.filter(isElement)
    : [node];
  const lines = units.flatMap((unit) => shownText(unit).split('\n')).map(collapse);
  return unnumbered(lines, node);
}

/** Recursive: only for trees whose depth is bounded already. */
const shownText = (parent: ParentNode): string =>
  parent.children
    .map((child) => {
      if (isText(child)) return child.data.replace(/[ \t\n\f\r]+/g, ' ');
      if (!isElement(child)) return '';
      return child.name === 'br' ? '\n' : shownText(child);
    })
    .join('');

const collapse = (line: string): string =>
  line
    .replace(/ {2,}/g, ' ')
    .replace(/^ /, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd();

const numbersColour = /^(?:teal|#008080|#2b91af|rgb\(0, ?128, ?128\))$/;

/** Lines without their numbers, if each has one, in the colour that they have. */
function unnumbered(lines: readonly string[], node: Element): string {
  const first = findElement(node, ({ name }) => name === 'span');
  const start =
    first && numbersColour.test(styleOf(first, 'color') ?? '') ? Number.parseInt(textOf(first), 10) : NaN;
  const parts = lines.map((line) => /^ *(\d{1,6})(?: |$)/.exec(line));
  const areNumbered = parts.every((part, index) => Number(part?.[1]) === start + index);
  return (areNumbered ? lines.map((line, index) => line.slice(parts[index]?.[0].length)) : lines).join('\n');
}
