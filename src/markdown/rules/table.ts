import type { Table } from '../block.js';
import { renderInline } from '../inline/index.js';
import type { InlineContext } from '../inline/source.js';
import type { Piece } from '../inline/piece.js';
import type { Rule } from './index.js';

const delimiterRow: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' };

/** A pipe table (GFM, Tables). */
export const table: Rule<Table> = (_content, { block, context }) => {
  const place: InlineContext = { place: 'cell', startsItem: false, document: context };
  const line = (cells: readonly (readonly Piece[])[]): string =>
    cells.reduce((row, pieces) => {
      const text = renderInline(pieces, place);
      return `${row}${text === '' ? '' : ` ${text}`} |`;
    }, '|');
  const [header = [], ...body] = block.rows;
  const delimiters = `|${block.align.map((align) => ` ${delimiterRow[align ?? ''] ?? '---'} |`).join('')}`;
  return `\n\n${[line(header), delimiters, ...body.map(line)].join('\n')}\n\n`;
};
