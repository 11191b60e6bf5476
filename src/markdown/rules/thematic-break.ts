import type { ThematicBreak } from '../block.js';
import type { Rule } from './index.js';

/**
 * A thematic break (CommonMark 4.1): hyphens, but not at the start of a document, where they could read as front matter,
 * nor at the start of an item, where they would run together with its bullet.
 */
export const thematicBreak: Rule<ThematicBreak> = (_content, { index, parentNode }) => {
  const parent = parentNode.block.type;
  const marker = index > 0 ? '---' : parent === 'listItem' ? '___' : parent === 'document' ? '***' : '---';
  return `\n\n${marker}\n\n`;
};
