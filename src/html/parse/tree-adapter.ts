import type { html, Token, TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { Text, bareElement, isText, type ChildNode, type Element, type ParentNode } from '../dom.js';
import { withOneMore } from './one-more.js';
import type { Budget } from './budget.js';

export type Nodes = Htmlparser2TreeAdapterMap;

/** parse5's own adapter to domhandler's nodes, which cheerio uses, as a class: what it makes is of one shape. */
const Adapter = class {} as new () => TreeAdapter<Nodes>;
Object.assign(Adapter.prototype, adapter);

/**
 * parse5's adapter, where each step takes the same time however many siblings a node has (parse5 puts what may not stand in
 * a table in front of it, the last of its siblings), and what runs for every tag and text is without the steps that only
 * serialising needs. The tree is the same.
 */
export class LinearAdapter extends Adapter {
  readonly #budget: Budget;

  /** @param budget what is spent of it: each element that is made, and each of its attributes */
  constructor(budget: Budget) {
    super();
    this.#budget = budget;
  }

  override createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): Element {
    this.#budget.spend(1 + attributes.length);
    const attribs: Record<string, string> = attributes.length === 0 ? new NoAttributes() : {};
    for (const { name: key, value } of attributes) attribs[key] = value;
    return bareElement(name, attribs, namespace);
  }

  /** Attributes of a tag like <html> go to the root of a whole document, which a fragment does not have. */
  override adoptAttributes(): void {}

  override getAttrList({ attribs }: Element): Token.Attribute[] {
    return Object.entries(attribs).map(([name, value]) => ({ name, value }));
  }

  override appendChild(parent: ParentNode, node: ChildNode): void {
    const { children } = parent;
    const last = children[children.length - 1] ?? null;
    if (last) last.next = node;
    node.prev = last;
    node.parent = parent;
    parent.children = withOneMore(children, node);
  }

  override insertText(parent: ParentNode, value: string): void {
    const last = parent.children[parent.children.length - 1];
    if (last && isText(last)) last.data += value;
    else this.appendChild(parent, new Text(value));
  }

  override detachNode(node: ChildNode): void {
    const { parent, prev, next } = node;
    if (parent === null) return;
    parent.children.splice(parent.children.lastIndexOf(node), 1);
    if (prev) prev.next = next;
    if (next) next.prev = prev;
    node.parent = node.prev = node.next = null;
  }

  override insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
    const { prev } = reference;
    if (prev) prev.next = node;
    node.prev = prev;
    node.next = reference;
    reference.prev = node;
    node.parent = parent;
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
  }

  override insertTextBefore(parent: ParentNode, value: string, reference: ChildNode): void {
    const { prev } = reference;
    if (prev && isText(prev)) prev.data += value;
    else this.insertBefore(parent, new Text(value), reference);
  }
}

/** V8 gives `{}` room for four properties, and a class what its first instances have: most elements have no attribute. */
class NoAttributes {
  readonly [name: string]: string;
}
