import { groupBy } from '../group.js';
import type { Picture } from '../reading/reading.js';

/** The pictures of one reading that the other lacks. */
export interface Unmatched {
  readonly lost: readonly Picture[];
  readonly added: readonly Picture[];
  /** Pictures that both have. */
  readonly pairs: readonly PicturePair[];
}

/** The same picture in both readings. */
export interface PicturePair {
  readonly expected: Picture;
  readonly found: Picture;
}

/** Gives each picture of the post one of its Markdown with an address that it may be shown from. */
export function matchPictures(expected: readonly Picture[], found: readonly Picture[]): Unmatched {
  const waiting = groupBy(found.toReversed(), ({ addresses }) => addresses[0] ?? '');
  const lost: Picture[] = [];
  const pairs: PicturePair[] = [];
  // Those that may be missing take only what the others leave.
  for (const picture of expected.toSorted((a, b) => Number(a.spare) - Number(b.spare))) {
    const match = picture.addresses.map((address) => waiting.get(address)?.pop()).find(Boolean);
    if (match) pairs.push({ expected: picture, found: match });
    else if (!picture.spare) lost.push(picture);
  }
  return { lost, pairs, added: [...waiting.values()].flat() };
}
