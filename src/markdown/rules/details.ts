import type { Details } from '../block.js';
import { trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** A disclosure: HTML's tags, and Markdown between them after an empty line (CommonMark 4.6, kind 6). */
export const details: Rule<Details> = (content, { block, context: { host } }) => {
  const summary = block.summary === '' ? '' : `\n<summary>${host.seal(block.summary)}</summary>`;
  const inner = trimNewlines(content);
  const tag = block.open ? host.html.details.replace('<details', '<details open') : host.html.details;
  return `\n\n${tag}${summary}\n\n${inner === '' ? '' : `${inner}\n\n`}</details>\n\n`;
};
