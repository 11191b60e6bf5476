import type { Element } from '../html/dom.js';
import type { Piece } from './inline/piece.js';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly pieces: readonly Piece[];
}

export interface Heading {
  readonly type: 'heading';
  readonly depth: number;
  readonly pieces: readonly Piece[];
  /** What it was made of; undefined where an earlier heading was made of that. */
  readonly element: Element | undefined;
}

export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

export interface Code {
  readonly type: 'code';
  readonly language: string;
  readonly value: string;
}

export interface MathBlock {
  readonly type: 'math';
  readonly value: string;
}

/** Finished lines that go out as they are: clean HTML, or a comment. Without an empty line in them. */
export interface HtmlBlock {
  readonly type: 'html';
  readonly value: string;
}

/** Finished lines that mean something to what reads the Markdown: a shortcode, a component. */
export interface HostBlock {
  readonly type: 'host';
  readonly value: string;
}

/** A picture with its caption, where the host has a form of its own for them. */
export interface FigureBlock {
  readonly type: 'figure';
  readonly src: string;
  readonly alt: string;
  readonly link: string | undefined;
  readonly caption: readonly Piece[];
}

export interface Table {
  readonly type: 'table';
  /** `left`, `center`, `right`, or none, for each column. */
  readonly align: readonly (string | undefined)[];
  /** The header first. */
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

export interface Blockquote {
  readonly type: 'blockquote';
  children: Block[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** Whether items stand apart by blank lines: decided when all items are there. */
  loose: boolean;
  /** Whether the other bullet or delimiter keeps the list apart from the one before. */
  alternate: boolean;
  children: ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  checked: boolean | undefined;
  /** Whether the page shows the item's text as a paragraph of its own. */
  spread: boolean;
  children: Block[];
}

export interface Details {
  readonly type: 'details';
  /** The summary's content as clean HTML on one line. */
  readonly summary: string;
  /** Whether it shows what it holds before anybody asks. */
  readonly open: boolean;
  children: Block[];
}

export interface NoteDefinition {
  readonly type: 'note';
  readonly id: string;
  children: Block[];
}

export type Container = Blockquote | ListItem | Details | NoteDefinition;

/** A block of Markdown, in mdast's terms where mdast has one. */
export type Block =
  | Paragraph
  | Heading
  | ThematicBreak
  | Code
  | MathBlock
  | HtmlBlock
  | HostBlock
  | FigureBlock
  | Table
  | Blockquote
  | List
  | ListItem
  | Details
  | NoteDefinition;
