import type { Dialect, Run } from './runs.js';

/** What a CommonMark parser makes of the runs: from the position where one opens to where its partner closes. */
type Matches = ReadonlyMap<number, { readonly close: number; readonly length: number }>;

/** Reads the runs as a parser of the dialect does. */
export function match(runs: readonly Run[], dialect: Dialect): Matches {
  const matches = new Map<number, { close: number; length: number }>();
  for (const characters of dialect.together) {
    const group = runs.filter(({ character }) => characters.includes(character));
    for (const [open, found] of processEmphasis(group, dialect)) matches.set(open, found);
  }
  return matches;
}

/** CommonMark's "process emphasis" procedure, and GFM's rule that tildes match in runs of the same length, 1 or 2. */
function processEmphasis(runs: readonly Run[], dialect: Dialect): Matches {
  const matches = new Map<number, { close: number; length: number }>();
  const openers: Run[] = [];
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.character}${run.canOpen}${run.character === '~' ? run.length : run.length % 3}`;
    while (run.canClose && run.from < run.to) {
      const at = findOpener(openers, run, bottoms.get(key) ?? -1, dialect);
      if (at < 0) {
        bottoms.set(key, openers.at(-1)?.start ?? -1);
        break;
      }
      openers.length = at + 1;
      const opener = openers[at] as Run;
      const length =
        run.character === '~' ? run.length : Math.min(2, opener.to - opener.from, run.to - run.from);
      matches.set(opener.to - length, { close: run.from, length });
      opener.to -= length;
      run.from += length;
      if (opener.from === opener.to) openers.pop();
    }
    if (run.canOpen && run.from < run.to) openers.push(run);
  }
  return matches;
}

/** The nearest run that the closer can match, or -1; none at or below the position where such a search failed before. */
function findOpener(openers: readonly Run[], closer: Run, bottom: number, dialect: Dialect): number {
  for (let at = openers.length - 1; at >= 0; at--) {
    const opener = openers[at] as Run;
    if (opener.start <= bottom) return -1;
    if (opener.character === closer.character && fits(opener, closer, dialect)) return at;
  }
  return -1;
}

function fits(opener: Run, closer: Run, dialect: Dialect): boolean {
  if (opener.character === '~') return opener.length === closer.length && opener.length <= 2;
  const eitherBoth = (opener.canOpen && opener.canClose) || (closer.canOpen && closer.canClose);
  const [open, close] = [dialect.measure(opener), dialect.measure(closer)];
  return !eitherBoth || (open + close) % 3 !== 0 || (open % 3 === 0 && close % 3 === 0);
}
