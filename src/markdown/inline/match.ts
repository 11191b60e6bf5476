import type { Dialect, Run, RunTaker } from './runs.js';

/** Takes what a run opens and its partner closes: where the one begins, where the other does, and how long both are. */
export type Matched = (open: number, close: number, length: number) => void;

/** The runs of characters that are matched together, and that are still open. */
interface Group {
  readonly characters: string;
  readonly openers: Run[];
  /** Up to which position a closer of the same kind found no opener. */
  readonly bottoms: Map<number, number>;
}

/**
 * Reads runs, in order, as a parser of the dialect does: CommonMark's "process emphasis" procedure, and GFM's rule that
 * tildes match in runs of the same length, 1 or 2.
 */
export class Matcher implements RunTaker {
  /** Whether nothing came up in which dialects differ: what stands beside a run, how one used in part is measured, and what is matched together. */
  isCommon = true;
  readonly #groups: readonly Group[];

  constructor(
    readonly dialect: Dialect,
    readonly matched: Matched,
  ) {
    this.#groups = dialect.together.map((characters) => ({ characters, openers: [], bottoms: new Map() }));
  }

  take(run: Run): void {
    const { openers, bottoms } = this.#groupOf(run);
    while (run.canClose && run.from < run.to) {
      const kind = kindOf(run, this.dialect);
      const at = findOpener(openers, run, bottoms.get(kind) ?? -1, this.dialect);
      if (at < 0) {
        bottoms.set(kind, openers.at(-1)?.start ?? -1);
        break;
      }
      for (let over = at + 1; over < openers.length; over++)
        if (areApart(openers[over] as Run, run)) this.isCommon = false;
      openers.length = at + 1;
      const opener = openers[at] as Run;
      const length =
        run.character === '~' ? run.length : Math.min(2, opener.to - opener.from, run.to - run.from);
      this.matched(opener.to - length, run.from, length);
      opener.to -= length;
      run.from += length;
      if (opener.from === opener.to) openers.pop();
      else forget(bottoms, opener, openers[at - 1]);
      if (opener.from < opener.to || run.from < run.to) this.isCommon = false;
    }
    if (run.canOpen && run.from < run.to) openers.push(run);
  }

  #groupOf({ character }: Run): Group {
    return this.#groups.find(({ characters }) => characters.includes(character)) as Group;
  }
}

/** Closers of one kind find the same openers: the character, whether it can open, too, and what its length says. */
const kindOf = (run: Run, { measure }: Dialect): number =>
  ((run.character === '~' ? Math.min(run.length, 3) : measure(run) % 3) * 2 + Number(run.canOpen)) * 0x80 +
  run.character.charCodeAt(0);

/** A run that was used in part may be measured anew: closers that passed it by may come back to it. */
function forget(bottoms: Map<number, number>, { start }: Run, before: Run | undefined): void {
  for (const [kind, bottom] of bottoms) if (bottom >= start) bottoms.set(kind, before?.start ?? -1);
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
