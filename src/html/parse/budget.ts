/** How deep elements may be open at once. Browsers have a limit too (Blink: 512). */
export const deepest = 600;

/**
 * How many elements and attributes a document may give rise to: as many as it can name (a tag takes three characters, an
 * attribute two), with room for those that are implied or opened again.
 */
export class Budget {
  #left: number;

  constructor(length: number) {
    this.#left = 10_000 + length / 2;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }

  spend(amount: number): void {
    this.#left -= amount;
  }
}
