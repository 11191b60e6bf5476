import type { MathBlock } from '../block.js';
import type { Rule } from './index.js';

/** TeX on lines of its own. */
export const math: Rule<MathBlock> = (_content, { block, context }) =>
  `\n\n${context.host.math(block.value.replace(/\n[ \t]*(?=\n)/g, ''), true)}\n\n`;
