import { serialize } from 'node:v8';
import type { Lookup } from '../../post.js';

/** Numbers lookups, and lays each out once where all threads can read it: some name tens of thousands of terms. */
export class SharedLookups {
  readonly #known = new Map<Lookup, number>();
  readonly #bytes = new Map<number, SharedArrayBuffer>();

  numberOf(lookup: Lookup): number {
    const known = this.#known.get(lookup);
    if (known !== undefined) return known;
    const number = this.#known.size;
    const bytes = serialize(lookup);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    this.#known.set(lookup, number);
    this.#bytes.set(number, shared);
    return number;
  }

  /** Those of these numbers. */
  pick(numbers: Iterable<number>): Map<number, SharedArrayBuffer> {
    const picked = new Map<number, SharedArrayBuffer>();
    for (const number of numbers) {
      const bytes = this.#bytes.get(number);
      if (bytes !== undefined) picked.set(number, bytes);
    }
    return picked;
  }
}
