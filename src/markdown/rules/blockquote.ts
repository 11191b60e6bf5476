import type { Blockquote } from '../block.js';
import { prefixLines, trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** A block quotation (CommonMark 5.1). */
export const blockquote: Rule<Blockquote> = (content) =>
  `\n\n${prefixLines(trimNewlines(content), '> ', '>')}\n\n`;
