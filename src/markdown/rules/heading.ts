import type { Heading } from '../block.js';
import { renderInline } from '../inline/index.js';
import type { Piece } from '../inline/piece.js';
import type { Rule } from './index.js';

/** An ATX heading (CommonMark 4.2). Bold over all of it says nothing that the heading does not. */
export const heading: Rule<Heading> = (_content, { block, context }) => {
  const pieces = block.pieces.every(isBold) ? block.pieces.map(withoutBold) : block.pieces;
  const text = renderInline(pieces, { ...context, place: 'heading' });
  return `\n\n${context.host.heading(block.depth, text)}\n\n`;
};

/** White space and pictures never show that they are bold. */
const isBold = (piece: Piece): boolean =>
  (piece.kind !== 'text' && piece.kind !== 'code') ||
  (piece.kind === 'text' && piece.value.trim() === '') ||
  piece.marks.some((mark) => mark.kind === 'strong');

const withoutBold = (piece: Piece): Piece => ({
  ...piece,
  marks: piece.marks.filter((mark) => mark.kind !== 'strong'),
});
