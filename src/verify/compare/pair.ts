import type { Token } from '../reading/reading.js';
import type { Stretch } from './align.js';

/** The same word in both readings. */
export interface Pair {
  readonly expected: Token;
  readonly found: Token;
}

/** The tokens of a stretch that is the same in both readings, two by two. */
export const pairsOf = ({ expected, found }: Stretch): Pair[] =>
  expected.flatMap((token, at) => {
    const other = found[at];
    return other ? [{ expected: token, found: other }] : [];
  });
