import { acting, holdsDelimiter, misread } from './delimiters.js';
import { FirstLook } from './first-look.js';
import {
  breakingPoints,
  literalAddressesIn,
  type LiteralAddress,
  type LiteralAddresses,
} from './literal-address.js';
import { nested, type Span } from './nest.js';
import { covers, forEachPosition } from './ranges.js';
import { backticksToEscape, bracketsToEscape } from './pairs.js';
import type { Piece } from './piece.js';
import { Places } from './places.js';
import { spansInRunsOfThree } from './triple-runs.js';
import { behindTag, compose, sourceOf, type InlineContext, type Source } from './source.js';
import { TextBuilder } from './text-builder.js';
import { matchAt, type Situation } from './unsafe.js';

/**
 * Writes a block's pieces, brought into form by `normalise`, as Markdown: emphasis by delimiters where CommonMark reads them as meant and by tags where it
 * does not, and a backslash exactly where the post's own words would be misread.
 */
export function renderInline(pieces: readonly Piece[], context: InlineContext): string {
  const { rawHtml, warn, repeats } = context.document;
  if (rawHtml === 'drop' && context.place in behindTag)
    for (const { kind } of pieces) if (kind === 'break') warn('html-dropped', 'br');
  const written = repeats.within(pieces, warn);
  return plain(written, context) ?? resolve(written, context);
}

const none: ReadonlyMap<number, Span> = new Map();

/** The pieces without a backslash, as most can be written; undefined where something may be misread then. */
function plain(pieces: readonly Piece[], context: InlineContext): string | undefined {
  const look = new FirstLook(context);
  const value = compose(nested(pieces), context, none, look);
  return look.isHarmless(value) ? value : undefined;
}

/** How often only what is wrong changes before all does that may be: spans give way to tags, the post's own delimiters are escaped. */
const patience = 12;

function resolve(pieces: readonly Piece[], context: InlineContext): string {
  const { host, rawHtml, warn } = context.document;
  let asTags = host.tripleRuns ? none : byId(spansInRunsOfThree(nested(pieces)));
  for (let round = 0; ; round++) {
    const source = sourceOf(nested(pieces), context, asTags);
    const settled = settle(source, host.literalAddresses ? literalAddressesIn(source) : noAddresses);
    if (settled.spans.length === 0) {
      if (rawHtml === 'drop') for (const { mark } of asTags.values()) warn('html-dropped', mark.kind);
      return write(source, settled, context);
    }
    const more = round < patience ? settled.spans.slice(0, 1) : settled.spans;
    asTags = byId([...asTags.values(), ...more]);
  }
}

const byId = (spans: readonly Span[]): ReadonlyMap<number, Span> =>
  new Map(spans.map((span) => [span.id, span]));

const noAddresses: LiteralAddresses = { linked: [], broken: [] };

interface Settled {
  readonly escapes: Places;
  /** Spans that cannot be said by delimiters all the same. */
  readonly spans: readonly Span[];
  readonly addresses: LiteralAddresses;
}

/** Escapes the post's own delimiter characters until none acts. */
function settle(source: Source, addresses: LiteralAddresses): Settled {
  const { value, delimiters } = source;
  const escapes = new Places(value.length);
  const settled: Settled = { escapes, spans: [], addresses };
  if (delimiters.length === 0 && !holdsDelimiter(source)) return settled;
  const opaque = covers(addresses.linked.filter(({ isText }) => !isText));
  for (let round = 0; ; round++) {
    const { literals, spans } = misread(source, escapes, opaque);
    const wrong = spans.length > 0 && literals.length === 0 ? besideDelimiters(source, escapes) : literals;
    if (wrong.length === 0) {
      const apart = withoutTails(value, addresses, escapes);
      return apart ? settle(source, apart) : { ...settled, spans };
    }
    for (const at of wrong) escapes.add(at);
    if (round >= patience) for (const at of acting(source, escapes, opaque)) escapes.add(at);
  }
}

