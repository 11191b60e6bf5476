import { isBlank, isElement, textOf, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { styleOf } from '../style.js';
import { walk } from '../walk.js';
import { bold } from './inline-styles.js';

/**
 * Makes `th` of the cells of a table's first row where a style of theirs or of the row sets all of them bold: so Google Sheets,
 * Excel and editors of tables write what they show as its head.
 */
export const headCells: Pass = (root) => {
  walk(root, {
    element(node) {
      if (node.name !== 'table') return;
      const cells = firstRow(node)?.children.filter(isElement) ?? [];
      if (cells.length > 1 && cells.every(isHead)) for (const cell of cells) cell.name = 'th';
    },
  });
};

function firstRow(table: Element): Element | undefined {
  for (const part of table.children) {
    if (!isElement(part)) continue;
    if (part.name === 'tr') return part;
    const row = /^t(?:head|body|foot)$/.test(part.name) ? part.children.find(isRow) : undefined;
    if (row !== undefined) return row;
  }
  return undefined;
}

const isRow = (node: Element['children'][number]): node is Element => isElement(node) && node.name === 'tr';

const isHead = (cell: Element): boolean =>
  cell.name === 'th' || (cell.name === 'td' && !isBlank(textOf(cell)) && isBold(cell));

function isBold(cell: Element): boolean {
  const row =
    cell.parent !== null && isElement(cell.parent) ? styleOf(cell.parent, 'font-weight') : undefined;
  return bold.test(styleOf(cell, 'font-weight') ?? row ?? '');
}
