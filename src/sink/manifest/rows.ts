import { Column } from './column.js';
import { Keys } from './keys.js';

/** Where a line stands: in the manifest as it was found, or among those that were added. The first line is no record. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

const nowhere: Place = { offset: 0, length: 0 };

/** The posts of a folder, each with a number that is the same in the whole run, and where its record stands if there is one. */
export class Rows {
  readonly #keys = new Keys();
  readonly #offsets = new Column(Float64Array);
  readonly #lengths = new Column(Uint32Array);

  /** The number of a post, which gets one where it has none. */
  of(key: string): number {
    return this.#keys.add(key);
  }

  find(key: string): number | undefined {
    return this.#keys.find(key);
  }

  keyOf(row: number): string | undefined {
    return this.#keys.at(row);
  }

  /** The posts that there are records of. */
  *filled(): Generator<number> {
    for (let row = 0; row < this.#keys.length; row++) if (this.#offsets.get(row) !== 0) yield row;
  }

  /** The same, in the order of their keys. */
  sorted(): readonly number[] {
    const key = (row: number): string => this.keyOf(row) ?? '';
    return [...this.filled()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  placeOf(row: number): Place | undefined {
    const offset = this.#offsets.get(row);
    return offset === 0 ? undefined : { offset, length: this.#lengths.get(row) };
  }

  put(row: number, { offset, length }: Place): void {
    this.#offsets.set(row, offset);
    this.#lengths.set(row, length);
  }

  clear(row: number): void {
    this.put(row, nowhere);
  }
}
