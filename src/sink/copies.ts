/** The sources of copies of posts that were passed over for better ones in this run. */
export class Copies {
  readonly #passed = new Map<string, readonly string[]>();

  /** Takes down that a copy was passed over, so that the next run need not look at it. */
  pass(key: string, source: string): void {
    this.#passed.set(key, [...(this.#passed.get(key) ?? []), source]);
  }

  /** The sources of a post's other copies. @param also those of earlier runs */
  besides(key: string, source: string, also: readonly string[]): readonly string[] {
    const all = new Set([...also, ...(this.#passed.get(key) ?? [])]);
    all.delete(source);
    return [...all].sort();
  }
}
