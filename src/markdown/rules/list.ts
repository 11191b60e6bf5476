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
export const list: Rule<List> = (content, { block, parentNode, context: { host } }) => {
  const apart = block.alternate && !host.alternatesMarkers ? '<!-- -->\n\n' : '';
  const { listStart } = host;
  const below = block.ordered && block.start !== 1 && listStart ? `\n${listStart(block.start)}` : '';
  const items = apart + trimNewlines(content) + below;
  return isTight(parentNode) ? `\n${items}\n` : `\n\n${items}\n\n`;
};
