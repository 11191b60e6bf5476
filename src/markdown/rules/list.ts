import type { List } from '../block.js';
import type { FlowNode, FlowRoot } from '../flow-node.js';
import { trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** Whether a block stands in an item of a list without blank lines. */
export const isTight = (parent: FlowNode | FlowRoot | null): boolean =>
  parent?.block.type === 'listItem' &&
  parent.parentNode?.block.type === 'list' &&
  !parent.parentNode.block.loose;

/** A list (CommonMark 5.3). */
export const list: Rule<List> = (content, { parentNode }) =>
  isTight(parentNode) ? `\n${trimNewlines(content)}\n` : `\n\n${trimNewlines(content)}\n\n`;
