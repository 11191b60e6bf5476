import type { List, ListItem } from '../block.js';
import type { HostSyntax } from '../host/host.js';
import { prefixLines, trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** An item of a list (CommonMark 5.2): what follows its first line is indented by the width of its marker. */
export const listItem: Rule<ListItem> = (content, { block, parentNode, index, context }) => {
  const { ordered, start, alternate } = parentNode.block as List;
  const other = alternate && context.host.alternatesMarkers;
  const bullet = other ? '*' : '-';
  const marker = ordered ? `${start + index}${other ? ')' : '.'} ` : `${bullet} `;
  const box = boxOf(block, context.host);
  const text = prefixLines(trimNewlines(content), ' '.repeat(marker.length), '').slice(marker.length);
  const gap = (parentNode.block as List).loose ? '\n\n' : '\n';
  return `${gap}${marker}${box}${text}${gap}`;
};

function boxOf({ checked }: ListItem, { taskBoxes }: HostSyntax): string {
  if (checked === undefined) return '';
  if (taskBoxes) return checked ? '[x] ' : '[ ] ';
  return `<input type="checkbox" disabled${checked ? ' checked' : ''}> `;
}
