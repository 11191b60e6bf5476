import { attribute, isElement, isBlank, textOf, type Element, type ParentNode } from '../../html/dom.js';
import { Builder } from '../blocks.js';
import { htmlOf } from '../html.js';
import type { Piece } from '../inline/piece.js';
import { isOneCell, partsOf, rowsOf, type Row } from '../table-parts.js';
import type { Handler } from './index.js';

/** What a cell of a pipe table cannot hold. */
const blocks = new Set([
  'ul',
  'ol',
  'table',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'hr',
  'dl',
]);

/**
 * A table: select what kind it is, collect its cells, hand them on. A pipe table (GFM, Tables) where one can say it; what
 * it holds where it is one cell, or one column of blocks or pictures; clean HTML otherwise.
 */
export const table: Handler = (node, builder) => {
  const rows = rowsOf(node).filter((row) => row.length > 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.flat();
  if (columns === 0) return builder.flow(() => builder.all(node));
  const sayable = !cells.some(spans) && !cells.some(holdsBlocks);
  if (builder.inlineOnly || (columns === 1 && (rows.length === 1 || !sayable || holdsPicture(cells))))
    return contents(node, builder);
  if (!sayable && builder.context.rawHtml === 'keep') {
    builder.block({ type: 'html', value: htmlOf(node, builder.context.host, builder.marks).trim() });
    return;
  }
  if (!sayable) builder.context.warn('html-dropped', 'table');
  for (const caption of partsOf(node, 'caption')) builder.flow(() => builder.all(caption));
  const header = rows.findIndex((row) => row.some((cell) => !isEmpty(cell)));
  const first = rows[header];
  // A renderer makes up rows that are too short by itself (GFM, Tables), but not the header.
  const isRagged = rows.length * columns > 10 * cells.length + 1000;
  const collected = rows.map((row) =>
    pad(
      row.map((cell) => piecesOf(cell, builder)),
      isRagged && row !== first ? row.length : columns,
    ),
  );
  const headed = first !== undefined && isHeader(first, collected[header] ?? []);
  const body = collected.slice(headed ? header : 0);
  builder.block({
    type: 'table',
    align: alignOf(rows, columns),
    rows: headed ? body : [Array.from({ length: columns }, () => []), ...body],
  });
};

function contents(node: Element, builder: Builder): void {
  for (const cell of [...partsOf(node, 'caption'), ...rowsOf(node).flat()])
    builder.flow(() => builder.all(cell));
}

const spans = (cell: Element): boolean =>
  Number(attribute(cell, 'colspan') ?? 1) > 1 || Number(attribute(cell, 'rowspan') ?? 1) > 1;

/** Whether a cell holds a block that a pipe table cannot, or several paragraphs. */
function holdsBlocks(cell: Element): boolean {
  let paragraphs = 0;
  const search = (parent: ParentNode): boolean =>
    parent.children.some((child) => {
      if (!isElement(child)) return false;
      if (child.name === 'p' && !isEmpty(child)) paragraphs++;
      // Of which its contents are written.
      if (child.name === 'table' && isOneCell(child)) return search(child);
      return (
        (blocks.has(child.name) && (child.name === 'hr' || !isEmpty(child))) ||
        paragraphs > 1 ||
        search(child)
      );
    });
  return search(cell);
}

/** Whether a column holds a picture alone: such a table holds picture and caption together, as Blogger's does. */
const holdsPicture = (cells: readonly Element[]): boolean =>
  cells.every(({ name }) => name === 'td') &&
  cells.some((cell) => isBlank(textOf(cell)) && cell.children.some(showsSomething));

const isEmpty = (node: Element): boolean => isBlank(textOf(node)) && !node.children.some(showsSomething);

const showsSomething = (node: ParentNode['children'][number]): boolean =>
  isElement(node) &&
  (node.name === 'img' || node.name.startsWith('wp2md-') || node.children.some(showsSomething));

function piecesOf(cell: Element, builder: Builder): Piece[] {
  const inner = new Builder(builder.context, builder.marks);
  inner.inline(() => inner.all(cell));
  return inner.takePieces();
}

const pad = (cells: Piece[][], columns: number): Piece[][] => [
  ...cells,
  ...Array.from({ length: columns - cells.length }, () => []),
];

/** A row of `th`, or one that is bold all over. */
const isHeader = (row: Row, cells: readonly (readonly Piece[])[]): boolean =>
  row.every(({ name }) => name === 'th') || isIn(row[0], 'thead') || (row.length > 1 && cells.every(isBold));

const isIn = (cell: Element | undefined, name: string): boolean => {
  const section = cell?.parent?.parent;
  return section !== undefined && section !== null && isElement(section) && section.name === name;
};

const isBold = (pieces: readonly Piece[]): boolean =>
  pieces.length > 0 &&
  pieces.every(({ kind, marks }) => kind !== 'text' || marks.some((mark) => mark.kind === 'strong'));

/** How the cells of each column are aligned, where all agree. */
function alignOf(rows: readonly Row[], columns: number): (string | undefined)[] {
  const found = Array.from({ length: columns }, () => new Set<string | undefined>());
  for (const row of rows)
    row.forEach((cell, column) => found[column]?.add(attribute(cell, 'align')?.toLowerCase()));
  return found.map((aligns) => {
    const [only] = aligns;
    return aligns.size === 1 && /^(?:left|center|right)$/.test(only ?? '') ? only : undefined;
  });
}
