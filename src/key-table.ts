import { NumberTable } from './number-table.js';

/**
 * From strings to numbers, in some 25 bytes a key however long it is: the keys themselves are not kept, only 64 bits of
 * hash. Two keys of a million share them once in thirty million runs.
 */
export class KeyTable {
  readonly #numbers = new NumberTable();

  /** The number of a key; undefined where there is none. */
  get(key: string): number | undefined {
    const { upper, lower } = hash(key);
    return this.#numbers.get(upper, lower);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Gives a key its number, unless it has one. @returns whether it had none */
  add(key: string, value: number): boolean {
    const { upper, lower } = hash(key);
    const isNew = this.#numbers.get(upper, lower) === undefined;
    if (isNew) this.#numbers.set(upper, lower, value);
    return isNew;
  }

  /** Gives a key its number, a new one where it has one. */
  set(key: string, value: number): void {
    const { upper, lower } = hash(key);
    this.#numbers.set(upper, lower, value);
  }

  delete(key: string): void {
    const { upper, lower } = hash(key);
    this.#numbers.delete(upper, lower);
  }
}

/** cyrb53, with all of its 64 bits: two numbers of 32 bits, mixed as MurmurHash3 does at its end. */
function hash(key: string): { readonly upper: number; readonly lower: number } {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  // No pair in a list: taking one apart costs a short run as much as the hash.
  return { upper: first >>> 0, lower: second >>> 0 };
}
