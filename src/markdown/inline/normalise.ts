import { fitted } from '../fitted.js';
import { has, type CodePiece, type Mark, type Piece, type TextPiece } from './piece.js';

/** What HTML collapses to a space, where it is not a space already. No-break spaces are not among it. */
const collapsible = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
/** What CommonMark takes for white space beside a delimiter (section 6.2, Unicode whitespace). */
const unicodeSpace = /[\s\u00a0]/;

/**
 * Brings the pieces of a block into the form in which they can be written: white space collapsed as a browser would,
 * none at the edges of the block and beside breaks, white space at the edges of marks moved outside, neighbours of the
 * same marks joined.
 */
export function normalise(pieces: readonly Piece[]): Piece[] {
  const collapsed = collapse(pieces);
  return join(collapsed.some(({ marks }) => marks.length > 0) ? share(split(collapsed)) : collapsed);
}

/** Collapses white space over the borders of pieces, drops it at the edges and beside breaks; breaks at edges go too. */
function collapse(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let atEdge = true;
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      trimEnd(result);
      if (result.length > 0) result.push(piece);
      atEdge = true;
    } else if (piece.kind === 'text') {
      let value = piece.value.replace(collapsible, ' ');
      if (atEdge && value.startsWith(' ')) value = value.slice(1);
      if (value === '') continue;
      atEdge = value.endsWith(' ');
      result.push(withValue(piece, value));
    } else {
      const shown = piece.kind === 'code' && result.at(-1)?.kind === 'break' ? withoutLineEnd(piece) : piece;
      if (shown === undefined) continue;
      atEdge = false;
      result.push(shown);
    }
  }
  while (trimEnd(result, spaces) || result.at(-1)?.kind === 'break') {
    if (result.at(-1)?.kind === 'break') result.pop();
  }
  return result;
}

/** At the end of a block no-break spaces show nothing either, and editors leave many of them. */
const spaces = ' \u00a0';

/** Takes white space off the end. Gives whether a whole piece went with it. */
function trimEnd(pieces: Piece[], space = ' '): boolean {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return false;
  let end = last.value.length;
  while (end > 0 && space.includes(last.value.charAt(end - 1))) end--;
  if (end === last.value.length) return false;
  pieces.pop();
  if (end === 0) return true;
  pieces.push(withValue(last, last.value.slice(0, end)));
  return false;
}

/** The text with another value, or itself. */
const withValue = (piece: TextPiece, value: string): TextPiece =>
  value === piece.value ? piece : { kind: 'text', value, marks: piece.marks };

/** Code behind a `<br>` without the line break of the source, which a page shows as little as it does in text. */
function withoutLineEnd(piece: CodePiece): CodePiece | undefined {
  const value = piece.value.replace(/^[ \t]*\r?\n/, '');
  return value === '' ? undefined : { kind: 'code', value, marks: piece.marks };
}

/** Makes white space at the edges of marked text a piece of its own. */
function split(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.marks.length === 0) {
      result.push(piece);
      continue;
    }
    const { value } = piece;
    let start = 0;
    let end = value.length;
    while (start < end && unicodeSpace.test(value.charAt(start))) start++;
    while (end > start && unicodeSpace.test(value.charAt(end - 1))) end--;
    if (start > 0) result.push(withValue(piece, value.slice(0, start)));
    if (start < end) result.push(withValue(piece, value.slice(start, end)));
    if (end < value.length) result.push(withValue(piece, value.slice(end)));
  }
  return result;
}

const isSpace = (piece: Piece): boolean =>
  piece.kind === 'break' ||
  (piece.kind === 'text' && unicodeSpace.test(piece.value.charAt(0)) && piece.value.trim() === '');

/** Whether emphasis over the piece would show: not on white space, and not on a picture. */
const showsEmphasis = (piece: Piece): boolean =>
  !isSpace(piece) && piece.kind !== 'image' && piece.kind !== 'raw';

/**
 * Takes marks off where they do not show, unless they hold on both sides: emphasis off pictures and white space, links
 * and tags off white space at their edges.
 */
function share(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(mayLoseMarks)) return pieces;
  const before = nearest(pieces, showsEmphasis);
  const after = nearest([...pieces].reverse(), showsEmphasis).reverse();
  const linkBefore = nearest(pieces, (piece) => !isSpace(piece));
  const linkAfter = nearest([...pieces].reverse(), (piece) => !isSpace(piece)).reverse();
  return pieces.map((piece, index) => {
    if (!mayLoseMarks(piece)) return piece;
    const marks = piece.marks.filter((mark, place) => {
      const holds = (other: Piece | undefined): boolean =>
        other !== undefined && has(other.marks, mark, place);
      if (isDelimited(mark)) return holds(before[index]) && holds(after[index]);
      return !isSpace(piece) || (holds(linkBefore[index]) && holds(linkAfter[index]));
    });
    return marks.length === piece.marks.length ? piece : { ...piece, marks };
  });
}

const mayLoseMarks = (piece: Piece): boolean => piece.marks.length > 0 && !showsEmphasis(piece);

/** For each piece, the nearest one before it that passes the test. */
function nearest(pieces: readonly Piece[], test: (piece: Piece) => boolean): (Piece | undefined)[] {
  let last: Piece | undefined;
  return pieces.map((piece) => {
    const found = last;
    if (test(piece)) last = piece;
    return found;
  });
}

const isDelimited = (mark: Mark): boolean =>
  mark.kind === 'strong' || mark.kind === 'em' || mark.kind === 'del';

const sameMarks = (a: Piece, b: Piece): boolean =>
  a.marks === b.marks ||
  (a.marks.length === b.marks.length && a.marks.every((mark, place) => has(b.marks, mark, place)));

/** Joins neighbours of text, and of code, under the same marks. */
function join(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (
      (piece.kind === 'text' || piece.kind === 'code') &&
      last?.kind === piece.kind &&
      sameMarks(last, piece)
    ) {
      result[result.length - 1] = { kind: piece.kind, value: last.value + piece.value, marks: last.marks };
    } else result.push(piece);
  }
  return fitted(result);
}
