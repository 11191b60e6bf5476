import type { Element } from '../dom.js';

/** A place in the text that refers to a footnote. Several may refer to one. */
export interface Reference {
  /** What gives way to the marker. */
  readonly node: Element;
  /** What holds the footnote's words, be it a list item, a paragraph or something inline. */
  readonly body: Element;
  /** The links from the footnote back to the text. */
  readonly back: readonly Element[];
}
