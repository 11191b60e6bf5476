import type { HtmlBlock } from '../block.js';
import type { Rule } from './index.js';

/** An HTML block (CommonMark 4.6). */
export const html: Rule<HtmlBlock> = (_content, { block }) => `\n\n${block.value}\n\n`;
