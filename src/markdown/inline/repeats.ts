import type { Warn } from '../../warnings.js';
import type { Mark, Piece } from './piece.js';

/** What a mark writes besides what it holds, where that is long. */
const long = 100;
const writtenBy = (mark: Mark): string => {
  if (mark.kind === 'link') return `${mark.href} ${mark.title ?? ''}`;
  return mark.kind === 'tag' ? mark.attributes : '';
};
const isLong = (mark: Mark): boolean =>
  mark.kind === 'link'
    ? mark.href.length + (mark.title?.length ?? 0) > long
    : mark.kind === 'tag' && mark.attributes.length > long;

/**
 * Keeps the Markdown in proportion to the post: a link around many blocks is written in each of them, with its address,
 * however long that is. One for each document.
 */
export class Repeats {
  readonly #written = new Set<string>();
  /** How many characters may be written again: more than any post needs, less than a string can hold. */
  #left = 10_000_000;

  /** The pieces of a block, without the marks that would be too much. */
  within(pieces: readonly Piece[], warn: Warn): readonly Piece[] {
    if (!pieces.some(({ marks }) => marks.some(isLong))) return pieces;
    const marks = new Set<Mark>();
    for (const piece of pieces) for (const mark of piece.marks) if (isLong(mark)) marks.add(mark);
    const refused = new Set([...marks].filter((mark) => this.#refuses(writtenBy(mark))));
    if (refused.size === 0) return pieces;
    for (const mark of refused) {
      if (mark.kind === 'tag') warn('html-dropped', mark.name);
      else warn('address-dropped', 'repeated', writtenBy(mark).slice(0, 200));
    }
    return pieces.map((piece) => ({
      ...piece,
      marks: piece.marks.filter((mark) => !refused.has(mark)),
    }));
  }

  #refuses(text: string): boolean {
    if (!this.#written.has(text)) {
      this.#written.add(text);
      return false;
    }
    if (text.length > this.#left) return true;
    this.#left -= text.length;
    return false;
  }
}
