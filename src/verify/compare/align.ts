import { diffArrays } from 'diff';
import type { Token } from '../reading/reading.js';

/** A stretch of two readings: the same tokens in both, or what each has there instead. */
export interface Stretch {
  readonly same: boolean;
  readonly expected: readonly Token[];
  readonly found: readonly Token[];
}

/** The most edits that are looked for at one go: beyond it, a stretch counts as different altogether. */
const mostEdits = 1000;

/**
 * Aligns two readings word by word. Where more differs than that can find in good time, first their blocks and then the words
 * of the blocks that differ: each costs the time for its own changes.
 */
export function align(expected: readonly Token[], found: readonly Token[]): readonly Stretch[] {
  const words = pair(expected, found, keyOf);
  if (words) return words;
  const blocks = pair(blocksOf(expected), blocksOf(found), ({ key }) => key);
  if (blocks === undefined) return [{ same: false, expected, found }];
  return blocks.flatMap(({ same, ...outer }) => {
    const inner = { expected: outer.expected.flatMap(tokensOf), found: outer.found.flatMap(tokensOf) };
    const whole = { same, ...inner };
    return same ? [whole] : (pair(inner.expected, inner.found, keyOf) ?? [whole]);
  });
}

interface Block {
  readonly key: string;
  readonly tokens: readonly Token[];
}

const tokensOf = ({ tokens }: Block): readonly Token[] => tokens;
/** Tokens with the same key say the same. */
export const keyOf = ({ kind, text }: Token): string => (kind === 'word' ? text : `${kind}\n${text}`);

/** The tokens between the edges of blocks, together. */
function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.gap !== 'edge') continue;
    const own = tokens.slice(start, at);
    blocks.push({ key: own.map(keyOf).join(' '), tokens: own });
    start = at;
  }
  return blocks;
}

interface Pair<T> {
  readonly same: boolean;
  readonly expected: readonly T[];
  readonly found: readonly T[];
}

/** Aligns two lists by their elements' keys; undefined where that takes too many edits. */
function pair<T>(
  expected: readonly T[],
  found: readonly T[],
  key: (element: T) => string,
): Pair<T>[] | undefined {
  const changes = diffArrays(expected.map(key), found.map(key), { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const pairs: { same: boolean; expected: T[]; found: T[] }[] = [];
  let left = 0;
  let right = 0;
  for (const { added, removed, count } of changes) {
    const same = !added && !removed;
    const last = pairs.at(-1);
    const pair = last && !last.same && !same ? last : { same, expected: [], found: [] };
    if (pair !== last) pairs.push(pair);
    if (!added) pair.expected = pair.expected.concat(expected.slice(left, (left += count)));
    if (!removed) pair.found = pair.found.concat(found.slice(right, (right += count)));
  }
  return pairs;
}
