import { attribute, findIn, hasClass, isTag, textOf, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';

/** The code of HTML that has an element for each line, in normal form: SyntaxHighlighter's first version, Color Scripter. */
export function listedCode(node: Element): string | undefined {
  if (node.name !== 'div') return undefined;
  const items = hasClass(node, 'dp-highlighter') ? findIn(node, isDpList)?.children : undefined;
  const lines = hasClass(node, 'colorscripter-code') ? findIn(node, isLine)?.parent?.children : undefined;
  const found = items?.filter(isTag) ?? lines?.filter(isTag).filter(isLine);
  return found && normalCode(found.map(lineOf).join('\n'));
}

const isDpList = (node: Element): boolean =>
  node.name === 'ol' && /(?:^|\s)dp-/.test(attribute(node, 'class') ?? '');

const isLine = (node: Element): boolean =>
  node.name === 'div' && /white-space\s*:\s*pre\s*(?:;|$)/i.test(attribute(node, 'style') ?? '');

/** A line that takes more than one in the HTML was laid out by somebody, and is shown with single spaces. */
function lineOf(node: Element): string {
  const raw = textOf(node);
  const line =
    node.name === 'li' && raw.includes('\n')
      ? raw
          .split(/[ \t\n\r]/)
          .filter((word) => word !== '')
          .join(' ')
      : raw;
  return line.replaceAll('\u00a0', ' ').trimEnd();
}
