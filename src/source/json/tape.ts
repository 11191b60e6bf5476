import { constants } from 'node:buffer';
import { Lines } from './lines.js';
import { skipSpace } from './space.js';
import { TooLong } from './too-long.js';

/**
 * A text of any length of which a stretch is in memory: from `at`, up to which it was read, to where the next piece of
 * the source begins. Places are places in `text`, and only `at` is moved along by `more`.
 */
export class Tape {
  at = 0;
  #ended = false;
  #lines: Lines | undefined;
  #line = 1;
  #column = 1;

  /**
   * @param text what was read so far
   * @param source what follows
   */
  constructor(
    public text: string,
    readonly source: AsyncIterator<string>,
  ) {}

  /** For places in `text`, by the lines of the whole. */
  get lines(): Lines {
    this.#lines ??= new Lines(this.text, this.#line, this.#column);
    return this.#lines;
  }

  /**
   * Lets go of what is before `at` and reads at least as much again as is kept, so that a value of many pieces is read
   * in linear time.
   *
   * @returns false where there is nothing more; then all places stay what they are
   * @throws {TooLong} where what is kept cannot grow
   */
  async more(): Promise<boolean> {
    if (this.#ended) return false;
    const kept = this.text.slice(this.at);
    const parts = [kept];
    const wanted = Math.min(kept.length, constants.MAX_STRING_LENGTH - kept.length);
    let length = 0;
    while (!this.#ended && (length === 0 || length < wanted)) {
      const next = await this.source.next();
      if (next.done) this.#ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    if (length === 0) return false;
    if (kept.length + length > constants.MAX_STRING_LENGTH) throw new TooLong();
    this.#countLines();
    this.text = parts.join('');
    this.at = 0;
    this.#lines = undefined;
    return true;
  }

  /** Reads on until so many characters are in memory from `at` on, if there are as many. */
  async ahead(characters: number): Promise<void> {
    while (this.text.length - this.at < characters && (await this.more()));
  }

  /** Moves over white space. @returns the character there, or nothing at the end of the input */
  async skip(): Promise<string | undefined> {
    do {
      this.at = skipSpace(this.text, this.at);
      if (this.at < this.text.length) return this.text[this.at];
    } while (await this.more());
    return undefined;
  }

  /** The first place behind the character at `at` that is no white space; `at` stays on that character. */
  async behind(): Promise<number> {
    for (;;) {
      const next = skipSpace(this.text, this.at + 1);
      if (next < this.text.length || !(await this.more())) return next;
    }
  }

  #countLines(): void {
    let lineStart = -1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < this.at; at = this.text.indexOf('\n', at + 1)) {
      this.#line += 1;
      lineStart = at + 1;
    }
    this.#column = lineStart < 0 ? this.#column + this.at : this.at - lineStart + 1;
  }
}
