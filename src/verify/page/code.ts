import { attribute, findIn, hasClass, isTag, textOf, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';
import { codeText } from './code-text.js';

/** Whether an element holds code that was pasted from ChatGPT, beside which the name of its language stands. */
function isPasted(node: Element): boolean {
  return node.name === 'code' && /whitespace-pre/.test(attribute(node, 'class') ?? '');
}

/** Wrappers of highlighters, and what inside them holds the code. */
const wrappers: readonly (readonly [wrapper: string, holder: (node: Element) => boolean])[] = [
  ['crayon-syntax', ({ name }) => name === 'textarea'],
  ['crayon-syntax', (node) => hasClass(node, 'crayon-pre')],
  ['urvanov-syntax-highlighter-syntax', ({ name }) => name === 'textarea'],
  ['urvanov-syntax-highlighter-syntax', (node) => hasClass(node, 'crayon-pre')],
  ['code-toolbar', ({ name }) => name === 'pre'],
  ['contain-inline-size', isPasted],
  ['syntaxhighlighter', (node) => hasClass(node, 'container')],
  ['syntaxhighlighter', (node) => hasClass(node, 'code')],
  ['codecolorer-container', (node) => hasClass(node, 'codecolorer')],
  ['wp_syntax', (node) => isInCell(node, 'code')],
  ['highlighttable', (node) => isInCell(node, 'code')],
  ['highlight', (node) => isInCell(node, 'code')],
  ['rouge-table', (node) => isInCell(node, 'rouge-code')],
  ['wp-block-kevinbatdorf-code-block-pro', (node) => hasClass(node, 'shiki')],
  ['EnlighterJSWrapper', (node) => hasClass(node, 'EnlighterJSRAW')],
  ['enlighter-default', (node) => hasClass(node, 'enlighter-raw')],
];

const hint = /highl|crayon|syntax|codecol|nlighter|code-block-pro|code-toolbar|rouge|contain-inline/;

const isInCell = ({ name, parent }: Element, className: string): boolean =>
  name === 'pre' && parent !== null && isTag(parent) && parent.name === 'td' && hasClass(parent, className);

const media = new Set(['img', 'iframe', 'video', 'audio', 'embed']);

/** The code that an element shows, in normal form, if it is a code block. */
export function codeOf(node: Element): string | undefined {
  if (node.name === 'pre') {
    const isText = hasClass(node, 'wp-block-verse') || findIn(node, ({ name }) => media.has(name));
    return isText ? undefined : codeText(findIn(node, isPasted) ?? node);
  }
  if (node.name === 'code' || !hint.test(attribute(node, 'class') ?? '')) return undefined;
  for (const [wrapper, holds] of wrappers) {
    const holder = hasClass(node, wrapper) ? findIn(node, holds) : undefined;
    if (holder?.name === 'textarea') return normalCode(textOf(holder));
    // Highlighters that write the page themselves keep spaces by no-break spaces.
    if (holder) return codeText(holder).replace(/\u00a0/g, ' ');
  }
  return undefined;
}
