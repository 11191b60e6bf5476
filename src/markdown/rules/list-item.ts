import type { List, ListItem } from '../block.js';
import { prefixLines, trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** An item of a list (CommonMark 5.2): what follows its first line is indented by the width of its marker. */
export const listItem: Rule<ListItem> = (content, { block, parentNode, index }) => {
  const list = parentNode.block as List;
  const marker = `${markerOf(list, index)} `;
  const box = block.checked === undefined ? '' : block.checked ? '[x] ' : '[ ] ';
  const text = prefixLines(trimNewlines(content), ' '.repeat(marker.length), '').slice(marker.length);
  const gap = list.loose ? '\n\n' : '\n';
  return `${gap}${marker}${box}${text}${gap}`;
};

const markerOf = ({ ordered, start, alternate }: List, index: number): string =>
  ordered ? `${start + index}${alternate ? ')' : '.'}` : alternate ? '*' : '-';
