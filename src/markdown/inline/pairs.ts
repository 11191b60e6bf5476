import type { Places } from './places.js';
import { forEachPosition } from './ranges.js';
import type { Source } from './source.js';

const square = /[[\]]/g;

/** Which of the post's own brackets would be read as a link, or would end or cut one of ours (CommonMark 6.3). */
export function bracketsToEscape({ value, texts }: Source, hasNotes: boolean, escapes: Places): void {
  const open = new Map<number, number[]>();
  let scope = 0;
  const take = (at: number): void => {
    let stack = open.get(scope);
    if (!stack) open.set(scope, (stack = []));
    if (value[at] === '[') {
      if (hasNotes && value[at + 1] === '^') escapes.add(at);
      else stack.push(at);
    } else if (stack.length === 0) {
      if (scope > 0) escapes.add(at);
    } else if (value[at + 1] === '(') escapes.add(at);
    else stack.pop();
  };
  texts.forEach((start, end, itsScope) => {
    scope = itsScope;
    forEachPosition(square, value, start, end, take);
  });
  // An opening bracket that is left over inside a link's text would take the link's own closing bracket.
  for (const [scope, stack] of open) if (scope > 0) for (const at of stack) escapes.add(at);
}

/**
 * Which of the post's own backticks would open a code span (CommonMark 6.1): a run opens one where a run of the same
 * length follows. A longer run with its backslashes is runs of one to whatever stands before it.
 */
export function backticksToEscape({ value, texts }: Source, escapes: Places): void {
  if (!value.includes('`')) return;
  const runs: Run[] = [];
  texts.forEach((start, end) => addRuns(value, start, end, runs));
  if (runs.length === 0) return;
  const last = new Map<number, number>();
  for (const run of value.matchAll(/`+/g)) last.set(run[0].length, run.index);
  for (const { start, length } of runs.reverse()) {
    const opens = (last.get(length) ?? -1) > start;
    const fences = length >= 3 && (start === 0 || value[start - 1] === '\n');
    // It would lengthen the fence of a code span beside it.
    const lengthens = value[start - 1] === '`' || value[start + length] === '`';
    if (!opens && !fences && !lengthens) continue;
    for (let index = 0; index < length; index++) escapes.add(start + index);
    // The last of them stands right before the fence.
    let end = start + length;
    while (value[end] === '`') end++;
    for (const run of [1, end - start - length + 1])
      last.set(run, Math.max(last.get(run) ?? -1, start + length - 1));
  }
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Adds the runs of backticks in a stretch of a text to others. */
function addRuns(value: string, start: number, end: number, runs: Run[]): void {
  for (let at = start; at < end;) {
    let length = 0;
    while (at + length < end && value[at + length] === '`') length++;
    if (length > 0) runs.push({ start: at, length });
    at += length || 1;
  }
}
