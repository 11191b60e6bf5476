import { Comment, Element, Text, isTag, type AnyNode, type ChildNode, type ParentNode } from 'domhandler';

export { Comment, Element, Text, isTag };
export type { AnyNode, ChildNode, ParentNode };

/** The value of an attribute, or undefined. Own properties only: names come from hostile input. */
export const attribute = (node: Element, name: string): string | undefined =>
  Object.hasOwn(node.attribs, name) ? node.attribs[name] : undefined;

/** The class and the id of an element as one text, for patterns of plugins' names. */
export const namesOf = (node: Element): string => {
  const names = attribute(node, 'class') ?? '';
  const id = attribute(node, 'id');
  return id === undefined ? names : `${names} ${id}`;
};

/** Whether the class attribute holds this word. */
export const hasClass = (node: Element, name: string): boolean => {
  const value = attribute(node, 'class');
  return value !== undefined && value.includes(name) && value.split(/\s/).includes(name);
};

/** Every node below one, in document order. Without recursion: hostile HTML is deeper than the stack. */
export function* nodesIn(parent: ParentNode): Generator<ChildNode> {
  const stack: ChildNode[] = parent.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) stack.push(child);
    }
  }
}

/** The first element below a node that passes the test. */
export function findIn(parent: ParentNode, test: (node: Element) => boolean): Element | undefined {
  for (const node of nodesIn(parent)) if (isTag(node) && test(node)) return node;
  return undefined;
}

/** The text below a node as it stands there; no more of it than a little over `limit` where one is given. */
export function textOf(parent: ParentNode, limit = Infinity): string {
  let result = '';
  for (const node of nodesIn(parent)) {
    if (node instanceof Text) result += node.data;
    if (result.length > limit) break;
  }
  return result;
}
