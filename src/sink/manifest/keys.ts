import { NumberTable } from '../../number-table.js';
import { Column } from './column.js';

/** So many ids a site may have, and so many sites there are, as numbers that are exact. */
const ids = 2 ** 40;
const sites = 2 ** 12;

/**
 * The keys of posts, each with a number, from 0 on. Most keys are a site and an id: two hundred thousand strings in a map would
 * take twenty megabytes, as numbers they take a third.
 */
export class Keys {
  readonly #sites = new Map<string, number>();
  readonly #siteNames: string[] = [];
  /** By site and id, and the other way round. */
  readonly #rows = new NumberTable();
  readonly #codes = new Column(Float64Array);
  /** Keys of another form. */
  readonly #others = new Map<string, number>();
  readonly #otherNames = new Map<number, string>();
  #length = 0;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  find(key: string): number | undefined {
    const code = this.#codeOf(key);
    return code === undefined ? this.#others.get(key) : this.#rows.get(upperHalf(code), code >>> 0);
  }

  /** @returns the number of a key, which gets one where it has none */
  add(key: string): number {
    const known = this.find(key);
    if (known !== undefined) return known;
    const row = this.#length++;
    const code = this.#codeOf(key);
    if (code === undefined) {
      this.#others.set(key, row);
      this.#otherNames.set(row, key);
    } else {
      this.#rows.set(upperHalf(code), code >>> 0, row);
      this.#codes.set(row, code);
    }
    return row;
  }

  at(row: number): string | undefined {
    if (row >= this.#length) return undefined;
    const code = this.#codes.get(row);
    if (code === 0) return this.#otherNames.get(row);
    return `${this.#siteNames[Math.floor(code / ids)]} ${code % ids}`;
  }

  /** Site and id as one number, which is never 0; undefined for another key, and where there are too many sites. */
  #codeOf(key: string): number | undefined {
    const space = key.lastIndexOf(' ');
    const id = Number(key.slice(space + 1));
    const isId = space >= 0 && id > 0 && id < ids && String(id) === key.slice(space + 1);
    if (!isId || !Number.isInteger(id)) return undefined;
    const site = this.#siteOf(key.slice(0, space));
    return site === undefined ? undefined : site * ids + id;
  }

  #siteOf(name: string): number | undefined {
    const known = this.#sites.get(name);
    if (known !== undefined || this.#siteNames.length === sites) return known;
    const site = this.#siteNames.push(name) - 1;
    this.#sites.set(name, site);
    return site;
  }
}

const upperHalf = (code: number): number => Math.floor(code / 2 ** 32);
