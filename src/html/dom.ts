import { Comment, Element, Text, isTag, type AnyNode, type ChildNode, type ParentNode } from 'domhandler';

export { Comment, Element, Text };
export type { AnyNode, ChildNode, ParentNode };

/** Whether a node is an element of any kind (`script` and `style` too). */
export const isElement = (node: AnyNode): node is Element => isTag(node);

/** A new element, not yet in a tree. Takes its children away from where they were. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly ChildNode[] = [],
): Element {
  const made = new Element(name, attributes);
  setChildren(made, children);
  return made;
}

/** A new text node, not yet in a tree. */
export const text = (value: string): Text => new Text(value);

/** The value of an attribute, or undefined where it is not there. Own properties only: names come from hostile input. */
export const attribute = (node: Element, name: string): string | undefined =>
  Object.hasOwn(node.attribs, name) ? node.attribs[name] : undefined;

/** The words of the class attribute. */
export const classesOf = (node: Element): string[] => {
  const value = attribute(node, 'class');
  if (value === undefined) return [];
  // A plain split is several times faster, and tabs and line breaks between classes are rare.
  return (/[\t\n\f\r]/.test(value) ? value.split(/[ \t\n\f\r]+/) : value.split(' ')).filter(Boolean);
};

/** Whether the class attribute holds this word. */
export const hasClass = (node: Element, name: string): boolean => {
  const value = attribute(node, 'class');
  return value !== undefined && value.includes(name) && classesOf(node).includes(name);
};

/** Makes `children` the children of `parent`, in linear time, and joins their sibling links. */
export function setChildren(parent: ParentNode, children: readonly ChildNode[]): void {
  let previous: ChildNode | null = null;
  for (const child of children) {
    child.parent = parent;
    child.prev = previous;
    child.next = null;
    if (previous) previous.next = child;
    previous = child;
  }
  parent.children = [...children];
}

/**
 * The one way in which passes change a tree: visits every element, children before parents, and puts in its place what
 * `change` returns; undefined leaves it. Linear in the size of the tree, however many elements go. Recursive: only for
 * trees whose depth is bounded already.
 */
export function rewrite(
  parent: ParentNode,
  change: (node: Element) => readonly ChildNode[] | undefined,
): void {
  // A list of its own only from the first change on: most elements of a post are left as they are by most passes.
  let children: ChildNode[] | undefined;
  parent.children.forEach((child, index) => {
    let replacement: readonly ChildNode[] | undefined;
    if (isElement(child)) {
      rewrite(child, change);
      replacement = change(child);
    }
    if (replacement === undefined) children?.push(child);
    else append((children ??= parent.children.slice(0, index)), replacement);
  });
  if (children !== undefined) setChildren(parent, children);
}

/** Adds nodes to a list, however many: a spread argument list overflows the stack at some hundred thousand. */
export function append(list: ChildNode[], nodes: readonly ChildNode[]): void {
  for (const node of nodes) list.push(node);
}

/** Every element below a node, in document order. Recursive: only for trees whose depth is bounded already. */
export function elementsIn(parent: ParentNode): Element[] {
  const found: Element[] = [];
  const collect = (from: ParentNode): void => {
    for (const child of from.children) {
      if (!isElement(child)) continue;
      found.push(child);
      collect(child);
    }
  };
  collect(parent);
  return found;
}

/** The first element below a node that passes the test, in document order. */
export function findElement(parent: ParentNode, test: (node: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/** The text below a node, as it stands in the tree: nothing collapsed, nothing left out. */
export function textOf(node: AnyNode): string {
  if (node instanceof Text) return node.data;
  if (!('children' in node)) return '';
  let result = '';
  for (const child of node.children) result += textOf(child);
  return result;
}

/** Whether a text is nothing but white space: HTML's, no-break spaces, zero-width spaces and byte order marks. */
export const isBlank = (value: string): boolean => /^[\s\u200b\u2060]*$/.test(value);
