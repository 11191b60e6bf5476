import { attribute, isElement, Text, type ChildNode, type Element } from '../../html/dom.js';
import type { List, ListItem } from '../block.js';
import type { Handler } from './index.js';

/**
 * A list (CommonMark 5.3). What stands in it outside its items, such as a list straight inside a list, belongs to the item
 * before; where there is none, a list is one with the list around it, and anything else stands before it, as it has no bullet.
 */
export const list: Handler = (node, builder) => {
  const inside = joined(shownIn(node));
  const first = inside.findIndex(isItem);
  // A list without items only indents.
  if (first < 0) return builder.flow(() => builder.all(node));
  if (first > 0) builder.flow(() => builder.all({ children: inside.slice(0, first) }));
  const made: List = {
    type: 'list',
    ordered: node.name === 'ol',
    start: startOf(node),
    loose: false,
    alternate: false,
    children: [],
  };
  builder.list(made, () => {
    for (const child of inside.slice(first)) {
      if (isItem(child)) {
        const item = newItem();
        builder.container(item, () => builder.all(child));
        item.spread = isSpread(child, item);
      } else {
        const item = made.children.at(-1) ?? newItem();
        builder.resume(item, () => builder.all({ children: [child] }));
        item.spread ||= isDivided(item);
      }
    }
  });
  made.loose = made.children.some(({ spread }) => spread);
};

const shownIn = (node: Element): ChildNode[] =>
  node.children.filter((child) => !(child instanceof Text && child.data.trim() === ''));

const isList = (node: ChildNode): node is Element => isElement(node) && /^[uo]l$/.test(node.name);

/** What is in a list, with what is in the lists that stand before its first item. */
function joined(shown: readonly ChildNode[]): readonly ChildNode[] {
  const found = shown.findIndex(isItem);
  const first = found < 0 ? shown.length : found;
  if (!shown.slice(0, first).some(isList)) return shown;
  const before = shown.slice(0, first).flatMap((child) => (isList(child) ? joined(shownIn(child)) : [child]));
  return [...before, ...shown.slice(first)];
}

const newItem = (): ListItem => ({ type: 'listItem', checked: undefined, spread: false, children: [] });

const isItem = (node: ChildNode): node is Element => isElement(node) && node.name === 'li';

/** CommonMark allows nine digits, and no sign (5.2). */
const startOf = (node: Element): number => {
  const start = Number.parseInt(attribute(node, 'start') ?? '1', 10);
  return start >= 0 && start <= 999_999_999 ? start : 1;
};

/** Whether an item needs blank lines: it shows paragraphs as such, or its blocks are to be told apart. */
const isSpread = (node: Element, item: ListItem): boolean =>
  node.children.some((child) => isElement(child) && child.name === 'p') || isDivided(item);

/** Whether an item holds more than a line of text and lists below it. */
function isDivided({ children }: ListItem): boolean {
  return children.some((block, index) => {
    if (block.type === 'paragraph') return index > 0;
    // A list that does not begin at 1 cannot interrupt a paragraph (CommonMark 5.2).
    return block.type !== 'list' || (index > 0 && block.ordered && block.start !== 1);
  });
}
