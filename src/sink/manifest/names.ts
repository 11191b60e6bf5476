import { KeyTable } from '../../key-table.js';
import { fold, numbered } from '../claims.js';

/** A record whose name has to be decided: what it wants and what it has. */
export interface Contender<T> {
  readonly id: number;
  readonly wanted: string;
  readonly path: string;
  readonly rank: T;
}

/** A document that gets another path. */
export interface Move {
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Who has which path of an output folder, no two of which are one to any file system. While posts come, the first has the
 * name; at the end `settle` decides it anew among those that wanted the same, whatever the order in which they came.
 */
export class Names {
  /** By the folded path. */
  readonly #holders = new KeyTable();
  readonly #contested = new Set<number>();

  /** Takes down that a document stands at a path. */
  hold(id: number, path: string, wanted = path): void {
    this.#holders.set(fold(path), id);
    if (wanted !== path) this.#contested.add(id);
  }

  /** Says that a document's name has to be decided. */
  contest(id: number): void {
    this.#contested.add(id);
  }

  isHeld(path: string): boolean {
    return this.#holders.has(fold(path));
  }

  release(id: number, path: string): void {
    const key = fold(path);
    if (this.#holders.get(key) === id) this.#holders.delete(key);
  }

  /** Takes a path, or the nearest to it that is free. */
  take(id: number, wanted: string): string {
    for (let number = 1; ; number++) {
      const path = number === 1 ? wanted : numbered(wanted, number);
      const holder = this.#holders.get(fold(path));
      if (holder === undefined || holder === id) {
        this.hold(id, path, wanted);
        return path;
      }
      if (number > 1) continue;
      this.#contested.add(holder);
      this.#contested.add(id);
    }
  }

  /**
   * Decides the names that were contested.
   *
   * @param detail what is known of a document; undefined where it has to stay where it is
   * @param compare puts first who has the name
   */
  settle<T>(detail: (id: number) => Contender<T> | undefined, compare: (a: T, b: T) => number): Move[] {
    const contenders = this.#contenders(detail);
    contenders.sort((a, b) => compare(a.rank, b.rank));
    for (const { id, path } of contenders) this.release(id, path);
    const moves: Move[] = [];
    const assign = ({ id, path: from }: Contender<T>, to: string): void => {
      this.#holders.set(fold(to), id);
      if (from !== to) moves.push({ id, from, to });
    };
    const rest: Contender<T>[] = [];
    for (const each of contenders) {
      if (this.isHeld(each.wanted)) rest.push(each);
      else assign(each, each.wanted);
    }
    const next = new Map<string, number>();
    for (const each of rest) {
      let number = next.get(each.wanted) ?? 2;
      while (this.isHeld(numbered(each.wanted, number))) number += 1;
      next.set(each.wanted, number + 1);
      assign(each, numbered(each.wanted, number));
    }
    return moves;
  }

  /** Those that are contested, and whoever has what one of them wants. */
  #contenders<T>(detail: (id: number) => Contender<T> | undefined): Contender<T>[] {
    const found = new Map<number, Contender<T>>();
    const waiting = [...this.#contested];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const contender = found.has(id) ? undefined : detail(id);
      if (contender === undefined) continue;
      found.set(id, contender);
      const holder = this.#holders.get(fold(contender.wanted));
      if (holder !== undefined) waiting.push(holder);
    }
    return [...found.values()];
  }
}
