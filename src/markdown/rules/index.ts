import type { Block } from '../block.js';
import type { FlowNode } from '../flow-node.js';
import { blockquote } from './blockquote.js';
import { code } from './code.js';
import { details } from './details.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { host } from './host.js';
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
  host,
  figure,
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

/** Blocks that are complete in themselves and hold words of the post: a template engine must not see anything in them. */
const sealed = new Set<string>(['paragraph', 'heading', 'code', 'math', 'html', 'table']);

const sealedRule =
  (replacement: Rule<never>): Rule<never> =>
  (content, node) =>
    (node as FlowNode).context.host.seal(replacement(content, node));

/** The rules as turndown takes them: one for each type of block. */
export const rules = Object.fromEntries(
  Object.entries(replacements).map(([type, replacement]) => [
    type,
    {
      filter: isOf(type),
      replacement: sealed.has(type) ? sealedRule(replacement as Rule<never>) : replacement,
    },
  ]),
);
