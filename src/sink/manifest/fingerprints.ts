import { fingerprint } from './fingerprint.js';

/** What is fullest before there is twice the room. */
const fullest = 0.7;

/**
 * The numbers of posts by a text, of which no more is held than its fingerprint: some 30 bytes a post, where a map would take
 * a hundred. Two texts of one fingerprint are one text here.
 */
export class Fingerprints {
  // A hash table with linear probing. A fingerprint stands plus 1, since 0 is a free slot; so does a number, 0 being none.
  #prints = new Float64Array(64);
  #numbers = new Uint32Array(64);
  #used = 0;

  get(text: string): number | undefined {
    const number = this.#numbers[this.#slotOf(fingerprint(text) + 1)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  set(text: string, number: number): void {
    if (this.#used >= this.#prints.length * fullest) this.#grow();
    this.#put(fingerprint(text) + 1, number + 1);
  }

  delete(text: string): void {
    // The slot stays taken: what was put behind it must be found.
    this.#numbers[this.#slotOf(fingerprint(text) + 1)] = 0;
  }

  #put(print: number, number: number): void {
    const slot = this.#slotOf(print);
    if (this.#prints[slot] === 0) this.#used += 1;
    this.#prints[slot] = print;
    this.#numbers[slot] = number;
  }

  #slotOf(print: number): number {
    const mask = this.#prints.length - 1;
    let slot = (print >>> 0) & mask;
    while (this.#prints[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const prints = this.#prints;
    const numbers = this.#numbers;
    this.#prints = new Float64Array(prints.length * 2);
    this.#numbers = new Uint32Array(prints.length * 2);
    this.#used = 0;
    for (const [slot, number] of numbers.entries()) if (number !== 0) this.#put(prints[slot] ?? 0, number);
  }
}
