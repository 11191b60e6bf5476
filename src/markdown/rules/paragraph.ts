import type { Paragraph } from '../block.js';
import { renderInline } from '../inline/index.js';
import { isTight } from './list.js';
import type { Rule } from './index.js';

/** A paragraph (CommonMark 4.8). */
export const paragraph: Rule<Paragraph> = (_content, { block, parentNode, index, context }) => {
  const startsItem = parentNode.block.type === 'listItem' && index === 0;
  const text = renderInline(block.pieces, { place: 'paragraph', startsItem, document: context });
  return isTight(parentNode) ? `\n${text}\n` : `\n\n${text}\n\n`;
};
