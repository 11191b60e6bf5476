import type { Image, ImageByNumber } from '../../post.js';
import type { Warn } from '../../warnings.js';
import { isBlank } from '../dom.js';
import type { ShortcodeTag } from '../shortcodes/scan.js';
import { attributesOf, type Attributes } from './attributes.js';
import { addressesOf, addressOf, isDynamic, isUnknownAddress, numbersIn, wordsOf } from './values.js';

/** Attributes that hold words, pictures or addresses in the elements of any builder. */
const words = new Set(
  (
    'title heading subtitle sub_title subheading sub_heading text description desc content caption label author quote ' +
    'message button_text btn_text field_title image image_url img src video audio'
  ).split(' '),
);
const addresses = new Set('url href link link_url button_url button_link link_option_url'.split(' '));

const isPicture = /^(?:(?:https?:)?\/)?\/\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]|$)/i;
const decoration = /background|pattern|mask|parallax|overlay|hover|cursor/;

/** A page builder's tag as it is read: it remembers which of its attributes have been. */
export class BuilderTag {
  readonly name: string;
  readonly #attributes: Attributes;
  readonly #read = new Set<string>();

  constructor(
    { name, attributes }: ShortcodeTag,
    readonly warn: Warn,
    readonly imageByNumber: ImageByNumber,
  ) {
    this.name = name;
    this.#attributes = attributesOf(attributes);
  }

  /** An attribute as it stands there. */
  raw(name: string): string | undefined {
    return this.#attributes.get(name)?.value;
  }

  /** The names of attributes with the address of a picture that is no background. */
  pictures(): string[] {
    return [...this.#attributes]
      .filter(([name, { value }]) => isPicture.test(value.trim()) && !decoration.test(name))
      .map(([name]) => name);
  }

  /** The words of an attribute; undefined where there are none. */
  words(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const found = wordsOf(this.#attributes, name);
    if (found !== undefined) this.#read.add(name);
    return found;
  }

  /** The address in an attribute; undefined where there is none. Says where only the builder knows it. */
  address(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    this.#read.add(name);
    const value = this.raw(name);
    if (value !== undefined && isUnknownAddress(value)) this.warn('address-dropped', "page builder's", value);
    return addressOf(this.#attributes, name);
  }

  /** A list of addresses in an attribute; undefined for one that is left out. */
  addresses(name: string | undefined): readonly (string | undefined)[] {
    return name === undefined ? [] : addressesOf(this.#attributes, name);
  }

  /**
   * The pictures of the media library whose numbers stand in an attribute; undefined for one that stood there before, and for one
   * that is not known, of which it says so.
   */
  images(name: string | undefined): (Image | undefined)[] {
    const shown = new Set<string>();
    return numbersIn(this.words(name) ?? '').map((number) => {
      const image = this.imageByNumber(number);
      if (image === undefined)
        this.warn('image-without-source', this.name, `number ${number} in the media library`);
      if (shown.has(number)) return undefined;
      shown.add(number);
      return image;
    });
  }

  /** Says which words and addresses of the tag nothing has read, but for what is decoration. */
  tellUnread(unshown: readonly string[] = []): void {
    for (const [name, { value }] of this.#attributes) {
      if (this.#read.has(name) || unshown.includes(name) || isBlank(value) || isDynamic(value)) continue;
      const address = addresses.has(name) ? addressOf(this.#attributes, name) : undefined;
      if (words.has(name) || address?.includes('/') === true) {
        this.warn('builder-content-dropped', this.name, address ?? value);
      }
    }
  }
}
