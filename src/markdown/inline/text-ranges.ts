import { isCovered, type OrderedRanges } from './ranges.js';

/**
 * Takes a stretch of the source that is the post's own words, in which characters may have to be escaped.
 *
 * @param scope which link text or image alt it stands in, or 0: delimiters match within one scope only
 */
export type TextRangeTaker<Result> = (start: number, end: number, scope: number) => Result;

/** How many numbers a range is kept as: where it starts, where it ends, its scope. */
const numbers = 3;

/**
 * The stretches of a source that are the post's own words, in order. Kept as numbers, since a long paragraph has as many as
 * the tree has texts.
 */
export class TextRanges implements OrderedRanges {
  #kept = new Uint32Array(numbers * 4);
  #length = 0;

  /** Takes a stretch that begins where the last ends, or behind that. */
  add(start: number, end: number, scope: number): void {
    const at = this.#length * numbers;
    if (at === this.#kept.length) {
      const longer = new Uint32Array(at * 2);
      longer.set(this.#kept);
      this.#kept = longer;
    }
    this.#kept[at] = start;
    this.#kept[at + 1] = end;
    this.#kept[at + 2] = scope;
    this.#length += 1;
  }

  forEach(take: TextRangeTaker<void>): void {
    for (let index = 0; index < this.#length; index++)
      take(this.#number(index, 0), this.#number(index, 1), this.#number(index, 2));
  }

  some(test: TextRangeTaker<boolean>): boolean {
    for (let index = 0; index < this.#length; index++)
      if (test(this.#number(index, 0), this.#number(index, 1), this.#number(index, 2))) return true;
    return false;
  }

  get length(): number {
    return this.#length;
  }

  startAt(index: number): number {
    return this.#number(index, 0);
  }

  endAt(index: number): number {
    return this.#number(index, 1);
  }

  /** Whether a position lies in one of them. */
  covers(position: number): boolean {
    return isCovered(this, position);
  }

  #number(index: number, which: number): number {
    return this.#kept[index * numbers + which] as number;
  }
}
