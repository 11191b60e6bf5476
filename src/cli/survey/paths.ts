import { Claims } from '../../sink/claims.js';
import { Tree, type Earlier } from '../../sink/index.js';
import { byRank } from '../../sink/manifest/record.js';
import type { Identity } from '../../wordpress/index.js';

/** What one post wants, and what it gets. */
interface Wish extends Pick<Identity, 'key' | 'type' | 'date' | 'modified'> {
  page: Identity['page'] | undefined;
  /** Of several copies of a post, the newest one's number. */
  best: number;
  wanted: string;
  isRenamed: boolean;
}

/**
 * Where all posts of a run go. In a folder it is as the sink would settle it in the end: a name that several posts want is
 * the earliest one's, whatever the order of the input; copies of one post have one path; and what an earlier run left of
 * other posts stays where it is. Elsewhere whoever comes first has the name.
 */
export class Paths {
  readonly #tree = new Tree();
  /** By the number of the post. */
  readonly #wishes: (Wish | undefined)[] = [];
  readonly #byKey = new Map<string, Wish>();

  /** @param earlier what stands in the folder; undefined where the output is none */
  constructor(private readonly earlier: readonly Earlier[] | undefined) {
    for (const { key, page } of earlier ?? []) if (page !== undefined) this.#tree.add(key, page);
  }

  /** @param wanted the path that a post wants, a mark standing for the pages above it */
  add(at: number, wanted: string, { key, type, date, modified, page }: Identity): void {
    if (page !== undefined) this.#tree.add(key, page);
    const copy = this.earlier === undefined ? undefined : this.#byKey.get(key);
    if (copy === undefined) {
      const wish = { ...{ key, type, date, modified, wanted }, page, best: at, isRenamed: false };
      this.#wishes[at] = wish;
      this.#byKey.set(key, wish);
      return;
    }
    this.#wishes[at] = copy;
    if (modified > copy.modified) Object.assign(copy, { type, date, modified, wanted, page, best: at });
  }

  /** Gives every post its path, when all have come. */
  settle(): void {
    const claims = new Claims();
    const wishes = [...new Set(this.#wishes.filter((wish) => wish !== undefined))];
    for (const wish of wishes) wish.wanted = this.#tree.resolve(wish.wanted, wish.page);
    if (this.earlier === undefined) {
      for (const wish of wishes) take(wish, claims);
      return;
    }
    for (const { key, path } of this.earlier) if (!this.#byKey.has(key)) claims.take(path);
    wishes.sort(byRank);
    const others = wishes.filter((wish) => {
      const isFree = claims.isFree(wish.wanted);
      if (isFree) take(wish, claims);
      return !isFree;
    });
    for (const wish of others) take(wish, claims);
  }

  /** Every path that is taken once all is settled: those of posts that are not in this run too. */
  *taken(): Iterable<string> {
    for (const { wanted } of new Set(this.#wishes.filter((wish) => wish !== undefined))) yield wanted;
    for (const { key, path } of this.earlier ?? []) if (!this.#byKey.has(key)) yield path;
  }

  /** The path of a post once all is settled; undefined for what is none. */
  of(at: number): { readonly path: string; readonly renamed: boolean; readonly best: number } | undefined {
    const wish = this.#wishes[at];
    return wish && { path: wish.wanted, renamed: wish.isRenamed, best: wish.best };
  }
}

function take(wish: Wish, claims: Claims): void {
  const path = claims.take(wish.wanted);
  wish.isRenamed = path !== wish.wanted;
  wish.wanted = path;
}
