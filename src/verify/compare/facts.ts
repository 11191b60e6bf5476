import { shorten, type Difference, type DifferenceKind } from '../difference.js';
import type { Token } from '../reading/reading.js';

export const isWord = ({ kind }: Token): boolean => kind === 'word';

/** The last words before a place among tokens. */
export const contextAt = (tokens: readonly Token[], at: number): string =>
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
