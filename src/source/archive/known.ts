import type { Identity } from './identity.js';

/** Which posts an archive holds, and when each was changed last. */
export class Known {
  readonly #collections = new Map<string, Map<string, string>>();
  #hasDoubles = false;

  /** Whether some post has more than one line. */
  get hasDoubles(): boolean {
    return this.#hasDoubles;
  }

  add({ collection, id, modified }: Identity): void {
    const posts = this.#collections.get(collection) ?? new Map<string, string>();
    if (posts.has(id)) this.#hasDoubles = true;
    posts.set(id, modified);
    this.#collections.set(collection, posts);
  }

  /** There are lines of which nothing is known: they may be of any post. */
  passOver(): void {
    this.#hasDoubles = true;
  }

  /** When a post was changed last, if the archive has it. */
  modified(collection: string, id: string): string | undefined {
    return this.#collections.get(collection)?.get(id);
  }

  count(collection: string): number {
    return this.#collections.get(collection)?.size ?? 0;
  }

  get total(): number {
    return [...this.#collections.values()].reduce((sum, posts) => sum + posts.size, 0);
  }
}
