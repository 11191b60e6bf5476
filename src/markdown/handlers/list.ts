import { attribute, isElement, Text, type ChildNode, type Element } from '../../html/dom.js';
import type { List, ListItem } from '../block.js';
import type { Handler } from './index.js';

/**
 * A list (CommonMark 5.3). What stands in it outside its items, such as a list straight inside a list, belongs to the item
 * before.
 */
export const list: Handler = (node, builder) => {
  const shown = node.children.filter((child) => !(child instanceof Text && child.data.trim() === ''));
  // A list of nothing but lists only indents them.
  if (shown.every((child) => isElement(child) && /^[uo]l$/.test(child.name)))
    return builder.flow(() => builder.all(node));
  const made: List = {
    type: 'list',
    ordered: node.name === 'ol',
    start: startOf(node),
    loose: false,
    alternate: false,
    children: [],
  };
  builder.list(made, () => {
    for (const child of shown) {
      if (isItem(child)) {
        const item = newItem();
        builder.container(item, () => builder.all(child));
        item.spread = isSpread(child, item);
      } else {
        builder.resume(made.children.at(-1) ?? newItem(), () => builder.all({ children: [child] }));
      }
    }
  });
  made.loose = made.children.some(({ spread }) => spread);
};

/** An item outside any list stands for its contents. */
export const listItem: Handler = (node, builder) => builder.flow(() => builder.all(node));

const newItem = (): ListItem => ({ type: 'listItem', checked: undefined, spread: false, children: [] });

const isItem = (node: ChildNode): node is Element => isElement(node) && node.name === 'li';

/** CommonMark allows nine digits, and no sign (5.2). */
const startOf = (node: Element): number => {
  const start = Number.parseInt(attribute(node, 'start') ?? '1', 10);
  return start >= 0 && start <= 999_999_999 ? start : 1;
};

/** Whether an item needs blank lines: it shows paragraphs as such, or holds more than a line of text and lists below it. */
function isSpread(node: Element, { children }: ListItem): boolean {
  if (node.children.some((child) => isElement(child) && child.name === 'p')) return true;
  return children.some((block, index) => {
    if (block.type === 'paragraph') return index > 0;
    // A list that does not begin at 1 cannot interrupt a paragraph (CommonMark 5.2).
    return block.type !== 'list' || (index > 0 && block.ordered && block.start !== 1);
  });
}
