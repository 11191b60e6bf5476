import { groupBy } from '../group.js';
import type { Token } from '../reading/reading.js';
import { align, keyOf } from './align.js';
import { pairsOf, type Pair } from './pair.js';

/**
 * Finds the tokens that one reading has elsewhere than the other, which captions, footnotes and the names of embeds may: as
 * far as possible in their order, and then one by one.
 *
 * @param isMovable whether a token of the second reading may stand anywhere
 * @param settle is told of each token that both readings have
 */
export function findMoved(
  lost: readonly Token[],
  added: readonly Token[],
  isMovable: (token: Token) => boolean,
  settle: (pair: Pair) => void,
): ReadonlySet<Token> {
  const moved = new Set<Token>();
  const take = (pair: Pair): void => {
    if (!pair.expected.place.moves && !isMovable(pair.found)) return;
    moved.add(pair.expected).add(pair.found);
    settle(pair);
  };
  for (const stretch of align(lost, added)) if (stretch.same) for (const pair of pairsOf(stretch)) take(pair);
  const waiting = groupBy(lost.filter((token) => !moved.has(token)).toReversed(), keyOf);
  for (const found of added) {
    const expected = moved.has(found) ? undefined : waiting.get(keyOf(found))?.pop();
    if (expected) take({ expected, found });
  }
  return moved;
}
