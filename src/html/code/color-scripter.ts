import { findElement, isElement, textOf, type Element } from '../dom.js';
import { styleOf } from '../style.js';

const isLine = (node: Element): boolean => node.name === 'div' && styleOf(node, 'white-space') === 'pre';

/**
 * The lines of Color Scripter, whose HTML Korean blogs paste: a table with the numbers in one cell, and in the next a `div` for
 * each line and a credit below them.
 */
export function readColorScripter(wrapper: Element): readonly string[] | undefined {
  const lines = findElement(wrapper, isLine)?.parent?.children;
  return lines
    ?.filter((node): node is Element => isElement(node) && isLine(node))
    .map((line) =>
      textOf(line)
        .replace(/\u00a0/g, ' ')
        .trimEnd(),
    );
}