/** The addresses without those that a backslash would become a part of; undefined if there are none such. */
function withoutTails(
  value: string,
  { linked, broken }: LiteralAddresses,
  escapes: Places,
): LiteralAddresses | undefined {
  const isFollowed = ({ start, end, tail, isText }: LiteralAddress): boolean => {
    for (let at = isText ? start : end; at < tail; at++) if (escapes.has(at)) return true;
    return false;
  };
  const followed = linked.filter(isFollowed);
  if (followed.length === 0) return undefined;
  return {
    linked: linked.filter((address) => !isFollowed(address)),
    broken: [...broken, ...followed.flatMap(({ start, tail }) => breakingPoints(value, start, tail))],
  };
}

/** The post's own characters that lengthen a delimiter run of ours. */
function besideDelimiters({ value, delimiters, texts }: Source, escapes: Places): number[] {
  const found: number[] = [];
  for (const { start, end } of delimiters) {
    for (const at of [start - 1, end]) {
      if (value[at] === value[start] && texts.covers(at) && !escapes.has(at)) found.push(at);
    }
  }
  return found;
}

function write(source: Source, { escapes, addresses }: Settled, context: InlineContext): string {
  const { value, texts } = source;
  const { place, startsItem, document } = context;
  const { unsafe } = document.host;
  const references = new Set<number>();
  bracketsToEscape(source, document.hasNotes, escapes);
  backticksToEscape(source, escapes);
  const situation: Situation = {
    value,
    place,
    startsItem,
    lastGreater: value.lastIndexOf('>'),
    hasLink: value.includes(']('),
  };
  const judge = (at: number): void => {
    const verdict = unsafe.anywhere[value.charAt(at)]?.(situation, at) ?? false;
    if (verdict === 'reference') references.add(at);
    else if (verdict) escapes.add(at);
  };
  texts.forEach((start, end) => forEachPosition(unsafe.suspicious, value, start, end, judge));
  for (const { start, end } of addresses.linked) {
    for (let at = start; at < end; at++) if (value[at] !== '|') escapes.delete(at);
  }
  for (const at of addresses.broken) escapes.add(at);
  if (place === 'paragraph') linesToEscape(source, context, escapes, references);
  if (place === 'heading') closingSequence(value, escapes);
  if (unsafe.references !== '')
    for (let at = escapes.next(0); at >= 0; at = escapes.next(at + 1))
      if (unsafe.references.includes(value.charAt(at))) references.add(at);
  for (const at of references) escapes.add(at);
  return insert(value, escapes, references);
}

function linesToEscape(
  { value, texts }: Source,
  { startsItem, document: { host } }: InlineContext,
  escapes: Places,
  references: Set<number>,
): void {
  for (let at = 0; at >= 0 && at < value.length; at = value.indexOf('\n', at) + 1 || -1) {
    if (!texts.covers(at) || matchAt(host.unsafe.lineStart, value, at) === undefined) continue;
    for (const { pattern, escape, onlyFirst, onlyItem, onlyLater, reference } of host.unsafe.lineStarts) {
      if (at > 0 ? onlyFirst || onlyItem : onlyLater || (onlyItem && !startsItem)) continue;
      const found = matchAt(pattern, value, at);
      if (found === undefined) continue;
      (reference ? references : escapes).add(escape === 'first' ? at : at + found.length - 1);
    }
  }
  if (startsItem && texts.covers(0) && /^\[[ xX]\]\s/.test(value)) escapes.add(0);
}

/** A heading's trailing number signs would be taken for its closing sequence (CommonMark 4.2). */
function closingSequence(value: string, escapes: Places): void {
  let at = value.length;
  while (value[at - 1] === '#') at--;
  if (at < value.length && (at === 0 || value[at - 1] === ' ')) escapes.add(at);
}

/** @param references those of the places where a backslash would not help */
function insert(value: string, escapes: Places, references: ReadonlySet<number>): string {
  if (escapes.next(0) < 0) return value;
  const result = new TextBuilder();
  let from = 0;
  for (let at = escapes.next(0); at >= 0; at = escapes.next(at + 1)) {
    const isReference = references.has(at);
    result.add(value.slice(from, at));
    result.add(isReference ? referenceOf(value.charAt(at)) : '\\');
    from = isReference ? at + 1 : at;
  }
  result.add(value.slice(from));
  return result.toString();
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
const referenceOf = (character: string): string => named[character] ?? `&#${character.charCodeAt(0)};`;
