import { attribute, classesOf, isBlank, isElement, Text, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { styleOf } from '../style.js';
import { walk } from '../walk.js';

const values = new Set(['left', 'center', 'right']);

/**
 * Says a table cell's alignment in its `align`, whether a class of the table block, a style or `align` said it, of the cell, of
 * the only block in it, or of the row or section that it inherits from (HTML standard, 15.3.8).
 */
export const cellAlignment: Pass = (root) => {
  walk(root, {
    element(node) {
      if (node.name !== 'td' && node.name !== 'th') return;
      const value = fromBlock(node) ?? saidOf(node) ?? inherited(node);
      if (value !== undefined && values.has(value)) node.attribs['align'] = value;
      else delete node.attribs['align'];
    },
  });
};

const prefix = 'has-text-align-';

const saidOf = (node: Element): string | undefined =>
  classesOf(node)
    .find((word) => word.startsWith(prefix))
    ?.slice(prefix.length) ??
  styleOf(node, 'text-align') ??
  attribute(node, 'align')?.trim().toLowerCase();

const aligned = new Set(['p', 'div', 'center']);

function fromBlock(cell: Element): string | undefined {
  const [only, more] = cell.children.filter((child) => !(child instanceof Text && isBlank(child.data)));
  if (only === undefined || more !== undefined || !isElement(only) || !aligned.has(only.name))
    return undefined;
  return only.name === 'center' ? 'center' : saidOf(only);
}

const above = new Set(['tr', 'tbody', 'thead', 'tfoot']);

/** The `align` of a table itself is where the table stands, and says nothing of its cells. */
function inherited({ parent }: Element): string | undefined {
  for (let at = parent; at && isElement(at); at = at.parent) {
    if (!above.has(at.name)) return at.name === 'table' ? styleOf(at, 'text-align') : undefined;
    const value = saidOf(at);
    if (value !== undefined) return value;
  }
  return undefined;
}
