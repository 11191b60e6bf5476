import { attribute, findIn, hasClass, isTag, textOf, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';

/** The code of Color Scripter's box, which has an element for each line, in normal form. */
export function listedCode(node: Element): string | undefined {
  if (node.name !== 'div' || !hasClass(node, 'colorscripter-code')) return undefined;
  const lines = findIn(node, isLine)?.parent?.children;
  return lines && normalCode(lines.filter(isTag).filter(isLine).map(lineOf).join('\n'));
}

const isLine = (node: Element): boolean =>
  node.name === 'div' && /white-space\s*:\s*pre\s*(?:;|$)/i.test(attribute(node, 'style') ?? '');

const lineOf = (node: Element): string => textOf(node).replaceAll('\u00a0', ' ').trimEnd();
