import type { Places } from './places.js';
import type { Delimiter } from './source.js';

/** A delimiter run (CommonMark 6.2): characters of one kind beside each other, ours, the post's own, or both. */
export interface Run {
  readonly character: string;
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether another delimiter stands beside it, so that dialects may differ in what it can do. */
  readonly isBeside: boolean;
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
}

/**
 * The specification, which commonmark.js and cmark follow, and micromark as it is now and as it was in earlier versions. What
 * we write must mean the same to all.
 */
export const dialects: readonly [Dialect, ...Dialect[]] = [
  { measure: ({ length }) => length, flankers: '', together: ['*_~'] },
  { measure: ({ from, to }) => to - from, flankers: '~', together: ['*_', '~'] },
  { measure: ({ from, to }) => to - from, flankers: '*_~', together: ['*_', '~'] },
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
    const before = value.charAt(start - 1);
    const after = escaped.has(end) ? '\\' : value.charAt(end);
    const { canOpen, canClose } = flanking(character, before, after, dialect);
    const isBeside = isMarker(before) || isMarker(after);
    // What does neither takes no part, unless it may do so in another dialect.
    if (canOpen || canClose || isBeside)
      result.push({
        character,
        start,
        length: end - start,
        canOpen,
        canClose,
        isBeside,
        from: start,
        to: end,
      });
    index += end - start;
  }
  return result;
}

/**
 * Whether a delimiter of ours does what it is there for and nothing else, whatever the dialect: no other stands beside it,
 * and it can open and not close, or close and not open.
 */
export function actsAsMeant(value: string, { start, end, opens }: Delimiter): boolean {
  const before = value.charAt(start - 1);
  const after = value.charAt(end);
  if (isMarker(before) || isMarker(after)) return false;
  const { canOpen, canClose } = flanking(value.charAt(start), before, after, dialects[0]);
  return canOpen === opens && canClose !== opens;
}

const isSpace = (character: string): boolean => character === '' || /\s/.test(character);
const isPunctuation = (character: string): boolean =>
  character < '\x80' ? /[!-/:-@[-`{-~]/.test(character) : /[\p{P}\p{S}]/u.test(character);
const isMarker = (character: string): boolean => character === '*' || character === '_' || character === '~';

/** CommonMark 6.2: left- and right-flanking, and what they allow. */
function flanking(
  character: string,
  before: string,
  after: string,
  { flankers }: Dialect,
): { canOpen: boolean; canClose: boolean } {
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
