import type { DocumentBlock, FlowRoot } from '../flow-node.js';
import type { Rule } from './index.js';

/** The whole document goes past turndown, whose last trimming takes quadratic time on long runs of spaces. */
export const document: Rule<DocumentBlock> = (content, { parentNode }) => {
  (parentNode as FlowRoot).markdown = content;
  return '';
};
