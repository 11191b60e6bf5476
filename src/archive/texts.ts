const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A list of strings that only grows, in UTF-8: a third of what the strings themselves would take. */
export class Texts {
  #bytes = new Uint8Array(64 * 1024);
  #ends = new Uint32Array(1024);
  #length = 0;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** @returns the number of the string, from 0 */
  add(text: string): number {
    const bytes = encoder.encode(text);
    const start = this.#startOf(this.#length);
    const end = start + bytes.length;
    while (end > this.#bytes.length) this.#bytes = grown(this.#bytes);
    if (this.#length === this.#ends.length) this.#ends = grown(this.#ends);
    this.#bytes.set(bytes, start);
    this.#ends[this.#length] = end;
    return this.#length++;
  }

  /** The string of a number; empty where there is none. */
  at(number: number): string {
    if (number >= this.#length) return '';
    return decoder.decode(this.#bytes.subarray(this.#startOf(number), this.#ends[number]));
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }
}

function grown<T extends Uint8Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
