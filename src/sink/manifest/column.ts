type Numbers = Float64Array | Uint32Array | Uint8Array;

const chunkSize = 8192;

/**
 * A number for each post, by the post's own number: 0 until it is set. Objects for two hundred thousand posts would be heavy,
 * and one array of them all would leave a copy behind each time that it grows.
 */
export class Column<T extends Numbers> {
  readonly #chunks: T[] = [];

  /** @param kind the typed array of its numbers */
  constructor(private readonly kind: new (length: number) => T) {}

  get(row: number): number {
    return this.#chunks[Math.floor(row / chunkSize)]?.[row % chunkSize] ?? 0;
  }

  set(row: number, value: number): void {
    while (row >= this.#chunks.length * chunkSize) this.#chunks.push(new this.kind(chunkSize));
    const chunk = this.#chunks[Math.floor(row / chunkSize)];
    if (chunk !== undefined) chunk[row % chunkSize] = value;
  }
}
