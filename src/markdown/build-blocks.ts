import type { ParentNode } from '../html/dom.js';
import type { Block, NoteDefinition } from './block.js';
import { Builder, type BuildContext } from './blocks.js';
import { noteId } from './handlers/note.js';
import type { Piece } from './inline/piece.js';

interface Built {
  /** The text, and behind it the footnotes. */
  readonly blocks: readonly Block[];
  /** The footnotes that the text refers to. */
  readonly references: ReadonlySet<string>;
}

/** Makes blocks of a clean tree. */
export function buildBlocks(
  tree: ParentNode,
  { rawHtml, host, warn }: Pick<BuildContext, 'rawHtml' | 'host' | 'warn'>,
): Built {
  const context: BuildContext = { rawHtml, host, warn, notes: [], references: new Set() };
  const builder = new Builder(context);
  builder.all(tree);
  const body = builder.finish();
  return { blocks: [...body, ...inOrder(context)], references: context.references };
}

/**
 * The footnotes in the order in which the text refers to them. One that only HTML refers to, where no renderer would find
 * the reference, is a paragraph with its number.
 */
function inOrder({ notes, references, host }: BuildContext): Block[] {
  const places = new Map([...references].map((id, place) => [id, place]));
  const placeOf = ({ id }: NoteDefinition): number => places.get(id) ?? places.size;
  return notes
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap((note) =>
      places.has(note.id) && host.footnotes ? [note] : numbered(note, host.footnotes ? '' : noteId(note.id)),
    );
}

function numbered({ id, children: [first, ...rest] }: NoteDefinition, target: string): Block[] {
  const attribute = target === '' ? '' : ` id="${target}"`;
  const number: Piece = {
    kind: 'raw',
    value: `<sup${attribute}>${id}</sup> `,
    says: undefined,
    marks: [],
  };
  if (first?.type === 'paragraph') return [{ ...first, pieces: [number, ...first.pieces] }, ...rest];
  return [{ type: 'paragraph', pieces: [number] }, ...(first ? [first] : []), ...rest];
}
