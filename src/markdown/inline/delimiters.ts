import { Matcher } from './match.js';
import type { Span } from './nest.js';
import type { Places } from './places.js';
import { covers, forEachPosition } from './ranges.js';
import { dialects, readRuns } from './runs.js';
import type { Delimiter, Source } from './source.js';
import { TextRanges } from './text-ranges.js';

/** What must change before a parser reads the source as it is meant. */
export interface Misreadings {
  /** Positions of the post's own characters that would act as delimiters. */
  readonly literals: readonly number[];
  /** Spans whose delimiters would not match each other. */
  readonly spans: readonly Span[];
}

const kinds = /[*_~]/g;
const kind = /[*_~]/;

/** Whether any of the post's own words may hold a delimiter. */
export const holdsDelimiter = ({ value, texts }: Source): boolean =>
  texts.some((start, end) => kind.test(value.slice(start, end)));

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
    const isOurs = covers(delimiters);
    const closers = new Map<Span, Delimiter>();
    for (const delimiter of delimiters) if (!delimiter.opens) closers.set(delimiter.span, delimiter);
    for (const dialect of dialects) {
      const closed = new Map<number, { readonly close: number; readonly length: number }>();
      const matcher = new Matcher(dialect, (open, close, length) => {
        if (isOurs(open)) closed.set(open, { close, length });
        for (let at = 0; at < length; at++) {
          if (!isOurs(open + at)) literals.push(open + at);
          if (!isOurs(close + at)) literals.push(close + at);
        }
      });
      readRuns(source.value, characters, escaped, matcher);
      for (const { start, end, opens, span } of delimiters) {
        const own = closed.get(start);
        if (opens && (own?.close !== closers.get(span)?.start || own?.length !== end - start))
          spans.add(span);
      }
      // Where the first finds nothing in which they differ, all read the same.
      if (matcher.isCommon) break;
    }
  }
  return { literals, spans: [...spans] };
}

/** The post's own characters that could act as delimiters, whether they find another to match or not. */
export function acting(source: Source, escaped: Places, opaque: (position: number) => boolean): number[] {
  const found: number[] = [];
  for (const [texts, delimiters] of scopes(source)) {
    const characters = delimiterCharacters(source.value, texts, delimiters, escaped, opaque);
    const isOurs = covers(delimiters);
    for (const dialect of dialects)
      readRuns(source.value, characters, escaped, {
        dialect,
        isCommon: true,
        take: ({ start, length }) => {
          for (let at = start; at < start + length; at++) if (!isOurs(at)) found.push(at);
        },
      });
  }
  return found;
}

/** The texts and delimiters of each scope that has any delimiter character. */
function scopes({ value, texts, delimiters }: Source): Iterable<readonly [TextRanges, Delimiter[]]> {
  const byScope = new Map<number, [TextRanges, Delimiter[]]>();
  const of = (scope: number): [TextRanges, Delimiter[]] => {
    const known = byScope.get(scope);
    if (known) return known;
    const made: [TextRanges, Delimiter[]] = [new TextRanges(), []];
    byScope.set(scope, made);
    return made;
  };
  texts.forEach((start, end, scope) => {
    if (kind.test(value.slice(start, end))) of(scope)[0].add(start, end, scope);
  });
  for (const delimiter of delimiters) of(delimiter.scope)[1].push(delimiter);
  return byScope.values();
}

/** The positions of all delimiter characters of a scope, in order. */
function delimiterCharacters(
  value: string,
  texts: TextRanges,
  delimiters: readonly Delimiter[],
  escaped: Places,
  opaque: (position: number) => boolean,
): number[] {
  const positions: number[] = [];
  let next = 0;
  const oursBefore = (end: number): void => {
    for (; next < delimiters.length; next++) {
      const { start, end: behind } = delimiters[next] as Delimiter;
      if (start >= end) return;
      for (let at = start; at < behind; at++) positions.push(at);
    }
  };
  const take = (at: number): void => {
    if (!escaped.has(at) && !opaque(at)) positions.push(at);
  };
  texts.forEach((start, end) => {
    oursBefore(start);
    forEachPosition(kinds, value, start, end, take);
  });
  oursBefore(value.length);
  return positions;
}
