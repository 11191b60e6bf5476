import { match, type Match } from './match.js';
import type { Span } from './nest.js';
import type { Places } from './places.js';
import { positionsOf } from './ranges.js';
import { dialects, runsOf } from './runs.js';
import type { Delimiter, Source, TextRange } from './source.js';

/** What must change before a parser reads the source as it is meant. */
export interface Misreadings {
  /** Positions of the post's own characters that would act as delimiters. */
  readonly literals: readonly number[];
  /** Spans whose delimiters would not match each other. */
  readonly spans: readonly Span[];
}

const kinds = /[*_~]/g;

/**
 * Reads the delimiters of a source as a CommonMark parser with GFM's strikethrough would, and says where that differs
 * from what is meant.
 *
 * @param escaped positions of the post's own characters that have a backslash already
 */
export function misread(source: Source, escaped: Places, opaque: (position: number) => boolean): Misreadings {
  const literals: number[] = [];
  const spans = new Set<Span>();
  for (const [texts, delimiters] of scopes(source)) {
    const characters = delimiterCharacters(source.value, texts, delimiters, escaped, opaque);
    const ours = new Set<number>();
    const closers = new Map<Span, number>();
    for (const { start, end, opens, span } of delimiters) {
      for (let at = start; at < end; at++) ours.add(at);
      if (!opens) closers.set(span, start);
    }
    for (const dialect of dialects) {
      const runs = runsOf(source.value, characters, escaped, dialect);
      const { matches, isCommon } = match(runs, dialect);
      const found = new Map<number, Match>();
      for (const each of matches) {
        const { open, close, length } = each;
        if (ours.has(open)) found.set(open, each);
        for (let at = 0; at < length; at++) {
          if (!ours.has(open + at)) literals.push(open + at);
          if (!ours.has(close + at)) literals.push(close + at);
        }
      }
      for (const { start, end, opens, span } of delimiters) {
        const own = found.get(start);
        if (opens && (own?.close !== closers.get(span) || own?.length !== end - start)) spans.add(span);
      }
      // Where the first finds nothing in which they differ, all read the same.
      if (isCommon && !runs.some(({ isDisputed }) => isDisputed)) break;
    }
  }
  return { literals, spans: [...spans] };
}

/** The texts and delimiters of each scope that has any delimiter character. */
function scopes({ value, texts, delimiters }: Source): Iterable<readonly [TextRange[], Delimiter[]]> {
  const byScope = new Map<number, [TextRange[], Delimiter[]]>();
  const of = (scope: number): [TextRange[], Delimiter[]] => {
    const known = byScope.get(scope);
    if (known) return known;
    const made: [TextRange[], Delimiter[]] = [[], []];
    byScope.set(scope, made);
    return made;
  };
  for (const range of texts)
    if (/[*_~]/.test(value.slice(range.start, range.end))) of(range.scope)[0].push(range);
  for (const delimiter of delimiters) of(delimiter.scope)[1].push(delimiter);
  return byScope.values();
}

/** The positions of all delimiter characters of a scope, in order. */
function delimiterCharacters(
  value: string,
  texts: readonly TextRange[],
  delimiters: readonly Delimiter[],
  escaped: Places,
  opaque: (position: number) => boolean,
): number[] {
  const positions: number[] = [];
  for (const { start, end } of delimiters) for (let at = start; at < end; at++) positions.push(at);
  for (const { start, end } of texts) {
    for (const at of positionsOf(kinds, value, start, end)) {
      if (!escaped.has(at) && !opaque(at)) positions.push(at);
    }
  }
  return positions.sort((a, b) => a - b);
}
