/** What is fullest before there is twice the room. */
const fullest = 0.7;
const firstSize = 64;
/** So many numbers a slot: the two halves of a key, and the value plus 1. */
const width = 3;
const free = 0;
const gone = 0xffff_ffff;

/**
 * Numbers from 0 to 2^32 - 3 by keys of 64 bits, in some 25 bytes an entry where a `Map` takes sixty: a hash table with linear
 * probing. A key is two whole numbers of 32 bits, its upper and its lower half.
 */
export class NumberTable {
  #slots = new Uint32Array(firstSize * width);
  #size = firstSize;
  /** How many slots are not free. */
  #used = 0;

  get(upper: number, lower: number): number | undefined {
    const value = this.#slots[this.#find(upper, lower) + 2] ?? free;
    return value === free || value === gone ? undefined : value - 1;
  }

  set(upper: number, lower: number, value: number): void {
    if (this.#used >= this.#size * fullest) this.#grow();
    this.#put(upper, lower, value + 1);
  }

  delete(upper: number, lower: number): void {
    const at = this.#find(upper, lower);
    // The slot stays taken: what was put behind it must be found.
    if (this.#slots[at + 2] !== free) this.#slots[at + 2] = gone;
  }

  /** Where a key stands, or would stand. */
  #find(upper: number, lower: number): number {
    const mask = this.#size - 1;
    // Keys may be numbers that follow on each other.
    const mixed = Math.imul(lower ^ Math.imul(upper, 0x85ebca6b), 0x9e3779b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * width;
      const isThere = this.#slots[at] === upper && this.#slots[at + 1] === lower;
      if (isThere || this.#slots[at + 2] === free) return at;
    }
  }

  #put(upper: number, lower: number, value: number): void {
    const at = this.#find(upper, lower);
    if (this.#slots[at + 2] === free) this.#used += 1;
    this.#slots[at] = upper;
    this.#slots[at + 1] = lower;
    this.#slots[at + 2] = value;
  }

  #grow(): void {
    const before = this.#slots;
    this.#size *= 2;
    this.#slots = new Uint32Array(this.#size * width);
    this.#used = 0;
    for (let at = 0; at < before.length; at += width) {
      const value = before[at + 2] ?? free;
      if (value !== free && value !== gone) this.#put(before[at] ?? 0, before[at + 1] ?? 0, value);
    }
  }
}
