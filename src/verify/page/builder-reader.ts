import type { ImageByNumber } from '../../post.js';
import { canonical, linkTarget } from '../address.js';
import { normalCode } from '../reading/code.js';
import type { Place } from '../reading/reading.js';
import type { Writer } from '../reading/writer.js';
import { fromBase64, untexturized } from './builder-values.js';
import { encodedIn, shownBy, type Shown, type Words } from './builders.js';
import type { BuilderTag } from './text.js';

interface Open {
  readonly name: string;
  readonly shown: Shown;
  readonly place: Place;
}

/** Reads what page builders show of their tags besides what these hold, where the tags stand as text. */
export class BuilderReader {
  readonly #open = new Map<string, Open[]>();
  /** Those of them that make a link, a title or an item of what they hold. */
  readonly #links = new Set<Open>();
  readonly #titles = new Set<Open>();
  readonly #items = new Set<Open>();

  /**
   * @param link the post's permalink
   * @param tags what is known of all tags: whether there is a closing one, whether a warning says that something is lost; and of
   * the pictures that they show by number
   * @param readHtml reads HTML that stood encoded in a tag
   */
  constructor(
    readonly writer: Writer,
    readonly link: string | undefined,
    readonly tags: {
      readonly isClosed: (name: string) => boolean;
      readonly isLost: (name: string) => boolean;
      readonly imageByNumber: ImageByNumber;
    },
    readonly readHtml: (html: string, place: Place) => void,
  ) {}

  /** The place of what stands between tags: the link, the title or the item that the builder makes of it. */
  placeOf(place: Place): Place {
    const [outermost] = this.#links;
    if (outermost === undefined && this.#titles.size + this.#items.size === 0) return place;
    return {
      ...place,
      link: place.link ?? linkTarget(outermost?.shown.around.link, this.link),
      title: place.title || this.#titles.size > 0,
      item: place.item ?? (this.#items.size > 0 ? { path: '', depth: 0, loose: true } : undefined),
    };
  }

  tag({ name, attributes, closing, inside }: BuilderTag, place: Place): void {
    if (closing) return this.#close(name);
    const shown = shownBy(name, attributes, this.tags.imageByNumber);
    this.#show(shown, place);
    const html = encodedIn(name, attributes, inside ?? '');
    if (html !== undefined) this.readHtml(html, place);
    else if (inside !== undefined) this.#inside(name, inside.trim(), shown, place);
    if (attributes.endsWith('/') || !this.tags.isClosed(name)) this.#words(shown.after, place);
    else this.#enter({ name, shown, place });
  }

  /** Ends the tags that nothing closes. */
  finish(): void {
    for (const { shown, place } of [...this.#open.values()].flat()) this.#words(shown.after, place);
  }

  #enter(open: Open): void {
    const others = this.#open.get(open.name);
    if (others) others.push(open);
    else this.#open.set(open.name, [open]);
    const { link, isTitle, isItem } = open.shown.around;
    if (link !== undefined && !this.tags.isLost(open.name)) this.#links.add(open);
    if (isTitle) this.#titles.add(open);
    if (isItem) this.#items.add(open);
  }

  #close(name: string): void {
    const open = this.#open.get(name)?.pop();
    if (open === undefined) return;
    this.#words(open.shown.after, open.place);
    for (const kind of [this.#links, this.#titles, this.#items]) kind.delete(open);
  }

  #show({ before, pictures, players }: Shown, place: Place): void {
    for (const { source, text, link } of pictures) {
      const address = linkTarget(source, this.link);
      if (address !== undefined)
        this.writer.picture([address], text, { ...place, link: linkTarget(link, this.link) });
    }
    for (const address of players) this.writer.embed([address], place);
    this.#words(before, place);
  }

  /** Lines of their own, some of which are headings. */
  #words(words: readonly Words[], place: Place): void {
    for (const { text, link } of words) {
      const there = { ...place, moves: true, title: true, link: linkTarget(link, this.link) };
      this.writer.gap('edge');
      this.writer.text(text, there);
      this.writer.gap('edge');
    }
  }

  #inside(name: string, inside: string, shown: Shown, place: Place): void {
    if (/^(?:https?:\/)?\/\S+$/.test(inside)) {
      const [source, there] = [untexturized(inside), { ...place, link: linkTarget(shown.link, this.link) }];
      this.writer.picture([canonical(source, this.link)], shown.text, there);
      return;
    }
    const code = fromBase64(inside);
    if (name === 'fusion_syntax_highlighter' && code !== undefined) {
      this.writer.block('code', normalCode(code), place);
    } else this.writer.optional(inside);
  }
}
