import { attributesOf } from '../html.js';
import type { Handler } from './index.js';

/** How many marks a tag may stand under: each of them is written again in every block that it holds over. */
const mostMarks = 32;

/** Elements that say no more inside of one of their own kind: editors leave some there. */
const onceOnly = new Set(['u', 'ins', 'mark']);

/** An element of the text that Markdown has no form for: its tags stay, clean (CommonMark 6.6). A browser shows `q` in quotes. */
export const inlineTag: Handler = (node, builder) => {
  if (builder.context.rawHtml === 'drop') {
    builder.context.warn('html-dropped', node.name);
    if (node.name === 'q') builder.text('“');
    builder.all(node);
    if (node.name === 'q') builder.text('”');
  } else if (
    onceOnly.has(node.name) &&
    builder.marks.some((mark) => mark.kind === 'tag' && mark.name === node.name)
  ) {
    builder.all(node);
  } else if (builder.marks.length >= mostMarks) {
    builder.context.warn('nesting-flattened', `<${node.name}>`);
    builder.all(node);
  } else
    builder.under(
      { kind: 'tag', name: node.name, attributes: attributesOf(node, builder.context.host) },
      () => builder.all(node),
    );
};
