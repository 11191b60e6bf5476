/** So many of three numbers each: two halves of a hash, and the value plus one (0 is an empty slot). */
const firstSize = 1024;
const width = 3;

/**
 * From strings to numbers, in some 25 bytes a key however long it is: the keys themselves are not kept, only 64 bits of
 * hash. Two keys of a million share them once in thirty million runs.
 */
export class KeyTable {
  #slots = new Uint32Array(firstSize * width);
  #size = firstSize;
  #count = 0;

  /** How many keys there are. */
  get count(): number {
    return this.#count;
  }

  /** The number of a key; undefined where there is none. */
  get(key: string): number | undefined {
    const [first, second] = hash(key);
    const value = this.#slots[this.#find(first, second) + 2] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  /** Gives a key its number, unless it has one. */
  add(key: string, value: number): void {
    if (this.get(key) === undefined) this.set(key, value);
  }

  /** Gives a key its number, a new one where it has one. */
  set(key: string, value: number): void {
    if (this.#count * 2 >= this.#size) this.#grow();
    const [first, second] = hash(key);
    const at = this.#find(first, second);
    if (this.#slots[at + 2] === 0) this.#count += 1;
    this.#put(at, first, second, value + 1);
  }

  /** Where a hash stands, or would stand. */
  #find(first: number, second: number): number {
    for (let slot = first & (this.#size - 1); ; slot = (slot + 1) & (this.#size - 1)) {
      const at = slot * width;
      const isFree = this.#slots[at + 2] === 0;
      if (isFree || (this.#slots[at] === first && this.#slots[at + 1] === second)) return at;
    }
  }

  #put(at: number, first: number, second: number, value: number): void {
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = value;
  }

  #grow(): void {
    const before = this.#slots;
    this.#size *= 2;
    this.#slots = new Uint32Array(this.#size * width);
    for (let at = 0; at < before.length; at += width) {
      const [first = 0, second = 0, value = 0] = [before[at], before[at + 1], before[at + 2]];
      if (value !== 0) this.#put(this.#find(first, second), first, second, value);
    }
  }
}

/** Two numbers of 32 bits, mixed as MurmurHash3 does at its end. */
function hash(key: string): readonly [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return [first >>> 0, second >>> 0];
}
