import type { Piece } from './piece.js';

/** Whether a text is nothing but white space. */
export const isBlank = (value: string): boolean => value.trim() === '';

/** Whether a piece is nothing but white space. */
export const isBlankText = (piece: Piece): boolean => piece.kind === 'text' && isBlank(piece.value);

/** Whether there is anything to see in a piece. */
export const shows = (piece: Piece): boolean =>
  piece.kind === 'text'
    ? piece.value.trim() !== ''
    : piece.kind === 'code'
      ? piece.value !== ''
      : piece.kind !== 'break';

/** Two breaks in a row begin a new paragraph: an empty line ends one (CommonMark 4.8). */
export function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const blank = piece.kind === 'break' && pieces[index + 1]?.kind === 'break';
    if (!blank) {
      part.push(piece);
      continue;
    }
    parts.push(part);
    part = [];
    while (pieces[index + 1]?.kind === 'break') index++;
  }
  return [...parts, part];
}

/** Lines of one text, with one break between each two. */
export const joinAtBreaks = (parts: readonly (readonly Piece[])[]): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ kind: 'break', marks: [] } as const, ...part]));
