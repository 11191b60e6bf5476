import type { Places } from './places.js';

/** A delimiter run (CommonMark 6.2): characters of one kind beside each other, ours, the post's own, or both. */
export interface Run {
  readonly character: string;
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The characters not yet used, as positions. */
  from: number;
  to: number;
}

/** Where kept-up parsers read delimiters differently. */
export interface Dialect {
  /** How long a run is for the rule that the lengths of both may not add up to a multiple of three. */
  readonly measure: (run: Run) => number;
  /** Beside which other delimiters a run of `*` or `_` can open, or close, whatever stands behind them. */
  readonly flankers: string;
  /** Which characters are matched together: a match takes what is open inside it out of play. */
  readonly together: readonly string[];
  /** What is punctuation beyond ASCII: the symbols among it are so since CommonMark 0.31. */
  readonly punctuation: RegExp;
  /** Whether a character outside of the basic plane, as most emoji are, is read whole, and not as two halves. */
  readonly isWhole: boolean;
}

const punctuation = /\p{P}/u;
const punctuationAndSymbols = /[\p{P}\p{S}]/u;

/**
 * The specification, which commonmark.js and cmark follow, and micromark as it is now and as it was in earlier versions, to
 * which symbols were as to GitHub's cmark-gfm, of CommonMark 0.29. What we write must mean the same to all.
 */
export const dialects: readonly [Dialect, ...Dialect[]] = [
  {
    measure: ({ length }) => length,
    flankers: '',
    together: ['*_~'],
    punctuation: punctuationAndSymbols,
    isWhole: true,
  },
  {
    measure: ({ from, to }) => to - from,
    flankers: '~',
    together: ['*_', '~'],
    punctuation: punctuationAndSymbols,
    isWhole: false,
  },
  {
    measure: ({ from, to }) => to - from,
    flankers: '*_~',
    together: ['*_', '~'],
    punctuation,
    isWhole: false,
  },
];

/** Takes the runs of a text in their order, those that can open or close. */
export interface RunTaker {
  readonly dialect: Dialect;
  /** Whether nothing came up in which dialects differ. */
  isCommon: boolean;
  take(run: Run): void;
}

/**
 * Groups the positions of delimiter characters into runs and gives them, one by one, to who takes them.
 *
 * @param positions in order
 * @param escaped those of the post's own characters that have a backslash before them
 */
export function readRuns(
  value: string,
  positions: readonly number[],
  escaped: Places,
  taker: RunTaker,
): void {
  const { dialect } = taker;
  for (let index = 0; index < positions.length;) {
    const start = positions[index] as number;
    const character = value.charAt(start);
    let end = start + 1;
    while (positions[index + end - start] === end && value.charAt(end) === character) end++;
    const before = characterBefore(value, start, dialect);
    const after = escaped.has(end) ? '\\' : characterAt(value, end, dialect);
    if (mayDiffer(before) || mayDiffer(after)) taker.isCommon = false;
    const canOpen = opens(character, before, after, dialect);
    const canClose = closes(character, before, after, dialect);
    // What does neither takes no part.
    if (canOpen || canClose)
      taker.take({ character, start, length: end - start, canOpen, canClose, from: start, to: end });
    index += end - start;
  }
}

const characterAt = (value: string, at: number, { isWhole }: Dialect): string => {
  const character = value.charAt(at);
  return isWhole && isHalf(character) ? value.slice(at, at + 2) : character;
};

const characterBefore = (value: string, at: number, { isWhole }: Dialect): string => {
  const character = value.charAt(at - 1);
  return isWhole && isHalf(character) ? value.slice(at - 2, at) : character;
};

/**
 * Whether a delimiter of ours does what it is there for and nothing else, whatever the dialect: no other stands beside it,
 * and no character that the dialects do not agree on, and it can open and not close, or close and not open.
 */
export function actsAsMeant(character: string, before: string, after: string, asOpener: boolean): boolean {
  if (mayDiffer(before) || mayDiffer(after)) return false;
  const [dialect] = dialects;
  return (
    opens(character, before, after, dialect) === asOpener &&
    closes(character, before, after, dialect) !== asOpener
  );
}

/** Named, since V8 makes an object of an expression each time that it comes to it, which here is at every delimiter. */
const space = /\s/;
const symbolOrHalf = /[\p{S}\p{Cs}]/u;
const asciiPunctuation = /[!-/:-@[-`{-~]/;

const isSpace = (character: string): boolean => character === '' || space.test(character);
const isHalf = (character: string): boolean => character >= '\ud800' && character <= '\udfff';

/** Whether dialects may differ in what a delimiter can do beside a character: another delimiter, a symbol, one beyond the basic plane or a half of it. */
const mayDiffer = (character: string): boolean =>
  character < '\x80'
    ? character === '*' || character === '_' || character === '~'
    : character.length > 1 || symbolOrHalf.test(character);

const isPunctuation = (character: string, { punctuation }: Dialect): boolean =>
  character < '\x80' ? asciiPunctuation.test(character) : punctuation.test(character);

/** CommonMark 6.2: left-flanking, where `inside` is what follows and `outside` what precedes; right-flanking the other way. */
const isFlanking = (character: string, outside: string, inside: string, dialect: Dialect): boolean =>
  (!isSpace(inside) &&
    (!isPunctuation(inside, dialect) || isSpace(outside) || isPunctuation(outside, dialect))) ||
  (character !== '~' && inside !== '' && dialect.flankers.includes(inside));

const opens = (character: string, before: string, after: string, dialect: Dialect): boolean =>
  isFlanking(character, before, after, dialect) &&
  (character !== '_' || !isFlanking(character, after, before, dialect) || isPunctuation(before, dialect));

const closes = (character: string, before: string, after: string, dialect: Dialect): boolean =>
  opens(character, after, before, dialect);
