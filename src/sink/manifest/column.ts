type Numbers = Float64Array | Uint32Array | Uint8Array;

/** A number for each post, by the post's own number: 0 until it is set. Of two hundred thousand posts objects would be heavy. */
export class Column<T extends Numbers> {
  #numbers: T;

  /** @param kind the typed array of its numbers */
  constructor(private readonly kind: new (length: number) => T) {
    this.#numbers = new kind(64);
  }

  get(row: number): number {
    return this.#numbers[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#numbers.length) {
      const longer = new this.kind(Math.max(row + 1, Math.ceil(this.#numbers.length * 1.5)));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[row] = value;
  }
}
