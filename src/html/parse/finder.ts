/** Finds where a character stands next: what it has looked through it does not look through again while reading goes on. */
export class Finder {
  readonly #character: string;
  #from = 0;
  #found = -1;

  constructor(character: string) {
    this.#character = character;
  }

  /** The first place of the character at or behind `from`; the length of the text where there is none. */
  next(text: string, from: number): number {
    if (from > this.#found || from < this.#from) {
      const found = text.indexOf(this.#character, from);
      this.#from = from;
      this.#found = found < 0 ? text.length : found;
    }
    return this.#found;
  }
}
