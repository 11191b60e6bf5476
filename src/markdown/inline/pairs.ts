import { positionsOf } from './ranges.js';
import type { Source } from './source.js';

const square = /[[\]]/g;

/** Which of the post's own brackets would be read as a link, or would end or cut one of ours (CommonMark 6.3). */
export function bracketsToEscape(
  { value, texts, brackets }: Source,
  hasNotes: boolean,
  escapes: Set<number>,
): void {
  const open = new Map<number, number[]>();
  for (const { start, end, scope } of texts) {
    for (const at of positionsOf(square, value, start, end)) {
      const character = value[at];
      let stack = open.get(scope);
      if (!stack) open.set(scope, (stack = []));
      if (character === '[') {
        if (hasNotes && value[at + 1] === '^') escapes.add(at);
        else stack.push(at);
        continue;
      }
      if (stack.length === 0) {
        if (scope > 0) escapes.add(at);
      } else if (value[at + 1] === '(') escapes.add(at);
      else stack.pop();
    }
  }
  // An opening bracket that is left over inside a link's text would take the link's own closing bracket.
  const closing = new Set(brackets.values());
  for (const [scope, stack] of open) if (closing.has(scope)) for (const at of stack) escapes.add(at);
}

/**
 * Which of the post's own backticks would open a code span (CommonMark 6.1): a run opens one where a run of the same
 * length follows.
 */
export function backticksToEscape({ value, texts }: Source, escapes: Set<number>): void {
  if (!texts.some(({ start, end }) => value.slice(start, end).includes('`'))) return;
  const last = new Map<number, number>();
  for (const run of value.matchAll(/`+/g)) last.set(run[0].length, run.index);
  for (const { start, end } of texts) {
    for (let at = start; at < end;) {
      if (value[at] !== '`') {
        at++;
        continue;
      }
      let length = 1;
      while (at + length < end && value[at + length] === '`') length++;
      const opens = (last.get(length) ?? -1) > at;
      const fences = length >= 3 && (at === 0 || value[at - 1] === '\n');
      if (opens || fences) for (let index = 0; index < length; index++) escapes.add(at + index);
      at += length;
    }
  }
}
