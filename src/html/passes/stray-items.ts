import {
  append,
  element,
  isElement,
  rewrite,
  setChildren,
  Text,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { listNames } from '../facts.js';
import type { Pass } from '../pass.js';
import { isPhrasing } from '../split.js';

/**
 * Makes a list of items that stand in none, which browsers show with a bullet each (HTML standard, 15.3.8): whoever writes HTML
 * by hand forgets the `<ul>`, or ends it too early. What runs along in a line stands in the items that it was put round:
 * `<ul><b><li>`.
 */
export const strayItems: Pass = (root) => {
  rewrite(root, (node) => {
    if (listNames.has(node.name) || !node.children.some(isItem)) return undefined;
    if (isPhrasing(node)) return insideItems(node);
    setChildren(node, inLists(node));
    return undefined;
  });
  if (root.children.some(isItem)) setChildren(root, inLists(root));
};

/** What stands in an element, with the element in each item and round what is between them. */
function insideItems(node: Element): ChildNode[] {
  const within = (children: readonly ChildNode[]): Element =>
    element(node.name, { ...node.attribs }, children);
  const parts: ChildNode[] = [];
  let run: ChildNode[] = [];
  const end = (): void => {
    if (run.every(isSpace)) append(parts, run);
    else parts.push(within(run));
    run = [];
  };
  for (const child of node.children) {
    if (!isItem(child)) {
      run.push(child);
      continue;
    }
    end();
    setChildren(child, [within(child.children)]);
    parts.push(child);
  }
  end();
  return parts;
}

/** What stands in an element, with each run of items in a list. */
function inLists(parent: ParentNode): ChildNode[] {
  const children: ChildNode[] = [];
  let run: ChildNode[] = [];
  const end = (): void => {
    const after = run.splice(run.findLastIndex(isItem) + 1);
    if (run.length > 0) children.push(element('ul', {}, run));
    append(children, after);
    run = [];
  };
  for (const child of parent.children) {
    if (isItem(child) || (run.length > 0 && isSpace(child))) run.push(child);
    else {
      end();
      children.push(child);
    }
  }
  end();
  return children;
}

const isItem = (node: ChildNode): node is Element => isElement(node) && node.name === 'li';
const isSpace = (node: ChildNode): boolean => node instanceof Text && node.data.trim() === '';
