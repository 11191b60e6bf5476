import { KeyTable } from '../key-table.js';
import { hostName, locate, type Location } from './location.js';
import { Texts } from './texts.js';

/** A post or a file, and everything by which links may name it. */
export interface Linkable {
  /** A path below the output folder, or the address of a file that no document stands for; empty where nothing can lead to it. */
  readonly target: string;
  /** The address of its page on the site that the output makes, from the root on. */
  readonly page?: string | undefined;
  readonly id?: string | number | undefined;
  /** The permalink. */
  readonly link?: string | undefined;
  readonly slug?: string | undefined;
  readonly guid?: string | undefined;
  /** `wp.me` and the like. */
  readonly shortlinks?: readonly string[] | undefined;
  /** The address of the site as far as its own folder: `https://example.org/blog`. */
  readonly site?: string | undefined;
}

/** What a link leads to. */
export interface Target {
  readonly number: number;
  /** The path below the output folder, or the address of a file. */
  readonly target: string;
  /** The address of its page; empty where none was given. */
  readonly page: string;
}

/** Where an address leads: to a post or file of the archive, to the site but to none of them, or elsewhere. */
export type Found =
  | (Target & { readonly kind: 'target'; readonly fragment?: string })
  | { readonly kind: 'missing' | 'elsewhere' };

/** Stands for a slug that several posts have. */
const several = 0;
/** A link names one of so many hosts at most, where its own is an old one of the site. */
const mostHosts = 16;

/**
 * All posts of a run, by everything that a link may call them: the permalink, `?p=12`, the guid, a short link; with or
 * without `www.`, over http or https, on hosts that the site had before. Some 150 bytes a post, whatever they hold.
 */
export class LinkIndex {
  readonly #keys = new KeyTable();
  /** From a slug to the number of its post plus one; `several` where there is more than one. */
  readonly #slugs = new KeyTable();
  readonly #targets = new Texts();
  readonly #pages = new Texts();
  /** The hosts of the posts' permalinks, and how many posts each has. */
  readonly #hosts = new Map<string, number>();
  /** The first origin that a permalink of each host has. */
  readonly #origins = new Map<string, string>();
  /** The folders of the sites on each host. */
  readonly #sites = new Map<string, Set<string>>();
  readonly #oldHosts: ReadonlySet<string>;

  /** @param oldHosts further hosts of the site: `old.example.org`, `localhost:8080` */
  constructor(oldHosts: readonly string[] = []) {
    this.#oldHosts = new Set(oldHosts.map(hostName));
  }

  /**
   * Adds a post or file. What two of them are called by is the first one's.
   * @returns its number, from 0
   */
  add({ target, page = '', id, link, slug, guid, shortlinks = [], site }: Linkable): number {
    const number = this.#targets.add(target);
    this.#pages.add(page);
    const at = link === undefined ? undefined : locate(link);
    if (at !== undefined && link !== undefined) this.#addLink(at, new URL(link).origin, slug, number);
    const root = site === undefined ? undefined : locate(site);
    if (root !== undefined && id !== undefined) this.#addSite(root);
    const host = root?.host ?? at?.host;
    if (id !== undefined && host !== undefined) this.#addId(host, root?.path ?? '', String(id), number);
    for (const address of [guid, ...shortlinks]) {
      const exact = address === undefined ? undefined : exactKey(locate(address));
      if (exact !== undefined) this.#keys.add(exact, number);
    }
    return number;
  }

