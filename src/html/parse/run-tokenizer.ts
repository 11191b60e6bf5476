import { html, Token, Tokenizer, TokenizerMode } from 'parse5';
import { commonReference } from './common-reference.js';
import { Finder } from './finder.js';
import { withOneMore } from './one-more.js';

const space = 0x20;
const quotationMark = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const solidus = 0x2f;
const lessThan = 0x3c;
const equalsSign = 0x3d;
const greaterThan = 0x3e;
/** From here on a character may be two units, of which the tokenizer stands on the second. */
const firstSurrogate = 0xd800;

/** A tag with more attributes than this is not read as a whole, since whether it has one twice is looked for among all. */
const mostAttributes = 16;

/** Nothing is ever put into it: one more makes another list. */
const noAttributes: Token.Attribute[] = [];

/** The names that HTML has, each as the one string that all code compares with: that takes no look at its letters. */
const names = new Map(Object.values<string>(html.TAG_NAMES).map((name) => [name, name]));

/**
 * parse5's tokenizer, but for what that does one by one: a plain tag is read as a whole, text and the values of attributes
 * are taken in runs, and whether a tag has an attribute twice is looked up in a set. The tokens say the same. Reads a
 * document that is written in one piece.
 */
export class RunTokenizer extends Tokenizer {
  #tag: unknown;
  #names = new Set<string>();
  /** Those of the plain tag that is read. */
  #attributes: Token.Attribute[] = noAttributes;
  readonly #tags = new Finder('<');
  readonly #quotationMarks = new Finder('"');
  readonly #apostrophes = new Finder("'");
  readonly #ampersands = new Finder('&');
  readonly #semicolons = new Finder(';');
  readonly #returns = new Finder('\r');
  readonly #nulls = new Finder('\0');

  constructor(...args: ConstructorParameters<typeof Tokenizer>) {
    super(...args);
    // What is read already stays, so that places in the text stay what they are.
    this.preprocessor.bufferWaterline = Infinity;
  }

  protected override _leaveAttrName(): void {
    const tag = this.currentToken as Token.TagToken;
    if (tag !== this.#tag) [this.#tag, this.#names] = [tag, new Set()];
    if (this.#names.has(this.currentAttr.name)) return;
    this.#names.add(this.currentAttr.name);
    tag.attrs.push(this.currentAttr);
  }

  /** Reads on as long as nothing but text and plain tags comes: most of a post is read without a turn of parse5's loop. */
  protected override _stateData(cp: number): void {
    this.#readData(cp);
    while (this.state === TokenizerMode.DATA && this.active) this.#readData(this._consume());
  }

  /** Spaces stay with the words before them: only where a text begins does it matter what is white space. */
  #readData(cp: number): void {
    if (cp === lessThan) {
      if (!this.#readPlainTag()) super._stateData(cp);
      return;
    }
    const isInText = this.currentCharacterToken?.type === Token.TokenType.CHARACTER;
    const words =
      cp === ampersand ? this.#reference() : this.#run(cp, isInText ? space - 1 : space, this.#tags);
    if (words === undefined) super._stateData(cp);
    else this._appendCharToCurrentCharacterToken(Token.TokenType.CHARACTER, words);
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    const value = cp === ampersand ? this.#reference() : this.#run(cp, quotationMark, this.#quotationMarks);
    if (value === undefined) super._stateAttributeValueDoubleQuoted(cp);
    else this.currentAttr.value += value;
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    const value = cp === ampersand ? this.#reference() : this.#run(cp, apostrophe, this.#apostrophes);
    if (value === undefined) super._stateAttributeValueSingleQuoted(cp);
    else this.currentAttr.value += value;
  }

  /** Takes the reference that stands here, if it is a common one. */
  #reference(): string | undefined {
    const { html: text, pos } = this.preprocessor;
    const end = this.#semicolons.next(text, pos);
    const character = commonReference(text, pos, end);
    if (character !== undefined) this.preprocessor.pos = end;
    return character;
  }

  /** Takes what stands from here to a character that means something; nothing where the first is `last` or one before it. */
  #run(cp: number, last: number, end: Finder): string | undefined {
    if (cp <= last || cp >= firstSurrogate) return undefined;
    const { html: text, pos } = this.preprocessor;
    const to = this.#endOfRun(pos + 1, end);
    this.preprocessor.pos = to - 1;
    return text.slice(pos, to);
  }

