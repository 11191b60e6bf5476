import type { Identity } from './identity.js';

/** Which posts an archive holds, and when each was changed last. */
export class Known {
  readonly #collections = new Map<string, Map<string, string>>();
  #doubles = 0;

  /** Whether some post has more than one line. */
  get hasDoubles(): boolean {
    return this.#doubles > 0;
  }

  add({ collection, id, modified }: Identity): void {
    const posts = this.#collections.get(collection) ?? new Map<string, string>();
    if (posts.has(id)) this.#doubles += 1;
    posts.set(id, modified);
    this.#collections.set(collection, posts);
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
