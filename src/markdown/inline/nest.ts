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
export function nest(pieces: readonly Piece[]): Inline[] {
  return nestWithin(pieces, 0, pieces.length, []);
}

function nestWithin(pieces: readonly Piece[], from: number, to: number, open: readonly Mark[]): Inline[] {
  const result: Inline[] = [];
  let at = from;
  while (at < to) {
    const piece = pieces[at] as Piece;
    // All that are open hold over it.
    if (piece.marks.length === open.length) {
      result.push(piece);
      at++;
      continue;
    }
    const candidates = piece.marks.filter((mark) => !open.includes(mark));
    let mark = candidates[0] as Mark;
    let end = reach(pieces, at, to, mark, open);
    for (const other of candidates.slice(1)) {
      const otherEnd = reach(pieces, at, to, other, open);
      if (otherEnd > end || (otherEnd === end && rankOf(other) < rankOf(mark)))
        [mark, end] = [other, otherEnd];
    }
    result.push({ kind: 'span', mark, children: nestWithin(pieces, at, end, [...open, mark]) });
    at = end;
  }
  return result;
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
