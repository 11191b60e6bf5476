import type { Block } from '../block.js';
import type { FlowNode } from '../flow-node.js';
import { blockquote } from './blockquote.js';
import { code } from './code.js';
import { details } from './details.js';
import { heading } from './heading.js';
import { html } from './html.js';
import { list } from './list.js';
import { listItem } from './list-item.js';
import { math } from './math.js';
import { note } from './note.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';
import { thematicBreak } from './thematic-break.js';

/**
 * Writes one block. `content` is what its children became; newlines at both ends say how far it keeps from its
 * neighbours, of which turndown takes the greater.
 */
export type Rule<B extends Block> = (content: string, node: FlowNode<B>) => string;

type Rules = { readonly [B in Block as B['type']]: Rule<B> };

const replacements: Rules = {
  paragraph,
  heading,
  thematicBreak,
  code,
  math,
  html,
  table,
  blockquote,
  list,
  listItem,
  details,
  note,
};

/** Turndown's filter for the blocks of a type. */
export const isOf =
  (type: string) =>
  ({ block }: FlowNode): boolean =>
    block.type === type;

/** The rules as turndown takes them: one for each type of block. */
export const rules = Object.fromEntries(
  Object.entries(replacements).map(([type, replacement]) => [type, { filter: isOf(type), replacement }]),
);
