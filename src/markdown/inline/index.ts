import type { RenderContext } from '../flow-node.js';
import { misread } from './delimiters.js';
import { breakingPoint, literalAddresses, type LiteralAddresses } from './literal-address.js';
import { nest, type Inline, type Span } from './nest.js';
import { covers, positionsOf } from './ranges.js';
import { backticksToEscape, bracketsToEscape } from './pairs.js';
import type { Piece } from './piece.js';
import { compose, type Place, type Source } from './source.js';
import { anywhere, lineStarts, matchAt, suspicious, type Situation } from './unsafe.js';

/** Where a block of inlines stands. */
export interface InlineContext extends RenderContext {
  readonly place: Place;
  /** Whether the block is the first of a list item, where `[ ]` would be a task box. */
  readonly startsItem?: boolean;
}

/**
 * Writes a block's pieces, brought into form by `normalise`, as Markdown: emphasis by delimiters where CommonMark reads them as meant and by tags where it
 * does not, and a backslash exactly where the post's own words would be misread.
 */
export function renderInline(pieces: readonly Piece[], context: InlineContext): string {
  const inlines = nest(context.repeats.within(pieces, context.warn));
  const [only] = inlines;
  if (only === undefined) return '';
  if (inlines.length === 1 && 'kind' in only && only.kind === 'text' && harmless.test(only.value))
    return only.value;
  return resolve(inlines, context);
}

/** Text in which nothing can be misread, wherever it stands: most of it, so that it is worth a look of its own. */
const harmless = /^[\p{L}"'“”‘’(][^\\`*_~[\]<>&|!#\n:]*$/u;

/** How often single spans give way to tags before all do that still cannot be said. */
const patience = 12;

function resolve(inlines: readonly Inline[], context: InlineContext): string {
  const asTags = new Set<Span>();
  for (let round = 0; ; round++) {
    const source = compose(inlines, context, asTags);
    const { escapes, spans, addresses } = settle(source, addressesIn(source));
    if (spans.length === 0) {
      if (context.rawHtml === 'drop') for (const { mark } of asTags) context.warn('html-dropped', mark.kind);
      return write(source, escapes, addresses, context);
    }
    for (const span of round < patience ? spans.slice(0, 1) : spans) asTags.add(span);
  }
}

const mayHoldAddress = /:\/\/|www\./i;

/** What a renderer links by itself: nothing in the text of a link, since links hold no links. */
function addressesIn({ value, texts }: Source): LiteralAddresses {
  if (!mayHoldAddress.test(value)) return { linked: [], broken: [] };
  const found = texts
    .filter(({ scope }) => scope === 0)
    .map(({ start, end }) => literalAddresses(value, start, end));
  return { linked: found.flatMap(({ linked }) => linked), broken: found.flatMap(({ broken }) => broken) };
}

interface Settled {
  readonly escapes: Set<number>;
  /** Spans that cannot be said by delimiters all the same. */
  readonly spans: readonly Span[];
  readonly addresses: LiteralAddresses;
}

/** Escapes the post's own delimiter characters until none acts. */
function settle(source: Source, addresses: LiteralAddresses): Settled {
  const { value, texts, delimiters } = source;
  const escapes = new Set<number>();
  const settled: Settled = { escapes, spans: [], addresses };
  if (delimiters.length === 0 && !texts.some(({ start, end }) => /[*_~]/.test(value.slice(start, end))))
    return settled;
  const opaque = covers(addresses.linked);
  for (;;) {
    const { literals, spans } = misread(source, escapes, opaque);
    const wrong = spans.length > 0 && literals.length === 0 ? besideDelimiters(source, escapes) : literals;
    if (wrong.length === 0) {
      const apart = withoutTails(value, addresses, escapes);
      return apart ? settle(source, apart) : { ...settled, spans };
    }
    for (const at of wrong) escapes.add(at);
  }
}

/** The addresses without those that a backslash follows, which would become a part of them; undefined if none does. */
function withoutTails(
  value: string,
  { linked, broken }: LiteralAddresses,
  escapes: ReadonlySet<number>,
): LiteralAddresses | undefined {
  const followed = linked.filter(({ end, tail }) => {
    for (let at = end; at < tail; at++) if (escapes.has(at)) return true;
    return false;
  });
  if (followed.length === 0) return undefined;
  return {
    linked: linked.filter((address) => !followed.includes(address)),
    broken: [...broken, ...followed.map(({ start }) => breakingPoint(value, start))],
  };
}

/** The post's own characters that lengthen a delimiter run of ours. */
function besideDelimiters({ value, delimiters, texts }: Source, escapes: ReadonlySet<number>): number[] {
  const own = covers(texts);
  const found: number[] = [];
  for (const { start, end } of delimiters) {
    for (const at of [start - 1, end]) {
      if (value[at] === value[start] && own(at) && !escapes.has(at)) found.push(at);
    }
  }
  return found;
}

function write(
  source: Source,
  escapes: Set<number>,
  addresses: LiteralAddresses,
  context: InlineContext,
): string {
  const { value, texts } = source;
  bracketsToEscape(source, context.hasNotes, escapes);
  backticksToEscape(source, escapes);
  const situation: Situation = { value, place: context.place, lastGreater: value.lastIndexOf('>') };
  for (const { start, end } of texts) {
    for (const at of positionsOf(suspicious, value, start, end)) {
      if (anywhere[value.charAt(at)]?.(situation, at)) escapes.add(at);
    }
  }
  for (const { start, end } of addresses.linked) {
    for (let at = start; at < end; at++) if (value[at] !== '|') escapes.delete(at);
  }
  for (const at of addresses.broken) escapes.add(at);
  if (context.place === 'paragraph') linesToEscape(source, context, escapes);
  if (context.place === 'heading') closingSequence(value, escapes);
  return insert(value, escapes);
}

function linesToEscape({ value, texts }: Source, { startsItem }: InlineContext, escapes: Set<number>): void {
  const own = new Set(texts.map(({ start }) => start));
  for (let at = 0; at >= 0 && at < value.length; at = value.indexOf('\n', at) + 1 || -1) {
    if (!own.has(at)) continue;
    for (const { pattern, escape, onlyFirst, onlyItem, onlyLater } of lineStarts) {
      if (at > 0 ? onlyFirst || onlyItem : onlyLater || (onlyItem && !startsItem)) continue;
      const found = matchAt(pattern, value, at);
      if (found !== undefined) escapes.add(escape === 'first' ? at : at + found.length - 1);
    }
  }
  if (startsItem && own.has(0) && /^\[[ xX]\]\s/.test(value)) escapes.add(0);
}

/** A heading's trailing number signs would be taken for its closing sequence (CommonMark 4.2). */
function closingSequence(value: string, escapes: Set<number>): void {
  let at = value.length;
  while (value[at - 1] === '#') at--;
  if (at < value.length && (at === 0 || value[at - 1] === ' ')) escapes.add(at);
}

function insert(value: string, escapes: ReadonlySet<number>): string {
  if (escapes.size === 0) return value;
  let result = '';
  let from = 0;
  for (const at of [...escapes].sort((a, b) => a - b)) {
    result += `${value.slice(from, at)}\\`;
    from = at;
  }
  return result + value.slice(from);
}
