import type { Document } from 'domhandler';
import Turndown from 'turndown';
import type { ResolvedOptions } from '../options.js';
import type { Warn } from '../warnings.js';
import type { Block, NoteDefinition } from './block.js';
import { noteId } from './handlers/note.js';
import { Builder, type BuildContext } from './blocks.js';
import { rootOf } from './flow-node.js';
import type { HostSyntax } from './host/host.js';
import { hosts } from './host/index.js';
import type { Piece } from './inline/piece.js';
import { Repeats } from './inline/repeats.js';
import { isOf, rules } from './rules/index.js';

export interface MarkdownContext {
  readonly options: ResolvedOptions;
  readonly warn: Warn;
}

/**
 * Renders a clean tree as GitHub Flavored Markdown that ends in one newline, or is empty.
 *
 * Two steps: the builder makes blocks of the tree, each with its text as a flat list of pieces; turndown puts the blocks
 * together by our rules, of which those for text write the pieces with the whole line in hand.
 */
export function toMarkdown(tree: Document, { options, warn }: MarkdownContext): string {
  const { rawHtml, preset } = options;
  const host = hosts[preset.syntax];
  const context: BuildContext = { rawHtml, host, warn, notes: [], references: new Set() };
  const builder = new Builder(context);
  builder.all(tree);
  const body = builder.finish();
  const notes = inOrder(context);
  const blocks = [...withFold(body, host), ...notes];
  let markdown = '';
  const service = new Turndown({
    rules: {
      // Turndown's last trimming takes quadratic time on long runs of spaces, so the text does not go through it.
      document: {
        filter: isOf('document'),
        replacement: (content: string) => {
          markdown = content;
          return '';
        },
      },
      ...rules,
    },
  } as object);
  const hasNotes = host.footnotes && context.references.size > 0;
  service.turndown(rootOf(blocks, { hasNotes, rawHtml, host, warn, repeats: new Repeats() }) as never);
  const start = markdown.search(/[^\n]/);
  return start < 0 ? '' : `${markdown.slice(start).replace(/\n{1,3}$/, '')}\n`;
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
  const number: Piece = { kind: 'raw', value: `<sup${attribute}>${id}</sup> `, marks: [] };
  if (first?.type === 'paragraph') return [{ ...first, pieces: [number, ...first.pieces] }, ...rest];
  return [{ type: 'paragraph', pieces: [number] }, ...(first ? [first] : []), ...rest];
}

/** The blocks with a place where lists of posts end, after the first paragraph unless the post names one. */
function withFold(blocks: readonly Block[], { fold }: HostSyntax): readonly Block[] {
  if (fold === undefined) return blocks;
  if (blocks.some((block) => block.type === 'html' && block.value === fold)) return blocks;
  const first = Math.max(
    0,
    blocks.findIndex(({ type }) => type === 'paragraph'),
  );
  return [...blocks.slice(0, first + 1), { type: 'host', value: fold }, ...blocks.slice(first + 1)];
}
