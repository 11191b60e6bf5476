import type { Mark, Piece } from './piece.js';

/** A mark and what stands under it. */
export interface Span {
  readonly kind: 'span';
  readonly mark: Mark;
  readonly children: readonly Inline[];
}

export type Inline = Span | Piece;

export const isSpan = (node: Inline): node is Span => node.kind === 'span';

/**
 * Which of two marks over the same pieces goes outside: links and tags, since a delimiter beside letters closes where one
 * beside a bracket would not; then `~~`; then `*` outside `**`, as CommonMark reads `***a***`.
 */
const ranks: Readonly<Record<Mark['kind'], number>> = { link: 0, tag: 1, del: 2, em: 3, strong: 4 };

/** A wikilink goes inside of all: no markup is read in its text. */
const rankOf = (mark: Mark): number =>
  mark.kind === 'link' && mark.note !== undefined ? Infinity : ranks[mark.kind];

/**
 * Nests the marks of a flat list: at each place the mark that reaches furthest goes outside. A link or tag is never cut
 * in two; emphasis is, where it reaches into one.
 */
export const nest = (pieces: readonly Piece[]): Inline[] => [...nested(pieces)];

/** The same one by one, for who keeps none: those of a long paragraph would fill the memory. */
export const nested = (pieces: readonly Piece[]): Iterable<Inline> =>
  nestedWithin(pieces, 0, pieces.length, []);

function* nestedWithin(
  pieces: readonly Piece[],
  from: number,
  to: number,
  open: readonly Mark[],
): Generator<Inline> {
  for (let at = from; at < to; ) {
    const piece = pieces[at] as Piece;
    // All that are open hold over each of them.
    if (piece.marks.length === open.length) {
      yield piece;
      at += 1;
      continue;
    }
    let mark: Mark | undefined;
    let end = at;
    for (const other of piece.marks) {
      if (open.includes(other)) continue;
      const otherEnd = reach(pieces, at, to, other, open);
      if (mark === undefined || otherEnd > end || (otherEnd === end && rankOf(other) < rankOf(mark)))
        [mark, end] = [other, otherEnd];
    }
    yield {
      kind: 'span',
      mark: mark as Mark,
      children: childrenOf(pieces, at, end, [...open, mark as Mark]),
    };
    at = end;
  }
}

/** What stands under marks: mostly nothing that has others, too. */
function childrenOf(pieces: readonly Piece[], from: number, to: number, open: readonly Mark[]): Inline[] {
  for (let at = from; at < to; at++)
    if (pieces[at]?.marks.length !== open.length) return [...nestedWithin(pieces, from, to, open)];
  return pieces.slice(from, to);
}

/** Where a mark ends that begins at `from`: before the first piece without it, and not in the middle of a link or tag. */
function reach(
  pieces: readonly Piece[],
  from: number,
  to: number,
  mark: Mark,
  open: readonly Mark[],
): number {
  let end = from + 1;
  while (end < to && pieces[end]?.marks.includes(mark)) end++;
  while (end > from + 1 && end < to && cuts(pieces, from, end, open)) end--;
  return end;
}

const cuts = (pieces: readonly Piece[], from: number, end: number, open: readonly Mark[]): boolean =>
  (pieces[end - 1] as Piece).marks.some(
    (mark) =>
      (mark.kind === 'link' || mark.kind === 'tag') &&
      !open.includes(mark) &&
      pieces[end]?.marks.includes(mark) === true &&
      pieces[from]?.marks.includes(mark) !== true,
  );
