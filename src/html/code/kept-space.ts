import { isElement, type AnyNode, type Element } from '../dom.js';
import { styleOf } from '../style.js';
import { some } from '../walk.js';
import { codeText } from './text.js';

/**
 * The code of a box in a font for code that keeps white space by its style, as Visual Studio Code and Colab put it into the
 * clipboard: a `div` a line, a `<br>` where one is empty, no-break spaces for spaces or not.
 *
 * @returns undefined where the element is none, or holds more than words
 */
export function keptSpace(node: Element): string | undefined {
  if (node.name !== 'div' || styleOf(node, 'white-space') !== 'pre') return undefined;
  if (!codeFont.test(styleOf(node, 'font-family') ?? '') || some(node, isNoText)) return undefined;
  return codeText(node)
    .replace(/\u00a0/g, ' ')
    .replace(/^ +$/gm, '');
}

const codeFont = /mono|consolas|courier|menlo/;

const isNoText = (node: AnyNode): boolean =>
  isElement(node) && !/^(?:div|span|br|font|a|b|i|u|strong|em)$/.test(node.name);