  /** Finds what an absolute address leads to. */
  find(address: string): Found {
    const at = locate(address);
    if (at === undefined) return { kind: 'elsewhere' };
    const exact = exactKey(at);
    const number = (exact === undefined ? undefined : this.#keys.get(exact)) ?? this.#onSite(at);
    const there = number === undefined ? undefined : this.targetOf(number);
    if (there === undefined || there.target === '')
      return { kind: this.isOwn(at.host) ? 'missing' : 'elsewhere' };
    const { fragment } = at;
    return { kind: 'target', ...there, ...(fragment === undefined ? {} : { fragment }) };
  }

  /** What a number stands for. */
  targetOf(number: number): Target {
    return { number, target: this.#targets.at(number), page: this.#pages.at(number) };
  }

  /** Whether a host is one of the site's. */
  isOwn(host: string): boolean {
    const name = hostName(host);
    return this.#hosts.has(name) || this.#oldHosts.has(name);
  }

  /** The same address on the host that the site has now; undefined for one that is not on a host it had before. */
  onCurrentHost(address: string): string | undefined {
    const at = locate(address);
    if (at === undefined || !this.#oldHosts.has(at.host) || this.#hosts.has(at.host)) return undefined;
    const origin = this.#origins.get(this.mainHost ?? '');
    if (origin === undefined) return undefined;
    const url = new URL(address);
    return `${origin}${url.pathname}${url.search}${url.hash}`;
  }

  /** The host that most posts have; undefined where none has a permalink. */
  get mainHost(): string | undefined {
    return this.#byPosts()[0];
  }

  #byPosts(): readonly string[] {
    return [...this.#hosts].sort(([, a], [, b]) => b - a).map(([host]) => host);
  }

  #onSite(at: Location): number | undefined {
    const { host } = at;
    const hosts = this.#hosts.has(host) ? [host] : [];
    const all = this.#oldHosts.has(host) ? [...hosts, ...this.#byPosts().slice(0, mostHosts)] : hosts;
    for (const each of all) {
      const number = this.#onHost(each, at);
      if (number !== undefined) return number;
    }
    return undefined;
  }

  #onHost(host: string, { path, id }: Location): number | undefined {
    if (id !== undefined) return this.#ofId(host, path, id);
    for (let each: string | undefined = path; each !== undefined; each = withoutPart(each)) {
      const number = this.#keys.get(pathKey(host, each));
      if (number !== undefined) return number;
    }
    return this.#ofSlug(host, path);
  }

  #ofId(host: string, path: string, id: string): number | undefined {
    const exact = this.#keys.get(idKey(host, path, id));
    if (exact !== undefined && path !== '') return exact;
    // Of several sites on one host each has its own 12.
    return (this.#sites.get(host)?.size ?? 0) > 1 && path !== ''
      ? undefined
      : this.#keys.get(idKey(host, '', id));
  }

  /** As WordPress guesses (`redirect_guess_404_permalink`), where the address has nothing but a date before the slug. */
  #ofSlug(host: string, path: string): number | undefined {
    const slug = /^(?:\/\d{1,4}){0,3}\/([^/]+)$/.exec(path)?.[1];
    const value = slug === undefined ? undefined : this.#slugs.get(`${host}/${slug}`);
    return value === undefined || value === several ? undefined : value - 1;
  }

  #addLink({ host, path, id }: Location, origin: string, slug: string | undefined, number: number): void {
    this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1);
    if (!this.#origins.has(host)) this.#origins.set(host, origin);
    if (id === undefined) this.#keys.add(pathKey(host, path), number);
    if (slug !== undefined) this.#addSlug(host, slug.toLowerCase(), number);
  }

  #addId(host: string, site: string, id: string, number: number): void {
    this.#keys.add(idKey(host, site, id), number);
    this.#keys.add(idKey(host, '', id), number);
  }

  #addSlug(host: string, slug: string, number: number): void {
    const key = `${host}/${slug}`;
    this.#slugs.set(key, this.#slugs.get(key) === undefined ? number + 1 : several);
  }

  #addSite({ host, path }: Location): void {
    const sites = this.#sites.get(host) ?? new Set();
    sites.add(path);
    this.#sites.set(host, sites);
  }
}

const pathKey = (host: string, path: string): string => `${host}${path}/`;
const idKey = (host: string, site: string, id: string): string => `${host}${site}/?${id}`;

/** The key of an address that is taken as a whole. The front page of a host is no post's own. */
function exactKey(at: Location | undefined): string | undefined {
  if (at === undefined || (at.path === '' && at.query === '')) return undefined;
  return `=${at.host}${at.path}${at.query}`;
}

/** What WordPress takes behind a permalink for another view of the post. */
const views =
  /\/(?:amp|feed(?:\/(?:rss2?|atom|rdf))?|embed|trackback|page\/\d{1,4}|comment-page-\d{1,4}|\d{1,4})$/;

/** The path without the part that asks for another view of the same post; undefined where there is none. */
function withoutPart(path: string): string | undefined {
  const shorter = path.replace(views, '');
  return shorter === path || shorter === '' ? undefined : shorter;
}
