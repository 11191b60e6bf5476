import { append, element, setChildren, text, type ChildNode, type Element, type Text } from '../dom.js';
import type { ImageByNumber } from '../../post.js';
import type { Warn } from '../../warnings.js';
import { isBuilder, isDiviModule } from '../shortcodes/names.js';
import { shortcodeTags, type ShortcodeTag } from '../shortcodes/scan.js';
import { isTextContent, textContent, wrapOf, type Wrap } from './content.js';
import { isKnownGallery } from './core.js';
import { diviModule } from './divi.js';
import { builderRow } from './index.js';
import { nodesOf, type Parse } from './nodes.js';
import type { Part } from './row.js';
import { BuilderTag } from './tag.js';

/** A tag that shows something, and has not met its closing tag yet. */
export interface Opening {
  /** Where it stood; undefined where it shows nothing and stays a text. */
  readonly slot: Element | undefined;
  /** What it shows after what it holds. */
  readonly after: readonly ChildNode[];
  readonly wrap: Wrap | undefined;
  /** Says what is lost where nothing can be made of what it holds. */
  readonly tellLost: () => void;
  /** Where its closing tag stood. */
  end?: Element;
}

/** Puts elements in the place of tags that show something: what they show is in them, and what is between them yet to come. */
export class Expansion {
  /** The elements that stand for opening and for closing tags. */
  readonly slots = new Map<Element, Opening>();
  readonly #open = new Map<string, Opening[]>();
  /** Names of modules that others made for Divi. */
  readonly #modules = new Set<string>();

  constructor(
    readonly warn: Warn,
    readonly parse: Parse,
    readonly imageByNumber: ImageByNumber = noImage,
  ) {}

  /** A text with elements in the place of its tags; undefined where it has none that show anything. */
  expand({ data }: Text): readonly ChildNode[] | undefined {
    const pieces: ChildNode[] = [];
    let done = 0;
    const all = [...shortcodeTags(data)];
    for (const { name, attributes } of all) if (isDiviModule(attributes)) this.#modules.add(name);
    const tags = all.filter(
      (tag) => isBuilder(tag.name) || this.#modules.has(tag.name) || isKnownGallery(tag, this.imageByNumber),
    );
    tags.forEach((tag, index) => {
      if (tag.start < done) return;
      const next = tags[index + 1];
      const inside =
        next?.closing === true && next.name === tag.name ? data.slice(tag.end, next.start) : undefined;
      const made = tag.closing ? this.#close(tag) : this.#enter(tag, inside);
      if (made === undefined) return;
      pieces.push(text(data.slice(done, tag.start)));
      append(pieces, made.nodes);
      done = made.isWhole && next ? next.end : tag.end;
    });
    return done === 0 ? undefined : [...pieces, text(data.slice(done))];
  }

  /** Ends the tags that nothing closes. */
  finish(): void {
    for (const { slot, after } of [...this.#open.values()].flat()) if (slot) addTo(slot, after);
  }

  #enter(tag: ShortcodeTag, inside: string | undefined): Made | undefined {
    const isForeign = !isBuilder(tag.name) && isDiviModule(tag.attributes);
    const row = isForeign ? diviModule : (builderRow(tag.name) ?? {});
    const read = new BuilderTag(tag, this.warn, this.imageByNumber);
    const shown = (parts: readonly Part[] = []): ChildNode[] =>
      parts.flatMap((part) => nodesOf(part, read, this.parse));
    const before = shown(row.before);
    const after = shown(row.after);
    const isOfText = row.content !== undefined && isTextContent(row.content);
    const whole =
      isOfText && inside !== undefined ? textContent(row.content, inside, read, this.parse) : undefined;
    const wrap = row.content === undefined || isOfText ? undefined : wrapOf(row.content, read);
    if (row.isDynamic === true) this.warn('builder-content-dropped', tag.name, read.words('title'));
    read.tellUnread(row.unshown);
    const isNothing = before.length + after.length === 0 && whole === undefined && wrap === undefined;
    const slot = isNothing ? undefined : element('wp2md-slot', {}, [...before, ...(whole ?? [])]);
    const tellLost = (): void => {
      const link = row.content?.kind === 'link' ? read.address(row.content.link) : undefined;
      if (link !== undefined) this.warn('builder-content-dropped', tag.name, link);
    };
    const opening: Opening = { slot, after, wrap, tellLost };
    if (slot) {
      this.slots.set(slot, opening);
      if (isOfBuilder(tag)) this.warn('builder-shortcode-removed', tag.name);
    }
    if (whole === undefined && !tag.attributes.endsWith('/')) {
      this.#await(tag.name, opening);
    } else if (slot) addTo(slot, after);
    return slot && { nodes: [slot], isWhole: whole !== undefined };
  }

  /** Leaves a tag open until its closing tag comes. */
  #await(name: string, opening: Opening): void {
    const openings = this.#open.get(name);
    if (openings) openings.push(opening);
    else this.#open.set(name, [opening]);
  }

  #close(tag: ShortcodeTag): Made | undefined {
    const opening = this.#open.get(tag.name)?.pop();
    if (opening?.slot === undefined) return undefined;
    if (opening.after.length === 0 && opening.wrap === undefined)
      return { nodes: [text(' ')], isWhole: false };
    opening.end = element('wp2md-slot', {}, opening.after);
    this.slots.set(opening.end, opening);
    return { nodes: [opening.end], isWhole: false };
  }
}

interface Made {
  readonly nodes: readonly ChildNode[];
  /** Whether it goes on to the end of the closing tag. */
  readonly isWhole: boolean;
}

const isOfBuilder = ({ name, attributes }: ShortcodeTag): boolean =>
  isBuilder(name) || isDiviModule(attributes);

const noImage: ImageByNumber = () => undefined;

const addTo = (slot: Element, nodes: readonly ChildNode[]): void =>
  setChildren(slot, [...slot.children, ...nodes]);
