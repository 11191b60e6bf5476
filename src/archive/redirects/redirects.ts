import { KeyTable } from '../../key-table.js';
import { decoded } from '../location.js';
import { Texts } from '../texts.js';

/** One old address and the page that it leads to now. */
export interface Redirect {
  /** From the root of the site, percent-encoded as it was, with a slash at the end where it is no file. */
  readonly path: string;
  /** The id that `?p=` names at that path. */
  readonly id?: string;
  /** From the root of the site, percent-encoded. */
  readonly to: string;
}

/** The old addresses of a site that have changed, as all its posts and terms say. Some 150 bytes for each. */
export class Redirects {
  readonly #texts = new Texts();
  /** The pages that there are now: no redirect may hide one. */
  readonly #pages = new KeyTable();
  readonly #known = new KeyTable();

  /**
   * Adds a page.
   *
   * @param page its address now, from the root of the site on
   * @param link its address before: a permalink, or the page of a term
   * @param id of the post that it shows
   * @param site the address of the site, where it has a folder of its own
   */
  add(page: string, link: string | undefined, id?: string | number, site?: string): void {
    const to = pageAddress(page);
    this.#pages.add(bare(to), 0);
    if (link === undefined) return;
    const path = pathOf(link);
    if (path !== undefined) this.#keep(path, '', to);
    if (id === undefined || !/^\d{1,18}$/.test(String(id))) return;
    const root = site !== undefined && URL.canParse(site) ? asFolder(new URL(site).pathname) : '/';
    this.#keep(root, String(id), to);
  }

  /** Those that lead to another address than the old one, each once, in the order in which they were added. */
  *all(): Generator<Redirect> {
    for (let at = 0; at < this.#texts.length; at += 3) {
      const [path, id, to] = [this.#texts.at(at), this.#texts.at(at + 1), this.#texts.at(at + 2)];
      if (id !== '') yield { path, id, to };
      else if (!this.#pages.has(bare(path))) yield { path, to };
    }
  }

  /** The old path of one page, where that has changed and hides no page that there is now; asked when all are added. */
  oldPath(page: string, link: string | undefined): string | undefined {
    const path = pathOf(link);
    if (path === undefined || isHostile(path)) return undefined;
    const isFree = !this.#pages.has(bare(path));
    return isFree && bare(path) !== bare(pageAddress(page)) ? path : undefined;
  }

  #keep(path: string, id: string, to: string): void {
    if (isHostile(path)) return;
    if (id === '' && bare(path) === bare(to)) return;
    if (!this.#known.add(`${bare(path)}?${id}`, 0)) return;
    for (const text of [path, id, to]) this.#texts.add(text);
  }
}

/** The path of a permalink, unless it is the front page or only a query. */
function pathOf(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { pathname, search, hash } = new URL(link);
  return search === '' && hash === '' && pathname !== '/' ? asFolder(pathname) : undefined;
}

/** What a server decodes would end the line of its configuration. */
const isHostile = (path: string): boolean => /[\u0000-\u001f\u007f]/.test(decoded(path));

/** The address of a page as redirects have it: percent-encoded. */
const pageAddress = (page: string): string => {
  const url = URL.canParse(page, 'https://site.invalid') ? new URL(page, 'https://site.invalid') : undefined;
  return url === undefined ? '/' : `${url.pathname}${url.hash}`;
};

/** As two addresses of one page have it. */
const bare = (path: string): string => decoded(path).normalize('NFC').replace(/\/$/, '');

const asFolder = (path: string): string => {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
};
