import { shorten, type Difference } from '../difference.js';
import type { Gap, Token } from '../reading/reading.js';

/** What one reading has and the other does not in one place, and the words before it. */
export interface Change {
  readonly lost: readonly Token[];
  readonly added: readonly Token[];
  readonly context: string;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** Whether both sides have the same characters, so that a change can only be one of the space between words. */
export const isOfSpace = ({ lost, added }: Change): boolean => textOf(lost) === textOf(added);

/** What a change of words comes to. */
export function wordDifference({ lost, added, context }: Change): Difference | undefined {
  const counted = (kind: Difference['kind'], count: number): Difference => ({
    kind,
    ...apart(lost, added),
    context,
    count,
  });
  if (lost.length === 0 && added.length === 0) return undefined;
  if (isOfSpace({ lost, added, context })) {
    if (misses(lost, added)) return counted('words-joined', lost.length);
    return misses(added, lost) ? counted('words-split', lost.length) : undefined;
  }
  if (added.length === 0) return counted('words-lost', lost.length);
  if (lost.length === 0) return counted('words-added', added.length);
  return counted('words-changed', Math.max(lost.length, added.length));
}

/** Whether there is white space between the words of one side where the other has none, though it may have none there. */
function misses(one: readonly Token[], other: readonly Token[]): boolean {
  const gaps = gapsOf(other);
  return [...gapsOf(one)].some(([place, gap]) => gap !== 'open' && !gaps.has(place));
}

function gapsOf(tokens: readonly Token[]): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>();
  let length = 0;
  for (const { text, gap } of tokens) {
    if (length > 0) gaps.set(length, gap);
    length += text.length;
  }
  return gaps;
}

/** How many characters that both have are shown before and after what differs. */
const around = 12;

/** Both sides as text, without most of what they begin and end with alike. */
function apart(lost: readonly Token[], added: readonly Token[]): { expected: string; found: string } {
  const one = lost.map(({ text }) => text).join(' ');
  const other = added.map(({ text }) => text).join(' ');
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const from = start > 3 * around ? start - around : 0;
  const cut = (text: string): string =>
    (from > 0 ? '…' : '') +
    shorten(text.slice(from, end > 3 * around ? text.length - end + around : undefined));
  return { expected: cut(one), found: cut(other) };
}
