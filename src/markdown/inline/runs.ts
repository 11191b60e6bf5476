import type { Places } from './places.js';
import type { Delimiter } from './source.js';

/** A delimiter run (CommonMark 6.2): characters of one kind beside each other, ours, the post's own, or both. */
export interface Run {
  readonly character: string;
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether dialects may differ in what it can do, by what stands beside it. */
  readonly isDisputed: boolean;
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

/**
 * Groups the positions of delimiter characters into the runs that can open or close.
 *
 * @param positions in order
 * @param escaped those of the post's own characters that have a backslash before them
 */
export function runsOf(
  value: string,
  positions: readonly number[],
  escaped: Places,
  dialect: Dialect,
): Run[] {
  const result: Run[] = [];
  for (let index = 0; index < positions.length;) {
    const start = positions[index] as number;
    const character = value.charAt(start);
    let end = start + 1;
    while (positions[index + end - start] === end && value.charAt(end) === character) end++;
    const before = characterBefore(value, start, dialect);
    const after = escaped.has(end) ? '\\' : characterAt(value, end, dialect);
    const { canOpen, canClose } = flanking(character, before, after, dialect);
    const isDisputed = mayDiffer(before) || mayDiffer(after);
    // What does neither takes no part, unless it may do so in another dialect.
    if (canOpen || canClose || isDisputed)
      result.push({
        character,
        start,
        length: end - start,
        canOpen,
        canClose,
        isDisputed,
        from: start,
        to: end,
      });
    index += end - start;
  }
  return result;
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
export function actsAsMeant(value: string, { start, end, opens }: Delimiter): boolean {
  const before = value.charAt(start - 1);
  const after = value.charAt(end);
  if (mayDiffer(before) || mayDiffer(after)) return false;
  const { canOpen, canClose } = flanking(value.charAt(start), before, after, dialects[0]);
  return canOpen === opens && canClose !== opens;
}

const isSpace = (character: string): boolean => character === '' || /\s/.test(character);
const isHalf = (character: string): boolean => character >= '\ud800' && character <= '\udfff';

/** Whether dialects may differ in what a delimiter can do beside a character: another delimiter, a symbol, a half of one. */
const mayDiffer = (character: string): boolean =>
  character < '\x80'
    ? character === '*' || character === '_' || character === '~'
    : /[\p{S}\p{Cs}]/u.test(character);

/** CommonMark 6.2: left- and right-flanking, and what they allow. */
function flanking(
  character: string,
  before: string,
  after: string,
  { flankers, punctuation }: Dialect,
): { canOpen: boolean; canClose: boolean } {
  const isPunctuation = (other: string): boolean =>
    other < '\x80' ? /[!-/:-@[-`{-~]/.test(other) : punctuation.test(other);
  const isFlanker = (other: string): boolean => character !== '~' && other !== '' && flankers.includes(other);
  const left =
    (!isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))) ||
    isFlanker(after);
  const right =
    (!isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))) ||
    isFlanker(before);
  if (character !== '_') return { canOpen: left, canClose: right };
  return {
    canOpen: left && (!right || isPunctuation(before)),
    canClose: right && (!left || isPunctuation(after)),
  };
}
