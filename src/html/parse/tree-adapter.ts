import { ElementType } from 'domelementtype';
import type { html, TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { Element, Text, type ChildNode, type ParentNode } from '../dom.js';

export type Nodes = Htmlparser2TreeAdapterMap;

/**
 * parse5's own adapter to domhandler's nodes, which cheerio uses, where each step takes the same time however many siblings
 * a node has: parse5 moves all children of a node by taking the first one until none is left, and puts what may not stand
 * in a table in front of it, the last of its siblings. The tree is the same.
 *
 * @param made is told that an element was made, and with how many attributes
 */
export function treeAdapter(made: (attributes: number) => void): TreeAdapter<Nodes> {
  // The node that is being emptied, and how many of its children are gone. They stay in its list until all are.
  let donor: ParentNode | undefined;
  let gone = 0;
  return {
    ...adapter,
    // What runs for every tag and text, without the steps of the original's that only serialising needs: half its time.
    createElement: (name, namespace, attributes) => {
      made(attributes.length);
      const attribs: Record<string, string> = {};
      for (const { name: key, value } of attributes) attribs[key] = value;
      const node = new Element(name, attribs, []);
      node.namespace = namespace;
      return node;
    },
    // Attributes of a tag like <html> go to the root of a whole document, which a fragment does not have.
    adoptAttributes: () => {},
    getAttrList: ({ attribs }) => Object.entries(attribs).map(([name, value]) => ({ name, value })),
    appendChild,
    insertText: (parent, value) => {
      const last = parent.children.at(-1);
      if (last?.type === ElementType.Text) (last as Text).data += value;
      else appendChild(parent, new Text(value));
    },
    getParentNode: ({ parent }) => parent,
    getChildNodes: ({ children }) => children,
    getTagName: ({ name }) => name,
    getNamespaceURI: ({ namespace }) => namespace as html.NS,
    getFirstChild: (node) => {
      if (node !== donor) [donor, gone] = [node, 0];
      const child = node.children[gone];
      if (child !== undefined) return child;
      node.children = [];
      donor = undefined;
      return null;
    },
    detachNode: (node) => {
      const { parent, prev, next } = node;
      if (parent === null) return;
      if (parent === donor && parent.children[gone] === node) gone += 1;
      else parent.children.splice(parent.children.lastIndexOf(node), 1);
      if (prev) prev.next = next;
      if (next) next.prev = prev;
      node.parent = node.prev = node.next = null;
    },
    insertBefore,
    insertTextBefore: (parent, text, reference) => {
      const { prev } = reference;
      if (prev !== null && adapter.isTextNode(prev)) prev.data += text;
      else insertBefore(parent, adapter.createTextNode(text), reference);
    },
  };
}

function appendChild(parent: ParentNode, node: ChildNode): void {
  const last = parent.children.at(-1) ?? null;
  if (last) last.next = node;
  node.prev = last;
  node.parent = parent;
  parent.children.push(node);
}

function insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  const { prev } = reference;
  if (prev) prev.next = node;
  node.prev = prev;
  node.next = reference;
  reference.prev = node;
  node.parent = parent;
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
}
