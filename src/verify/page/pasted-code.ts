import { Comment, Element, Text, attribute, findIn, isTag, nodesIn, textOf } from '../dom.js';
import type { ChildNode, ParentNode } from '../dom.js';
import { normalCode } from '../reading/code.js';
import { codeText } from './code-text.js';

/** The code of HTML that formatters for Visual Studio and Windows Live Writer make, in normal form: line by line. */
export function pastedCode(node: Element): string | undefined {
  const isPre = node.name === 'pre';
  if (isPre && /lnum/.test(markOf(seenIn(node)[0]))) return normalCode(preLines(node));
  if (isPre)
    return isByActipro(node) || isOfCnblogs(node)
      ? normalCode(unnumbered(codeText(node).split('\n'), node))
      : undefined;
  if (node.name !== 'div' && node.name !== 'ol') return undefined;
  if (keepsSpace(node)) return normalCode(codeText(node).replaceAll('\u00a0', ' ').replace(/^ +$/gm, ''));
  const pres = node.name === 'div' && pastedIn.test(namesOf(node)) ? linesIn(node, 'pre') : undefined;
  if (pres) return normalCode(pres.map(preLines).join('\n'));
  const lines = isInBox(node) || isByActipro(node) ? (linesIn(node, 'li') ?? [node]) : copiedLines(node);
  if (!lines) return undefined;
  return normalCode(unnumbered(lines.flatMap((line) => shown(line).split('\n')).map(tidy), node));
}

const namesOf = (node: Element): string =>
  `${attribute(node, 'class') ?? ''} #${attribute(node, 'id') ?? ''}`;
const pastedIn = /(?:^|\s)(?:csharpcode(?:\s|$)|#codeSnippet$)/;

/** What Visual Studio Code copies: a box that keeps white space, in a font for code. */
const keepsSpace = (node: Element): boolean =>
  node.name === 'div' &&
  styleOf(node, 'white-space') === 'pre' &&
  /mono|consolas|courier|menlo/.test(styleOf(node, 'font-family')) &&
  !findIn(node, ({ name }) => !/^(?:a|b|br|div|em|font|i|span|strong|u)$/.test(name));

const isBlankText = (node: ChildNode): boolean => node instanceof Text && node.data.trim() === '';
const seenIn = (node: ParentNode): ChildNode[] => node.children.filter((child) => !isBlankText(child));

/** What stands in an element, if it is nothing but elements of one name, and what shows nothing. */
function linesIn(node: Element, name: string): Element[] | undefined {
  const lines: Element[] = [];
  for (const child of node.children) {
    if (isTag(child) && child.name === name) lines.push(child);
    else if (!isSpare(child)) return undefined;
  }
  return lines.length > 0 ? lines : undefined;
}

const isSpare = (node: ChildNode): boolean =>
  isTag(node)
    ? /^(?:br|style)$/.test(node.name) ||
      (node.name === 'p' && textOf(node).trim() === '' && !findIn(node, () => true))
    : isBlankText(node) || node instanceof Comment;

/** What a style says of one property, in lower case. */
function styleOf(node: Element, property: string): string {
  for (const declaration of (attribute(node, 'style') ?? '').split(';').toReversed()) {
    const [name = '', value = ''] = declaration.split(':');
    if (name.trim().toLowerCase() === property) return value.trim().toLowerCase();
  }
  return '';
}

const markOf = (node: ChildNode | undefined): string =>
  node && isTag(node) && node.name === 'span' ? namesOf(node) : '';

/** A `pre` without the numbers in it, and the space behind each. */
function preLines(pre: Element): string {
  let code = '';
  let inNumber: Element | undefined;
  let cut = false;
  for (const node of nodesIn(pre)) {
    if (isTag(node)) {
      if (/(?:^|\s)lnum(?:\s|$)|#lnum\d+$/.test(markOf(node))) inNumber = node;
      else if (node.name === 'br') code += '\n';
    } else if (node instanceof Text) {
      if (inNumber && node.parent === inNumber) {
        cut = !/\s$/.test(node.data);
        continue;
      }
      code += cut ? node.data.replace(/^[ \u00a0]/, '') : node.data;
      cut = false;
    }
  }
  return code.trim() === '' ? '' : normalCode(code);
}

/** A list, or a box of lines, by Paste As VS Code. */
function isInBox(node: Element): boolean {
  const isLines =
    node.name === 'ol' ||
    (node.children.every((child) => !isTag(child) || /^(?:span|br)$/.test(child.name)) &&
      (styleOf(node, 'white-space') === 'nowrap' ||
        node.children.some((child) => isTag(child) && child.name === 'br')));
  let above = node.parent;
  for (let step = 0; isLines && above instanceof Element && step < 4; step += 1, above = above.parent) {
    if (attribute(above, 'id')?.startsWith('scid:9ce6104f-')) return true;
  }
  return false;
}

/** What cnblogs' editor made, with numbers or not. */
const isOfCnblogs = ({ parent }: Element): boolean =>
  parent !== null && isTag(parent) && /(?:^|\s)cnblogs_code(?:_hide)?(?:\s|$)/.test(namesOf(parent));

/** What Actipro CodeHighlighter signed. */
function isByActipro(node: Element): boolean {
  let [first] = seenIn(node);
  if (node.name === 'pre' && first && isTag(first) && first.name === 'div') [first] = seenIn(first);
  if (!(first instanceof Comment) || !first.data.includes('CodeHighlighter.com')) return false;
  return findIn(node, ({ name }) => !/^(?:div|span|br|font|b|i|u|strong|em)$/.test(name)) === undefined;
}

/** The paragraphs of CopySourceAsHtml, which has no class: a font for code, a background, lines without margins. */
function copiedLines(node: Element): Element[] | undefined {
  if (!/consolas|courier/.test(styleOf(node, 'font-family'))) return undefined;
  if (!/(?:^|;)\s*background/i.test(attribute(node, 'style') ?? '')) return undefined;
  const isBare = node.children.every(
    (child) => isTag(child) || isBlankText(child) || child instanceof Comment,
  );
  const lines = isBare ? node.children.filter(isTag) : [];
  const isLine = (each: Element): boolean =>
    each.name === 'p' && /^0(?:px|in)?$/.test(styleOf(each, 'margin'));
  return lines.length > 0 && lines.every(isLine) ? lines : undefined;
}

/** Text as a page shows it, with a line feed for a `<br>`. */
function shown(node: Element): string {
  let result = '';
  for (const child of nodesIn(node)) {
    if (child instanceof Text) result += child.data.replace(/[ \t\n\f\r]+/g, ' ');
    else if (isTag(child) && child.name === 'br') result += '\n';
  }
  return result;
}

const tidy = (line: string): string =>
  line
    .replace(/ {2,}/g, ' ')
    .replace(/^ /, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd();

/** Lines without their numbers, which stand in a colour of their own. */
function unnumbered(lines: readonly string[], node: Element): string {
  const first = findIn(node, ({ name }) => name === 'span');
  const isColoured = first && /^(?:teal|#008080|#2b91af|rgb\(0, ?128, ?128\))$/.test(styleOf(first, 'color'));
  const start = first && isColoured ? Number.parseInt(textOf(first, 20), 10) : NaN;
  const rest = lines.map((line, index) => {
    const number = /^ *(\d{1,6})(?: |$)/.exec(line);
    return number && Number(number[1]) === start + index ? line.slice(number[0].length) : undefined;
  });
  return (rest.includes(undefined) ? lines : rest).join('\n');
}
