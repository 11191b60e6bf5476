import { Column } from './manifest/column.js';

const bits = {
  /** It, or a copy of it that may be the one to take. */
  itself: 1,
  /** A copy that an earlier run passed over. */
  passedOver: 2,
  /** Its file was left as an earlier run wrote it, as was asked for. */
  skipped: 4,
  /** A copy of it was written. */
  wrote: 8,
} as const;

/** What may come of a post in one run. */
export type Step = keyof typeof bits;

/** What came of each post in this run, by the numbers of the posts. */
export class Course {
  readonly #bits = new Column(Uint8Array);

  /** Whether a post came at all. */
  began(row: number): boolean {
    return this.#bits.get(row) !== 0;
  }

  has(row: number, step: Step): boolean {
    return (this.#bits.get(row) & bits[step]) !== 0;
  }

  add(row: number, step: Step): void {
    this.#bits.set(row, this.#bits.get(row) | bits[step]);
  }
}
