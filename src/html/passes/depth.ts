import { Text, isElement, setChildren, text, type ChildNode, type Element, type ParentNode } from '../dom.js';
import type { Pass, PassContext } from '../pass.js';
import { isPhrasing } from '../split.js';

/** How deep elements may be nested after this pass. */
const deepest = 500;
/** How deep plain wrappers may be nested in a tree that is too deep: they go first, since they say nothing. */
const deepestWrapper = 100;
const wrappers = new Set([
  'div',
  'span',
  'section',
  'article',
  'main',
  'center',
  'font',
  'b',
  'i',
  'strong',
  'em',
]);
/** Each line of Markdown begins with the marks or spaces of all of these that it stands in. */
const indenting = new Set(['blockquote', 'ul', 'ol']);
/** How deep those may be nested, in a short post and in any; between, less the longer the post is. */
const mostIndents = 100;
const fewestIndents = 4;
const mostIndentedLines = 1_000_000;

interface Frame {
  readonly kept: ParentNode;
  readonly children: ChildNode[];
  readonly source: readonly ChildNode[];
  next: number;
  readonly depth: number;
  readonly indents: number;
  /** Whether the element whose children these are gave way, and was a block: its words stay apart from its neighbours'. */
  readonly apart: boolean;
}

/**
 * Bounds the depth of the tree, so that nothing after it can overflow the stack, and that of lists and quotations, so that
 * the Markdown grows in line with the post: elements that are nested too deep give way to their children, plain wrappers
 * first. Without recursion itself, and in linear time.
 */
export const boundDepth: Pass = (root, { warn }) => {
  let indents = indentsIn(root, deepest);
  if (indents === Infinity) {
    flatten(root, Infinity, warn);
    indents = indentsIn(root, 2 * deepest);
  }
  if (indents <= fewestIndents) return;
  const allowed = Math.max(
    fewestIndents,
    Math.min(mostIndents, Math.floor(mostIndentedLines / linesIn(root))),
  );
  if (indents > allowed) flatten(root, allowed, warn);
};

function flatten(root: ParentNode, allowedIndents: number, warn: PassContext['warn']): void {
  const stack: Frame[] = [frame(root, root)];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.source[top.next];
    top.next += 1;
    if (child === undefined) {
      stack.pop();
      if (stack.at(-1)?.kept !== top.kept) setChildren(top.kept, top.children);
      else if (top.apart) top.children.push(text(' '));
    } else if (!isElement(child)) top.children.push(child);
    else if (fits(child, top, allowedIndents)) {
      top.children.push(child);
      stack.push(frame(child, child, top));
    } else {
      warn('nesting-flattened', `<${child.name}>`);
      const apart = !isPhrasing(child);
      if (apart) top.children.push(text(' '));
      stack.push({ ...top, source: child.children, next: 0, apart });
    }
  }
}

const frame = (kept: ParentNode, source: ParentNode, above?: Frame): Frame => ({
  kept,
  children: [],
  source: source.children,
  next: 0,
  depth: above ? above.depth + 1 : 0,
  indents: (above?.indents ?? 0) + (isIndenting(kept) ? 1 : 0),
  apart: false,
});

const isIndenting = (node: ParentNode): boolean => isElement(node) && indenting.has(node.name);

function fits(node: Element, { depth, indents }: Frame, allowedIndents: number): boolean {
  if (indents >= allowedIndents && isIndenting(node)) return false;
  // An element without elements in it adds no depth to anything: it may stay, and an image or a line break must.
  return depth < (wrappers.has(node.name) ? deepestWrapper : deepest) || !node.children.some(isElement);
}

/** How many lists and quotations are open at once. Infinity where elements are nested deeper than `limit`. */
function indentsIn(parent: ParentNode, limit: number): number {
  let most = 0;
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    // Stops where the limit is, so it recurses no further than that itself.
    if (limit === 0) return Infinity;
    most = Math.max(most, indentsIn(child, limit - 1) + (isIndenting(child) ? 1 : 0));
    if (most === Infinity) return most;
  }
  return most;
}

/** How many lines of Markdown a tree can become, at most. */
function linesIn(parent: ParentNode): number {
  let lines = 0;
  for (const child of parent.children) {
    if (isElement(child)) lines += 1 + linesIn(child);
    else if (child instanceof Text) lines += child.data.split('\n').length - 1;
  }
  return lines;
}
