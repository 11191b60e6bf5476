import { ElementType } from 'domelementtype';
import { Comment, Element, Text, type AnyNode, type ChildNode, type ParentNode } from 'domhandler';

export { Comment, Element, Text };
export type { AnyNode, ChildNode, ParentNode };

/** Whether a node is an element of any kind (`script` and `style` too). */
export const isElement = (node: AnyNode): node is Element =>
  node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style;

/** Whether a node is a text. */
export const isText = (node: AnyNode): node is Text => node.type === ElementType.Text;

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/**
 * A new element without children, not yet in a tree. Every element of a tree is made here, with the same properties in the
 * same order: what V8 has compiled for one then holds for all.
 */
export function bareElement(
  name: string,
  attributes: Record<string, string>,
  namespace: string = htmlNamespace,
): Element {
  const made = new Element(name, attributes, []);
  made.namespace = namespace;
  return made;
}

/** A new element, not yet in a tree. Takes its children away from where they were. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly ChildNode[] = [],
): Element {
  const made = bareElement(name, attributes);
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
  if (value === undefined) return false;
  let at = value.indexOf(name);
  while (at >= 0 && !(isEdge(value, at - 1) && isEdge(value, at + name.length)))
    at = value.indexOf(name, at + 1);
  return at >= 0;
};

/** Whether there is no part of a word at a place: white space, as between classes, or nothing. */
const isEdge = (value: string, at: number): boolean =>
  at < 0 || at === value.length || /[ \t\n\f\r]/.test(value.charAt(at));

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
  let changed: ChildNode[] | undefined;
  const { children } = parent;
  let index = -1;
  for (const child of children) {
    index += 1;
    let replacement: readonly ChildNode[] | undefined;
    if (isElement(child)) {
      rewrite(child, change);
      replacement = change(child);
    }
    if (replacement === undefined) changed?.push(child);
    else append((changed ??= children.slice(0, index)), replacement);
  }
  if (changed !== undefined) setChildren(parent, changed);
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
  if (isText(node)) return node.data;
  if (!('children' in node)) return '';
  let result = '';
  for (const child of node.children) result += textOf(child);
  return result;
}

/** Whether a text is nothing but white space: HTML's, no-break spaces, zero-width spaces and byte order marks. */
export const isBlank = (value: string): boolean => /^[\s\u200b\u2060]*$/.test(value);
