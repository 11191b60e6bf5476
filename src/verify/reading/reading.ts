/** One heading. Its identity tells two headings apart that follow each other. */
export interface Heading {
  readonly level: number;
}

/** One list item, and the kinds of the innermost lists that it is nested in: `u` and `o`, outermost first. */
export interface Item {
  readonly path: string;
  readonly depth: number;
  /** Whether it is what stands in a list outside its items, which has no place in Markdown. */
  readonly loose: boolean;
}

/** A table. */
export interface Table {
  /** How many cells its longest row has; known when all of it has been read. */
  cells: number;
}

/** One row of a table. */
export interface Row {
  readonly table: Table;
}

/** One table cell. */
export interface Cell {
  readonly row: Row;
  readonly column: number;
}

/** Where something stands. */
export interface Place {
  readonly heading: Heading | undefined;
  readonly item: Item | undefined;
  readonly cell: Cell | undefined;
  /** The address of the link around it, canonical. */
  readonly link: string | undefined;
  /** Where a script leads an element around it as a whole: there may be a link to it. */
  readonly lead: string | undefined;
  /** Inside inline code. */
  readonly code: boolean;
  /** May be kept or left out: a page does not show it, or a warning names its loss. */
  readonly spare: boolean;
  /** The same of pictures: a slider hides its slides from screen readers, but not from the rest. */
  readonly sparePictures: boolean;
  /** May stand elsewhere: a caption, the text of a footnote. */
  readonly moves: boolean;
  /** Where a line break in the text is one on the page. */
  readonly lines: boolean;
  /** Inside what may become a heading or lose its link: the title of an accordion or a tab. */
  readonly title: boolean;
  /** Inside a tab of a list, which may go to what it opens. */
  readonly tab: boolean;
}

export const topPlace: Place = Object.freeze({
  heading: undefined,
  item: undefined,
  cell: undefined,
  link: undefined,
  lead: undefined,
  code: false,
  spare: false,
  sparePictures: false,
  moves: false,
  lines: false,
  title: false,
  tab: false,
});

/**
 * What stands before a token: a block's edge, a line break, white space, or nothing that a reader could tell from these (a
 * picture, or words that may be left out).
 */
export type Gap = 'edge' | 'line' | 'space' | 'open';

/** A word (a run of characters without white space), a code block or a formula. */
export interface Token {
  readonly kind: 'word' | 'code' | 'formula';
  readonly text: string;
  readonly gap: Gap;
  /** Whether something stands before it that is no token, such as a picture: it may begin another line or not. */
  readonly follows: boolean;
  readonly place: Place;
  /** The links in it, in order: more than one only where they touch. */
  readonly links: readonly string[];
}

/** A picture. */
export interface Picture {
  /** Every address that it may be shown from, canonical, the likeliest first. */
  readonly addresses: readonly string[];
  /** Its `alt`, with single spaces. */
  readonly text: string;
  readonly link: string | undefined;
  /** As `lead` of a place. */
  readonly lead: string | undefined;
  /** Inside the title of an accordion or a tab. */
  readonly title: boolean;
  readonly spare: boolean;
  /** How many tokens come before it. */
  readonly at: number;
}

/** A frame, a video or a sound. */
export interface Embed {
  /** The address or addresses, or the id by which a script finds it. */
  readonly addresses: readonly string[];
  readonly spare: boolean;
  readonly at: number;
}

/** What a reading knows of where things stand, besides their order. */
export interface Known {
  /** The cells of tables. */
  readonly cells: boolean;
  /** The line breaks in cells. */
  readonly cellBreaks: boolean;
  /** The line breaks in headings. */
  readonly headingBreaks: boolean;
  /** Headings, items, links and code, and cells too. */
  readonly places: boolean;
}

/** What someone sees who reads a page. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly pictures: readonly Picture[];
  readonly embeds: readonly Embed[];
  /** Words that may turn up: those that may be left out, and names of media. */
  readonly optional: ReadonlySet<string>;
  readonly known: Known;
}
