import { attribute, isElement } from '../../html/dom.js';
import { escapeAttribute, escapeText } from '../html-form.js';
import type { NoteDefinition } from '../block.js';
import type { Handler } from './index.js';

/** A label as GFM reads it: no white space, no brackets. */
const label = (id: string): string => id.replace(/[\s[\]{}<>]+/g, '-');

/** The id of a footnote where it has to be a place on the page like any other. */
export const noteId = (name: string): string => `fn-${escapeAttribute(name)}`;

/** A reference to a footnote (GFM, Footnotes); a link to its words where the host knows no footnotes. */
export const note: Handler = (node, builder) => {
  const id = label(attribute(node, 'id') ?? '');
  builder.context.references.add(id);
  const { footnotes } = builder.context.host;
  const link = `<sup><a href="#${noteId(id)}">${escapeText(id)}</a></sup>`;
  const value = footnotes ? `[^${id}]` : link;
  builder.push({ kind: 'raw', value, says: { kind: 'note', value: id }, marks: builder.marks });
};

/** The footnotes themselves: they are written at the end of the document. */
export const notes: Handler = (node, builder) => {
  builder.flush();
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const definition: NoteDefinition = {
      type: 'note',
      id: label(attribute(child, 'id') ?? ''),
      children: [],
    };
    builder.apart(definition, () => builder.all(child));
    if (definition.children.length > 0) builder.context.notes.push(definition);
  }
};
