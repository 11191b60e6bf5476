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
export function splitAtBreaks(pieces: readonly Piece[]): (readonly Piece[])[] {
  const parts: (readonly Piece[])[] = [];
  let from = 0;
  for (let at = 0; at + 1 < pieces.length; at++) {
    if (pieces[at]?.kind !== 'break' || pieces[at + 1]?.kind !== 'break') continue;
    parts.push(pieces.slice(from, at));
    while (pieces[at + 1]?.kind === 'break') at++;
    from = at + 1;
  }
  return from === 0 ? [pieces] : [...parts, pieces.slice(from)];
}

/** Lines of one text, with one break between each two. */
export const joinAtBreaks = (parts: readonly (readonly Piece[])[]): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ kind: 'break', marks: [] } as const, ...part]));
