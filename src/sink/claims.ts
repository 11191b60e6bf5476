import { KeyTable } from '../key-table.js';

/**
 * The paths that the documents of one run have taken, so that no two land on one: not even where a file system does not
 * tell `A` from `a` or one way to write `é` from another.
 */
export class Claims {
  /** Those that are taken: a set of two hundred thousand strings would take twenty megabytes. */
  readonly #taken = new KeyTable();
  /** The number to try next, for names that were wanted more than once. */
  readonly #next = new Map<string, number>();

  /**
   * Takes a path, or the nearest to it that is free: the second document of a name gets `-2`, the third `-3`.
   *
   * @param path with `/` between folders
   * @returns the path that is taken now
   */
  take(path: string): string {
    const key = fold(path);
    if (this.#taken.add(key, 0)) return path;
    for (let number = this.#next.get(key) ?? 2; ; number++) {
      const other = numbered(path, number);
      if (!this.#taken.add(fold(other), 0)) continue;
      this.#next.set(key, number + 1);
      return other;
    }
  }

  /** Whether nobody has taken a path. */
  isFree(path: string): boolean {
    return !this.#taken.has(fold(path));
  }
}

/** What file systems that do not tell upper from lower case, or one form of a letter from another, take for one. */
// Upper case first: it makes one of ß and ss, of σ and ς.
export const fold = (path: string): string =>
  path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');

/** A folder's page: its name says nothing, and another one would be another kind of page. */
const folderPage = /^_?index$/i;

/** The path with a number before its ending; for `hello/index.md` the folder gets it. */
export function numbered(path: string, number: number): string {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  if (folder !== '' && folderPage.test(stem)) return `${folder}-${number}/${name}`;
  return `${path.slice(0, slash + 1)}${stem}-${number}${name.slice(stem.length)}`;
}
