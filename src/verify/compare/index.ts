import type { Difference } from '../difference.js';
import { Media } from '../medium.js';
import type { Reading } from '../reading/reading.js';
import { embedDifferences, pictureDifferences } from './media.js';
import { tokenDifferences } from './tokens.js';

/** Holds two readings against each other: what the one of a post has, and what that of its Markdown has in its place. */
export function compare(expected: Reading, found: Reading): Difference[] {
  const media = new Media(expected.embeds);
  return [
    ...tokenDifferences(expected, found, media),
    ...pictureDifferences(expected, found, media),
    ...embedDifferences(expected, found, media),
  ];
}
