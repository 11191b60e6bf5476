/** How many pieces are joined at a time. */
const many = 5000;

/**
 * A text that is put together from pieces. A long text of small pieces costs less than by `+=`, which keeps each piece, and a
 * node for each, until the whole is read: in a post of many megabytes most time would go to the collection of garbage.
 */
export class TextBuilder {
  /** In UTF-16 code units. */
  length = 0;
  #pieces: string[] = [];
  readonly #joined: string[] = [];

  add(piece: string): void {
    this.length += piece.length;
    if (this.#pieces.push(piece) < many) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  toString(): string {
    const rest = this.#pieces.join('');
    return this.#joined.length === 0 ? rest : [...this.#joined, rest].join('');
  }
}
