/**
 * A JSON value as it came: its text, and what that says. Whichever of them is not there is made of the other once somebody
 * asks for it, since most posts of an archive are known by their texts alone, and nobody asks for the text of most parts.
 */
export class Json {
  #text: string | undefined;
  #value: unknown;
  #isRead: boolean;

  private constructor(text: string | undefined, value: unknown, isRead: boolean) {
    this.#text = text;
    this.#value = value;
    this.#isRead = isRead;
  }

  /** A value that was read, with its text where that is at hand. */
  static read(value: unknown, text?: string): Json {
    return new Json(text, value, true);
  }

  /** A value that nobody has read. @param text one that is known to be JSON */
  static unread(text: string): Json {
    return new Json(text, undefined, false);
  }

  get text(): string {
    return (this.#text ??= JSON.stringify(this.#value));
  }

  get value(): unknown {
    if (!this.#isRead) this.#value = JSON.parse(this.text);
    this.#isRead = true;
    return this.#value;
  }
}
