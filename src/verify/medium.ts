import { decoded, parsed } from './address.js';
import type { Embed } from './reading/reading.js';

/** Parts of addresses that say how a thing is shown, not which. */
const common = new Set(
  (
    'embed embeds player players plugins video videos watch iframe widget widgets share preview view status post posts ' +
    'index html https www true false gifs page v_show edit sketches things document details playlist previews viewer episode photo.gne default'
  ).split(' '),
);

/**
 * Tells which links lead to what an embed shows: those with the same address, or with one all of whose telling parts stand
 * in the embed's own (`watch?v=ID` for `embed/ID`).
 */
export class Media {
  readonly #embeds: readonly { readonly pages: readonly string[]; readonly parts: ReadonlySet<string> }[];
  /** The embeds by each of their parts and pages, so that no link is held against all of them. */
  readonly #index = new Map<string, number[]>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(embeds: readonly Embed[]) {
    this.#embeds = embeds.map(({ addresses }) => ({
      pages: addresses.map(pageOf),
      parts: new Set(addresses.flatMap(partsOf)),
    }));
    this.#embeds.forEach(({ pages, parts }, number) => {
      for (const word of new Set([...pages, ...parts])) {
        const numbers = this.#index.get(word);
        if (numbers) numbers.push(number);
        else this.#index.set(word, [number]);
      }
    });
  }

  /** The numbers of the embeds that a link leads to. */
  ledTo(link: string): readonly number[] {
    if (this.#embeds.length === 0) return [];
    let found = this.#known.get(link);
    if (found === undefined) this.#known.set(link, (found = this.#find(link)));
    return found;
  }

  #find(link: string): readonly number[] {
    const same = this.#index.get(pageOf(link)) ?? [];
    const [first, ...rest] = partsOf(link);
    const alike = first === undefined ? [] : (this.#index.get(first) ?? []);
    return [
      ...same,
      ...alike.filter((number) => rest.every((part) => this.#embeds[number]?.parts.has(part))),
    ];
  }
}

const pageOf = (address: string): string =>
  decoded(address.replace(/^https?:/, '').replace(/[?#].*$/s, '')).replace(/\/$/, '');

/**
 * What tells one thing from another in an address: its path's parts and its parameters' values. Short ones are mostly sizes and
 * kinds, and tell nothing where there are longer ones.
 */
function partsOf(address: string): string[] {
  const url = parsed(address.startsWith('//') ? `https:${address}` : address);
  const values = url
    ? [...url.pathname.split(/[/&=]/), ...[...url.searchParams.values()].flatMap(nested)]
    : address.split(/[\s/]/);
  const parts = values
    .map((value) =>
      decoded(value).replace(/^id_|^av(?=\d+$)|^PL(?=[0-9A-F]{16}$)|_default$|\.(?:html?|php|js)$/g, ''),
    )
    .filter((part) => part !== '' && !common.has(part.toLowerCase()));
  const long = parts.filter((part) => part.length > 3);
  return long.length > 0 ? long : parts;
}

/** The parts of an address that is a parameter of another. */
function nested(value: string): string[] {
  const url = /^(?:https?:)?\/\//.test(value) ? parsed(value.replace(/^\/\//, 'https://')) : undefined;
  return url ? [...url.pathname.split('/'), ...url.searchParams.values()] : value.split('/');
}
