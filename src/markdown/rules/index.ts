import type { FlowNode, Renderable } from '../flow-node.js';
import { blockquote } from './blockquote.js';
import { code } from './code.js';
import { details } from './details.js';
import { document } from './document.js';
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
export type Rule<B extends Renderable> = (content: string, node: FlowNode<B>) => string;

const replacements: { readonly [B in Renderable as B['type']]: Rule<B> } = {
  document,
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

/** Blocks that are complete in themselves and hold words of the post: a template engine must not see anything in them. */
const sealed = new Set<string>(['paragraph', 'heading', 'code', 'math', 'html', 'table']);

/** The rules as turndown takes them: one for all, since it would ask the filter of each in turn where the type says which. */
export const rules = {
  block: {
    filter: () => true,
    replacement: (content: string, node: FlowNode): string => {
      const { type } = node.block;
      const text = (replacements[type] as Rule<never>)(content, node as never);
      return sealed.has(type) ? node.context.host.seal(text) : text;
    },
  },
};
