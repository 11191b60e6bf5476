import { Text, isElement, setChildren, textOf, type ChildNode, type ParentNode } from '../dom.js';
import type { Warn } from '../../warnings.js';
import { isBuilder } from '../shortcodes/names.js';
import { joinSiblings } from './join-siblings.js';

const opening = /^\[([A-Za-z][\w-]{0,60})\s[^[\]]*$/;
/** Divi's text once more, for other screens or under the pointer: the only HTML that it does not encode in an attribute. */
const value = /\scontent_(?:tablet|phone|_hover)=["”“″]$/;
const closing = /^\s*["”“″](?:\s|\])/;
/** How many blocks such a text may have. */
const longest = 100;

/**
 * Takes the HTML out of a page builder's tag, which parts it in two: `wpautop()` and the parser took it for paragraphs of the
 * post. Says which words go with it.
 */
export const joinValues = (parent: ParentNode, warn: Warn): void =>
  joinSiblings(parent, {
    endOf,
    join: (node, following) => {
      const words = following.slice(0, -1).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
      if (words !== '') warn('builder-content-dropped', nameOf(node) ?? '', words);
      join(node, following.at(-1) as ChildNode);
    },
  });

/** The text at the edge of a paragraph, or one that stands by itself. */
function textAt(node: ChildNode | undefined, side: 'first' | 'last'): Text | undefined {
  const edge =
    node && isElement(node) && node.name === 'p' ? node.children.at(side === 'first' ? 0 : -1) : node;
  return edge instanceof Text ? edge : undefined;
}

/** The name of the builder's tag with whose attribute a text ends. */
function nameOf(node: ChildNode): string | undefined {
  const data = textAt(node, 'last')?.data;
  if (data === undefined || !value.test(data.slice(-30))) return undefined;
  const name = opening.exec(data.slice(data.lastIndexOf('[')))?.[1];
  return name !== undefined && isBuilder(name) ? name : undefined;
}

/** Where the attribute ends with which a node ends; -1 where it does not. */
function endOf(children: readonly ChildNode[], from: number, node: ChildNode): number {
  if (nameOf(node) === undefined) return -1;
  for (let at = from + 1; at < Math.min(children.length, from + longest); at += 1) {
    const other = children[at] as ChildNode;
    const data = textAt(other, 'first')?.data ?? '';
    if (closing.test(data)) return isElement(other) === isElement(node) ? at : -1;
    if (/[[\]]/.test(textOf(other))) return -1;
  }
  return -1;
}

/** Puts what follows the attribute behind it. */
function join(node: ChildNode, next: ChildNode): void {
  const [text, rest] = [textAt(node, 'last'), textAt(next, 'first')];
  if (text === undefined || rest === undefined) return;
  text.data += rest.data;
  if (isElement(node) && isElement(next)) setChildren(node, [...node.children, ...next.children.slice(1)]);
}
