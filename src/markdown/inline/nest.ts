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
  let at = from;
  while (at < to && pieces[at]?.marks.length === open.length) at++;
  // All that are open hold over each of them.
  const result: Inline[] = pieces.slice(from, at);
  while (at < to) {
    const { marks } = pieces[at] as Piece;
    if (marks.length === open.length) {
      result.push(pieces[at++] as Piece);
      continue;
    }
    let mark: Mark | undefined;
    let end = at;
    for (const other of marks) {
      if (open.includes(other)) continue;
      const otherEnd = reach(pieces, at, to, other, open);
      if (mark === undefined || otherEnd > end || (otherEnd === end && rankOf(other) < rankOf(mark)))
        [mark, end] = [other, otherEnd];
    }
    result.push({
      kind: 'span',
      mark: mark as Mark,
      children: nestWithin(pieces, at, end, [...open, mark as Mark]),
    });
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
