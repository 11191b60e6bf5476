import { shorten, type Difference } from '../difference.js';
import type { Token } from '../reading/reading.js';

/** What became of the code blocks of a stretch: the first of one reading is held against the first of the other. */
export function codeDifferences(
  lost: readonly Token[],
  added: readonly Token[],
  context: string,
): Difference[] {
  const differences: Difference[] = [];
  for (let at = 0; at < Math.max(lost.length, added.length); at += 1) {
    const expected = lost[at]?.text;
    const found = added[at]?.text;
    if (expected === undefined) {
      differences.push({ kind: 'code-added', expected: '', found: shorten(found ?? ''), context, count: 1 });
    } else if (found === undefined) {
      differences.push({ kind: 'code-lost', expected: shorten(expected), found: '', context, count: 1 });
    } else differences.push({ kind: 'code', ...firstLine(expected, found), context });
  }
  return differences;
}

/** The first line that differs, and its number. */
function firstLine(expected: string, found: string): { expected: string; found: string; count: number } {
  const lines = expected.split('\n');
  const others = found.split('\n');
  const at = lines.findIndex((line, index) => line !== others[index]);
  const line = at < 0 ? lines.length : at;
  return { expected: shorten(lines[line] ?? ''), found: shorten(others[line] ?? ''), count: line + 1 };
}
