import type { Embed, Gap, Known, Picture, Place, Reading, Token } from './reading.js';

// Zero-width space, word joiner and byte order mark show nothing.
const invisible = /[\u200b\u2060\ufeff]/;
const allInvisible = /[\u200b\u2060\ufeff]+/g;
const strength: Readonly<Record<Gap, number>> = { open: 0, space: 1, line: 2, edge: 3 };

/** Takes a page as it is read, piece by piece in its order, and makes the reading of it. */
export class Writer {
  readonly #tokens: Token[] = [];
  readonly #pictures: Picture[] = [];
  readonly #embeds: Embed[] = [];
  readonly #optional = new Set<string>();
  #word = '';
  #place: Place | undefined;
  #links: readonly string[] = [];
  #gap: Gap = 'edge';
  #follows = false;

  /** Adds text: white space parts words. What may be left out is no part of the reading, but may turn up. */
  text(value: string, place: Place): void {
    if (place.spare) return this.optional(value);
    const visible = invisible.test(value) ? value.replace(allInvisible, '') : value;
    let start = 0;
    for (const space of visible.matchAll(/\s+/g)) {
      this.#append(visible.slice(start, space.index), place);
      this.gap(place.lines && space[0].includes('\n') ? 'line' : 'space');
      start = space.index + space[0].length;
    }
    this.#append(visible.slice(start), place);
  }

  /** Ends the word so far. Of several gaps in one place the strongest holds. */
  gap(gap: Gap): void {
    if (this.#flush() || strength[gap] > strength[this.#gap]) this.#gap = gap;
    if (gap === 'open') this.#follows = true;
  }

  /** Adds a code block or a formula. */
  block(kind: 'code' | 'formula', text: string, place: Place): void {
    this.gap('open');
    if (place.spare) return;
    this.#push(kind, text, place, linksOf(place));
    this.gap('open');
  }

  picture(addresses: readonly string[], alt: string, place: Place): Picture {
    this.gap('open');
    const text = alt.replace(allInvisible, '').replace(/\s+/g, ' ').trim();
    const { link, lead, title, sparePictures: spare } = place;
    const picture = { addresses, text, link, lead, title, spare, at: this.#tokens.length };
    this.#pictures.push(picture);
    return picture;
  }

  embed(addresses: readonly string[], place: Place): void {
    this.gap('open');
    this.#embeds.push({ addresses, spare: place.spare, at: this.#tokens.length });
  }

  /** Adds words that may turn up. */
  optional(words: string): void {
    this.gap('open');
    for (const word of words.split(/\s+/)) if (word !== '') this.#optional.add(word);
  }

  finish(known: Known): Reading {
    this.#flush();
    return {
      tokens: this.#tokens,
      pictures: this.#pictures,
      embeds: this.#embeds,
      optional: this.#optional,
      known,
    };
  }

  #append(part: string, place: Place): void {
    if (part === '') return;
    if (this.#place && this.#place.moves !== place.moves) this.gap('open');
    this.#place ??= place;
    this.#word += part;
    if (place.link !== undefined && this.#links.at(-1) !== place.link)
      this.#links = [...this.#links, place.link];
    if (place.code && !this.#place.code) this.#place = { ...this.#place, code: true };
  }

  #flush(): boolean {
    const place = this.#place;
    if (place === undefined) return false;
    this.#push('word', this.#word, place, this.#links);
    this.#word = '';
    this.#place = undefined;
    if (this.#links.length > 0) this.#links = [];
    return true;
  }

  #push(kind: Token['kind'], text: string, place: Place, links: readonly string[]): void {
    this.#tokens.push({ kind, text, gap: this.#gap, follows: this.#follows, place, links });
    this.#gap = 'open';
    this.#follows = false;
  }
}

const linksOf = ({ link }: Place): readonly string[] => (link === undefined ? [] : [link]);
