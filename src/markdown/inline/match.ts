import type { Dialect, Run } from './runs.js';

/** From where a run opens to where its partner closes. */
export interface Match {
  readonly open: number;
  readonly close: number;
  readonly length: number;
}

/** What a CommonMark parser makes of the runs. */
export interface Reading {
  readonly matches: readonly Match[];
  /** Whether nothing came up in which dialects differ: how runs that are used in part are measured, and what is matched together. */
  readonly isCommon: boolean;
}

/** Reads the runs as a parser of the dialect does. */
export function match(runs: readonly Run[], dialect: Dialect): Reading {
  const reading = { matches: [] as Match[], isCommon: true };
  for (const characters of dialect.together)
    processEmphasis(
      runs.filter(({ character }) => characters.includes(character)),
      dialect,
      reading,
    );
  return reading;
}

/** CommonMark's "process emphasis" procedure, and GFM's rule that tildes match in runs of the same length, 1 or 2. */
function processEmphasis(
  runs: readonly Run[],
  dialect: Dialect,
  reading: { readonly matches: Match[]; isCommon: boolean },
): void {
  const openers: Run[] = [];
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    while (run.canClose && run.from < run.to) {
      const key = `${run.character}${run.canOpen}${run.character === '~' ? run.length : run.length % 3}`;
      const at = findOpener(openers, run, bottoms.get(key) ?? -1, dialect);
      if (at < 0) {
        bottoms.set(key, openers.at(-1)?.start ?? -1);
        break;
      }
      for (let over = at + 1; over < openers.length; over++)
        if (areApart(openers[over] as Run, run)) reading.isCommon = false;
      openers.length = at + 1;
      const opener = openers[at] as Run;
      const length =
        run.character === '~' ? run.length : Math.min(2, opener.to - opener.from, run.to - run.from);
      reading.matches.push({ open: opener.to - length, close: run.from, length });
      opener.to -= length;
      run.from += length;
      if (opener.from === opener.to) openers.pop();
      if (opener.from < opener.to || run.from < run.to) reading.isCommon = false;
    }
    if (run.canOpen && run.from < run.to) openers.push(run);
  }
}

/** Whether one of two runs is of tildes, which not all dialects match together with the others. */
const areApart = (one: Run, other: Run): boolean => (one.character === '~') !== (other.character === '~');

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
