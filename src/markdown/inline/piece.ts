import type { HeadingPart } from '../../headings.js';

/** Emphasis that Markdown has a delimiter for. One object each, so that the same mark is the same object. */
export interface DelimitedMark {
  readonly kind: 'strong' | 'em' | 'del';
}

/** A link. Made once for each `a`, so that two neighbours stay two. */
export interface LinkMark {
  readonly kind: 'link';
  readonly href: string;
  readonly title: string | undefined;
  /** What a wikilink to the same place holds. */
  readonly note?: string | undefined;
}

/** An element that Markdown has no form for, written as a tag. */
export interface TagMark {
  readonly kind: 'tag';
  readonly name: string;
  /** As they stand in the tag, with a space before each. */
  readonly attributes: string;
}

export type Mark = DelimitedMark | LinkMark | TagMark;

/** The HTML element that says what a mark says. */
export const tagOf = (mark: Mark): string =>
  mark.kind === 'link' ? 'a' : mark.kind === 'tag' ? mark.name : mark.kind;

export const strong: DelimitedMark = Object.freeze({ kind: 'strong' });
export const em: DelimitedMark = Object.freeze({ kind: 'em' });
export const del: DelimitedMark = Object.freeze({ kind: 'del' });

const lists = new Map<Mark, readonly Mark[]>([strong, em, del].map((mark) => [mark, [mark]]));

/** A list of one mark: the same one each time for emphasis, which rarely stands inside of anything. */
export const alone = (mark: Mark): readonly Mark[] => lists.get(mark) ?? [mark];

/** Whether a mark is in a list: most often at the place where it stands in another. */
export const has = (marks: readonly Mark[], mark: Mark, place: number): boolean =>
  marks[place] === mark || marks.includes(mark);

interface Marked {
  /** The marks that hold over the piece, outermost first, none twice. */
  readonly marks: readonly Mark[];
}

export interface TextPiece extends Marked {
  readonly kind: 'text';
  readonly value: string;
}

export interface CodePiece extends Marked {
  readonly kind: 'code';
  readonly value: string;
}

export interface ImagePiece extends Marked {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
}

export interface BreakPiece extends Marked {
  readonly kind: 'break';
}

/** Markdown that is finished: a footnote's reference, TeX, a shortcode, a comment. */
export interface RawPiece extends Marked {
  readonly kind: 'raw';
  readonly value: string;
  /** What of it counts in the anchor of a heading; undefined for what shows nothing. */
  readonly says: Pick<HeadingPart, 'kind' | 'value'> | undefined;
}

/**
 * What a paragraph, heading or cell is made of: a flat list, in which each piece knows the marks over it. Flat, because
 * then runs that touch join, marks of the same kind inside each other are one, and spaces find their place outside.
 */
export type Piece = TextPiece | CodePiece | ImagePiece | BreakPiece | RawPiece;
