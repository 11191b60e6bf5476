import { isElement, type Element, type ParentNode } from '../html/dom.js';

/** A row as it stands in the tree. */
export type Row = readonly Element[];

/** The rows of a table in document order, without those of tables inside it. */
export function rowsOf(parent: ParentNode): Row[] {
  return partsOf(parent, 'tr').map((row) =>
    row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'),
  );
}

/** The parts of one name, in document order, those in sections of the table too. */
export function partsOf(parent: ParentNode, name: string): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (child.name === name) found.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(child.name))
      for (const part of partsOf(child, name)) found.push(part);
  }
  return found;
}

/** Whether a table is one cell and nothing else: it lays out the page and says nothing. */
export const isOneCell = (table: Element): boolean =>
  rowsOf(table).flat().length === 1 && partsOf(table, 'caption').length === 0;
