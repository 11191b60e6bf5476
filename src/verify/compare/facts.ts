import { shorten, type Difference, type DifferenceKind } from '../difference.js';
import type { Reading, Token } from '../reading/reading.js';

export const isWord = ({ kind }: Token): boolean => kind === 'word';

/** The last words before a place in a reading. */
export const contextAt = ({ tokens }: Reading, at: number): string =>
  shorten(
    tokens
      .slice(Math.max(0, at - 4), at)
      .filter(isWord)
      .map(({ text }) => text.slice(0, 40))
      .join(' '),
  );

/** A difference that happened to one thing. */
export const fact = (kind: DifferenceKind, expected: string, found: string, context: string): Difference => ({
  kind,
  expected,
  found,
  context,
  count: 1,
});