  /** Where a run of characters ends that mean nothing: at `end`, `&`, NUL, or a carriage return. */
  #endOfRun(from: number, end: Finder): number {
    const { html: text } = this.preprocessor;
    return Math.min(
      end.next(text, from),
      this.#ampersands.next(text, from),
      this.#returns.next(text, from),
      this.#nulls.next(text, from),
    );
  }

  /**
   * Reads the tag that begins here, where it is written as most are: in lower case, its values in quotation marks and with
   * common references only. Nothing is read of any other.
   */
  #readPlainTag(): boolean {
    const { html: text, pos } = this.preprocessor;
    const isEnd = text.charCodeAt(pos + 1) === solidus;
    const start = pos + (isEnd ? 2 : 1);
    if (!isLetter(text.charCodeAt(start))) return false;
    const nameEnd = endOfName(text, start);
    const to = this.#readPlainAttributes(nameEnd);
    if (to < 0) return false;
    const isClosed = text.charCodeAt(to) === solidus;
    const last = isClosed ? to + 1 : to;
    if (text.charCodeAt(last) !== greaterThan) return false;
    if (isEnd) this._createEndTagToken();
    else this._createStartTagToken();
    const tag = this.currentToken as Token.TagToken;
    const name = text.slice(start, nameEnd);
    tag.tagName = names.get(name) ?? name;
    tag.selfClosing = isClosed;
    if (this.#attributes.length > 0) tag.attrs = this.#attributes;
    this.preprocessor.pos = last;
    this.emitCurrentTagToken();
    return true;
  }

  /** Reads attributes up to what is none, into `#attributes`. Gives where that is; -1 where one is not plain, or there already. */
  #readPlainAttributes(from: number): number {
    const { html: text } = this.preprocessor;
    this.#attributes = noAttributes;
    let at = from;
    while (isSpace(text.charCodeAt(at))) {
      at += 1;
      const nameEnd = endOfName(text, at);
      if (nameEnd === at) continue;
      const quote = text.charCodeAt(nameEnd + 1);
      if (text.charCodeAt(nameEnd) !== equalsSign || (quote !== quotationMark && quote !== apostrophe))
        return -1;
      const name = text.slice(at, nameEnd);
      const quotes = quote === quotationMark ? this.#quotationMarks : this.#apostrophes;
      const valueEnd = quotes.next(text, nameEnd + 2);
      const value = this.#plainValue(nameEnd + 2, valueEnd);
      if (value === undefined || this.#attributes.length === mostAttributes) return -1;
      for (const attribute of this.#attributes) if (attribute.name === name) return -1;
      this.#attributes = withOneMore(this.#attributes, { name, value });
      at = valueEnd + 1;
    }
    return at;
  }

  /** The value that stands between quotation marks; undefined where something in it is not plain, or the last is missing. */
  #plainValue(from: number, to: number): string | undefined {
    const { html: text } = this.preprocessor;
    if (to === text.length || this.#returns.next(text, from) < to || this.#nulls.next(text, from) < to)
      return undefined;
    let value = '';
    let done = from;
    for (let at = this.#ampersands.next(text, from); at < to; at = this.#ampersands.next(text, done)) {
      const end = this.#semicolons.next(text, at);
      const character = end < to ? commonReference(text, at, end) : undefined;
      if (character === undefined) return undefined;
      value += text.slice(done, at) + character;
      done = end + 1;
    }
    return value + text.slice(done, to);
  }
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const isSpace = (unit: number): boolean => unit === space || unit === 0x0a;

/** Where a run of small letters, digits, and what parts words in names ends. */
function endOfName(text: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    const isInName = isLetter(unit) || (unit >= 0x30 && unit <= 0x3a) || unit === 0x2d || unit === 0x5f;
    if (!isInName) return at;
  }
}
