import he from 'he';
import type { Place } from './source.js';

/** What decides whether a character of the post's own words would be misread. */
export interface Situation {
  /** The whole source of the block. */
  readonly value: string;
  readonly place: Place;
  /** Whether the block is the first of a list item. */
  readonly startsItem: boolean;
  /** Where the last `>` stands, or -1. */
  readonly lastGreater: number;
  /** Whether there may be a link. */
  readonly hasLink: boolean;
}

/**
 * A character that means something anywhere in a line, and the test whether it would mean it here: `reference` where no
 * backslash helps, only a character reference.
 */
export type Anywhere = Readonly<Record<string, (situation: Situation, at: number) => boolean | 'reference'>>;

const asciiPunctuation = /[!-/:-@[-`{-~]/;

/** What can follow `<` so that a tag, a comment, an instruction or an address in angle brackets could begin. */
const tagStart =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|\/[A-Za-z]|!(?:--|[A-Za-z]|\[CDATA\[)|\?|[A-Za-z][A-Za-z0-9+.-]{1,31}:|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@)/y;
const characterReference = /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/** Gives what a sticky expression matches at a position, or undefined. */
export const matchAt = (expression: RegExp, value: string, at: number): string | undefined => {
  expression.lastIndex = at;
  return expression.exec(value)?.[0];
};

/**
 * Characters that mean something anywhere in a block. `*`, `_` and `~` are delimiters and decided in delimiters.ts,
 * brackets and backticks come in pairs and are decided in pairs.ts.
 */
export const anywhere: Anywhere = {
  // A backslash before punctuation would vanish, at the end of a line it would break the line (2.4, 6.7).
  '\\': ({ value }, at) =>
    at + 1 === value.length ? false : value[at + 1] === '\n' || asciiPunctuation.test(value.charAt(at + 1)),
  // A tag, comment or address in angle brackets (6.5, 6.6).
  '<': ({ value, lastGreater }, at) =>
    matchAt(tagStart, value, at) !== undefined && (startsLine(value, at) || at < lastGreater),
  // A character reference (2.5); a name that HTML does not know is text.
  '&': ({ value }, at) => {
    const reference = matchAt(characterReference, value, at);
    return reference !== undefined && he.decode(reference) !== reference;
  },
  // An exclamation mark in front of a link would make it an image (6.4); some readers take it so before footnotes, and embed notes.
  '!': ({ value, hasLink }, at) => value[at + 1] === '[' && (hasLink || /[\^[]/.test(value.charAt(at + 2))),
  // A cell ends at a pipe (GFM, Tables).
  '|': ({ place }) => place === 'cell',
};

/** Whether a line begins at a position. */
const startsLine = (value: string, at: number): boolean => at === 0 || value[at - 1] === '\n';

/** A construct that begins a line: what it looks like, and which character of it takes the backslash. */
export interface LineStart {
  readonly pattern: RegExp;
  /** How far into the match the backslash goes; the last character of the match where it is `last`. */
  readonly escape: 'first' | 'last';
  /** Whether it can only begin a block, not continue a paragraph after a break. */
  readonly onlyFirst?: true;
  /** Whether it can only begin the first block of a list item. */
  readonly onlyItem?: true;
  /** Whether it can only stand on a later line of a paragraph. */
  readonly onlyLater?: true;
  /** Whether no backslash helps, only a character reference. */
  readonly reference?: true;
}

/** Characters that mean something at the start of a line only, in the order of CommonMark's chapter 4 and 5. */
export const lineStarts: readonly LineStart[] = [
  // A thematic break (4.1), or the underline of a setext heading (4.3).
  { pattern: /(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?=\n|$)/y, escape: 'first' },
  { pattern: /(?:=+|-+)[ \t]*(?=\n|$)/y, escape: 'first', onlyLater: true },
  // Behind a bullet of its own kind, fewer than three make a thematic break of the whole line.
  { pattern: /(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)(?=\n|$)/y, escape: 'first', onlyItem: true },
  // An ATX heading (4.2).
  { pattern: /#{1,6}(?=[ \t\n]|$)/y, escape: 'first' },
  // A fence (4.5).
  { pattern: /~{3,}/y, escape: 'first' },
  // A definition of a link or a footnote (4.7, GFM footnotes).
  { pattern: /\[[^\]\n]{1,999}\]:/y, escape: 'first', onlyFirst: true },
  // A block quotation (5.1).
  { pattern: />/y, escape: 'first' },
  // An item of a list (5.2): one that has no text, or begins elsewhere than at 1, cannot interrupt a paragraph.
  { pattern: /[-+*](?=[ \t\n]|$)/y, escape: 'first' },
  { pattern: /[0-9]{1,9}[.)](?=[ \t\n]|$)/y, escape: 'last', onlyFirst: true },
  { pattern: /1[.)](?=[ \t])/y, escape: 'last', onlyLater: true },
  // The delimiter row of a table (GFM, Tables).
  { pattern: /(?=[|: \t]*-)[|:-][|: \t-]*(?=\n|$)/y, escape: 'first', onlyLater: true },
];

/** Which characters of the post's words would be misread, and what helps. */
export interface Unsafe {
  readonly anywhere: Anywhere;
  /** The characters of that table. */
  readonly suspicious: RegExp;
  readonly lineStarts: readonly LineStart[];
  /** What any of those looks like. */
  readonly lineStart: RegExp;
  /** Characters that take a character reference wherever they would take a backslash. */
  readonly references: string;
  /** What no text may hold that is to go out without a closer look. */
  readonly special: RegExp;
}

/** One expression, at one place, for whatever any line may begin with. */
const anyOf = (starts: readonly LineStart[]): RegExp =>
  new RegExp(starts.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'y');

/**
 * `|` means something in cells only, `#` at the end of headings, `!` before a bracket: whoever asks looks for these. A star
 * between spaces and a low line between letters neither open nor close emphasis (6.2).
 */
const special =
  /[\\`~[\]<]|(?<!\s)\*|\*(?!\s)|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|&(?:[#A-Za-z]|$)|:\/\/|[wW]{3}\./;

/** GitHub Flavored Markdown alone. */
export const plainUnsafe: Unsafe = {
  anywhere,
  suspicious: /[\\<&!|]/g,
  lineStarts,
  lineStart: anyOf(lineStarts),
  references: '',
  special,
};

/** The tables above with rows of a host's own: a character is misread where either says so. */
export function unsafeWith(
  own: Pick<Unsafe, 'anywhere' | 'lineStarts'> & { readonly references?: string },
): Unsafe {
  const joined = Object.fromEntries(
    Object.entries(own.anywhere).map(([character, test]): [string, Anywhere[string]] => {
      const plain = anywhere[character];
      return [character, (situation, at) => test(situation, at) || (plain?.(situation, at) ?? false)];
    }),
  );
  const all = { ...anywhere, ...joined };
  const starts = [...lineStarts, ...own.lineStarts];
  return {
    anywhere: all,
    suspicious: new RegExp(classOf(all), 'g'),
    lineStarts: starts,
    lineStart: anyOf(starts),
    references: own.references ?? '',
    special: new RegExp(`${classOf(own.anywhere)}|${special.source}`),
  };
}

/** The characters that have a test, as an expression. */
const classOf = (tests: Anywhere): string => `[${Object.keys(tests).map(escaped).join('')}]`;

const escaped = (character: string): string => (/[\\\]^-]/.test(character) ? `\\${character}` : character);
