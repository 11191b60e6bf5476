import { has, type Mark, type Piece } from './piece.js';

/** A mark and what stands under it. */
export interface Span {
  readonly kind: 'span';
  readonly mark: Mark;
  readonly children: readonly Inline[];
  /** Tells it from the others of its block, each time that the pieces are nested. */
  readonly id: number;
}

export type Inline = Span | Piece;

export const isSpan = (node: Inline): node is Span => node.kind === 'span';

/**
 * Which of two marks over the same pieces goes outside: links and tags, since a delimiter beside letters closes where one
 * beside a bracket would not; then `~~`; then `*` outside `**`, as CommonMark reads `***a***`.
 */
const ranks: Readonly<Record<Mark['kind'], number>> = { link: 0, tag: 1, del: 2, em: 3, strong: 4 };

/** The mark that begins at a piece: none of a kind begins there twice, but for links and tags, whose ids nobody asks for. */
const idOf = (mark: Mark, at: number): number => at * kinds + ranks[mark.kind];
const kinds = Object.keys(ranks).length;

/** A wikilink goes inside of all: no markup is read in its text. */
const rankOf = (mark: Mark): number =>
  mark.kind === 'link' && mark.note !== undefined ? Infinity : ranks[mark.kind];

/**
 * Nests the marks of a flat list: at each place the mark that reaches furthest goes outside. A link or tag is never cut
 * in two; emphasis is, where it reaches into one. Gives them one by one, and anew each time that it is asked: those of a long
 * paragraph would fill the memory.
 */
export const nested = (pieces: readonly Piece[]): Iterable<Inline> =>
  nestedWithin(pieces, 0, pieces.length, []);

/**
 * @param known where the marks of the first piece end, in their order, where that has been looked up; 0 for one that is open
 */
function* nestedWithin(
  pieces: readonly Piece[],
  from: number,
  to: number,
  open: readonly Mark[],
  known?: number[],
): Generator<Inline> {
  for (let at = from; at < to;) {
    const piece = pieces[at] as Piece;
    // All that are open hold over each of them.
    if (piece.marks.length === open.length) {
      yield piece;
      at += 1;
      continue;
    }
    const { marks } = piece;
    // As in nearly all that has any: no lists are made to choose from.
    if (marks.length === 1) {
      const [mark] = marks as [Mark];
      const end = uncut(pieces, at, endOf(pieces, at, to, mark, 0), to);
      yield { kind: 'span', mark, children: childrenOf(pieces, at, end, marks), id: idOf(mark, at) };
      at = end;
      continue;
    }
    const ends =
      at === from && known
        ? known
        : marks.map((mark, index) => (has(open, mark, index) ? 0 : endOf(pieces, at, to, mark, index)));
    let best = -1;
    let end = at;
    for (let index = 0; index < marks.length; index++) {
      if (ends[index] === 0) continue;
      const otherEnd = uncut(pieces, at, Math.min(ends[index] as number, to), to);
      if (best < 0 || otherEnd > end || (otherEnd === end && rankAt(marks, index) < rankAt(marks, best)))
        [best, end] = [index, otherEnd];
    }
    ends[best] = 0;
    const mark = marks[best] as Mark;
    const children = childrenOf(pieces, at, end, [...open, mark], ends);
    yield { kind: 'span', mark, children, id: idOf(mark, at) };
    at = end;
  }
}

/** What stands under marks: mostly nothing that has others, too. */
function childrenOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
  open: readonly Mark[],
  ends?: number[],
): Inline[] {
  for (let at = from; at < to; at++)
    if (pieces[at]?.marks.length !== open.length) return [...nestedWithin(pieces, from, to, open, ends)];
  return pieces.slice(from, to);
}

const rankAt = (marks: readonly Mark[], index: number): number => rankOf(marks[index] as Mark);

/** The place up to which a mark holds that does at `from`. */
function endOf(pieces: readonly Piece[], from: number, to: number, mark: Mark, index: number): number {
  let end = from + 1;
  while (end < to && has((pieces[end] as Piece).marks, mark, index)) end++;
  return end;
}

/** Where a span can end that would end at `to`: not in the middle of a link or tag. */
function uncut(pieces: readonly Piece[], from: number, end: number, to: number): number {
  let at = end;
  while (at > from + 1 && at < to && cuts(pieces, from, at)) at--;
  return at;
}

const cuts = (pieces: readonly Piece[], from: number, end: number): boolean =>
  (pieces[end - 1] as Piece).marks.some(
    (mark, index) =>
      (mark.kind === 'link' || mark.kind === 'tag') &&
      has((pieces[end] as Piece).marks, mark, index) &&
      !has((pieces[from] as Piece).marks, mark, index),
  );
