import { attribute } from '../../html/dom.js';
import type { Heading } from '../block.js';
import type { RenderContext } from '../flow-node.js';
import { renderInline } from '../inline/index.js';
import type { Piece } from '../inline/piece.js';
import type { Rule } from './index.js';

/** An ATX heading (CommonMark 4.2). Bold over all of it says nothing that the heading does not. */
export const heading: Rule<Heading> = (_content, { block, context }) => {
  const id = block.element && attribute(block.element, 'id');
  return `\n\n${context.host.heading(block.depth, headingText(block, context), id)}\n\n`;
};

/** The Markdown of a heading, behind its number signs. */
export const headingText = (block: Heading, context: RenderContext): string =>
  renderInline(headingPieces(block), { place: 'heading', startsItem: false, document: context });

/** What of a heading is written. */
export const headingPieces = ({ pieces }: Heading): readonly Piece[] =>
  pieces.every(isBold) ? pieces.map(withoutBold) : pieces;

/** White space and pictures never show that they are bold. */
const isBold = (piece: Piece): boolean =>
  (piece.kind !== 'text' && piece.kind !== 'code') ||
  (piece.kind === 'text' && piece.value.trim() === '') ||
  piece.marks.some((mark) => mark.kind === 'strong');

const withoutBold = (piece: Piece): Piece => ({
  ...piece,
  marks: piece.marks.filter((mark) => mark.kind !== 'strong'),
});
