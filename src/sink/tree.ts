import { folderName } from '../document/index.js';
import type { Page } from './memory.js';

/** Stands in a path for the folders of the pages above, until these are known. */
export const parentsMark = '{parents}';
/** WordPress's own screens give up long before. */
const deepest = 50;

/** The pages of a site: what is above which. */
export class Tree {
  readonly #pages = new Map<string, Page & { readonly key: string }>();

  /** @param key what the page is remembered by */
  add(key: string, page: Page): void {
    this.#pages.set(page.id, { ...page, key });
  }

  /** @param page one that is not there any more */
  remove(page: Page): void {
    this.#pages.delete(page.id);
  }

  /** The pages that have one above them, by what they are remembered by. */
  *below(): Generator<string> {
    for (const { key, parent } of this.#pages.values()) if (parent !== undefined) yield key;
  }

  /** The names of the pages above one, as far as they are known, the outermost first. */
  above(page: Page | undefined): string[] {
    const names: string[] = [];
    const passed = new Set<Page>();
    for (let id = page?.parent; id !== undefined && names.length < deepest;) {
      const parent = this.#pages.get(id);
      if (parent === undefined || passed.has(parent)) break;
      passed.add(parent);
      names.unshift(parent.name);
      id = parent.parent;
    }
    return names;
  }

  /** A path with the folders of the pages above in the place of the mark. */
  resolve(path: string, page: Page | undefined): string {
    if (page === undefined || !path.includes(parentsMark)) return path;
    const names = path.split('/');
    const at = names.indexOf(parentsMark);
    if (at < 0) return path;
    const folders = this.above(page).map(folderName);
    return [...names.slice(0, at), ...folders, ...names.slice(at + 1)]
      .filter((name) => name !== '')
      .join('/');
  }
}
