/** Places in a text: a set of them that takes a byte for each character of the text, and knows their order. */
export class Places {
  readonly #marks: Uint8Array;

  /** @param length of the text, in UTF-16 code units; the place behind it may be in the set too */
  constructor(length: number) {
    this.#marks = new Uint8Array(length + 1);
  }

  has(place: number): boolean {
    return this.#marks[place] === 1;
  }

  add(place: number): void {
    this.#marks[place] = 1;
  }

  delete(place: number): void {
    this.#marks[place] = 0;
  }

  /** The first place of the set that is `from` or behind it, or -1. */
  next(from: number): number {
    return this.#marks.indexOf(1, from);
  }
}
