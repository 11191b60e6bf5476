import type { HtmlToken } from './html-tokens.js';

/** A tag in an HTML text. */
export interface Tag {
  readonly token: HtmlToken;
  /** Where the text goes on. */
  readonly end: number;
}

const tagName = /\/?[a-z][a-z0-9:-]*(?=[\s/>])/iy;

/**
 * Finds where a tag or comment that begins at `<` ends. Every character is looked at a bounded number of times: a tag
 * that turns out to be none is not entered again, and a search that once ran to the end is not made a second time.
 */
export class TagScanner {
  #quotesCount = true;
  #commentsEnd = true;
  #failedAt = 0;

  constructor(
    readonly html: string,
    readonly isTag: (name: string) => boolean,
  ) {}

  /** Where the comment that begins here ends, or undefined where none does. */
  commentAt(at: number): number | undefined {
    if (!this.#commentsEnd || !this.html.startsWith('<!--', at)) return undefined;
    const end = this.html.indexOf('-->', at + 4);
    if (end < 0) this.#commentsEnd = false;
    return end < 0 ? undefined : end + 3;
  }

  tagAt(at: number): Tag | undefined {
    tagName.lastIndex = at + 1;
    const written = tagName.exec(this.html)?.[0];
    this.#failedAt = at + 1;
    if (written === undefined) return undefined;
    const closing = written.startsWith('/');
    const name = written.slice(closing ? 1 : 0).toLowerCase();
    if (!this.isTag(name)) return undefined;
    const from = at + 1 + written.length;
    const close = this.#endOfTag(from);
    if (close === undefined) return undefined;
    const token: HtmlToken = closing
      ? { kind: 'close', name }
      : { kind: 'open', name, attributes: this.html.slice(from, close) };
    return { token, end: close + 1 };
  }

  /** Where to look for the next `<` after what began at `at` was no tag. */
  skip(at: number): number {
    return Math.max(at + 1, this.#failedAt);
  }

  #endOfTag(from: number): number | undefined {
    const { html } = this;
    for (let at = from; at < html.length; at++) {
      const character = html[at];
      if (character === '>') return at;
      if (character === '<') {
        this.#failedAt = at;
        return undefined;
      }
      if (this.#quotesCount && (character === '"' || character === "'")) {
        const end = html.indexOf(character, at + 1);
        if (end < 0) {
          this.#quotesCount = false;
          return this.#endOfTag(from);
        }
        at = end;
      }
    }
    this.#failedAt = html.length;
    return undefined;
  }
}
