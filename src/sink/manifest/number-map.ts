/** What is fullest before there is twice the room. */
const fullest = 0.7;

/**
 * Numbers by whole numbers from 0 to 2^53 - 2, in some 25 bytes an entry where a `Map` takes sixty: a hash table with linear
 * probing. Keys and values stand plus 1, 0 being a free slot, and no value.
 */
export class NumberMap {
  #keys = new Float64Array(64);
  #values = new Uint32Array(64);
  #used = 0;

  get(key: number): number | undefined {
    const value = this.#values[this.#slotOf(key + 1)] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  set(key: number, value: number): void {
    if (this.#used >= this.#keys.length * fullest) this.#grow();
    this.#put(key + 1, value + 1);
  }

  delete(key: number): void {
    // The slot stays taken: what was put behind it must be found.
    this.#values[this.#slotOf(key + 1)] = 0;
  }

  #put(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0) this.#used += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    const mixed = Math.imul((key >>> 0) ^ Math.imul(key / 0x1_0000_0000, 0x85ebca6b), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    this.#used = 0;
    for (const [slot, value] of values.entries()) if (value !== 0) this.#put(keys[slot] ?? 0, value);
  }
}
