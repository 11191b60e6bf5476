import {
  element,
  isElement,
  isText,
  rewrite,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { ancestor, beside } from '../walk.js';

/**
 * Parts paragraphs in which notes stand line by line, as they do where their author typed no blank lines between them: each
 * line that an anchor begins becomes a paragraph of its own.
 *
 * @param anchors the anchors that references lead to
 */
export function partLines(root: ParentNode, anchors: readonly Element[]): void {
  const paragraphs = new Map<Element, ChildNode[]>();
  for (const anchor of anchors) {
    const paragraph = ancestor(anchor, ({ name }) => name === 'p');
    if (paragraph === undefined) continue;
    const starts = paragraphs.get(paragraph) ?? [];
    starts.push(childHolding(anchor, paragraph));
    paragraphs.set(paragraph, starts);
  }
  for (const [paragraph, starts] of paragraphs) if (starts.length < 2) paragraphs.delete(paragraph);
  if (paragraphs.size === 0) return;
  rewrite(root, (node) => {
    const starts = paragraphs.get(node);
    return starts && parted(node, new Set(starts));
  });
}

function childHolding(node: Element, above: Element): ChildNode {
  let at: Element = node;
  while (at.parent && at.parent !== above && isElement(at.parent)) at = at.parent;
  return at;
}

/** The lines of a paragraph. None are parted where a note begins elsewhere than a line, or a text stands before the first. */
function parted({ children }: Element, starts: ReadonlySet<ChildNode>): readonly Element[] | undefined {
  const first = children.find(isShown);
  if (first === undefined || !starts.has(first)) return undefined;
  const lines: ChildNode[][] = [];
  for (const child of children) {
    const begins = starts.has(child) && child !== first;
    if (begins && !isBreak(beside(child, 'prev'))) return undefined;
    const line = lines.at(-1);
    if (line === undefined || begins) lines.push([child]);
    else line.push(child);
  }
  return lines.map((line) => element('p', {}, withoutBreak(line)));
}

const isShown = (node: ChildNode): boolean => !isText(node) || node.data.trim() !== '';

const isBreak = (node: ChildNode | null): boolean => node !== null && isElement(node) && node.name === 'br';

/** A line without the break that ends it. */
function withoutBreak(line: readonly ChildNode[]): readonly ChildNode[] {
  const end = line.findLastIndex(isShown);
  return isBreak(line[end] ?? null) ? line.slice(0, end) : line;
}
