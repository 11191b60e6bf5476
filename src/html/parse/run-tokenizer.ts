import { Token, Tokenizer } from 'parse5';

const quotationMark = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const lessThan = 0x3c;
const carriageReturn = 0x0d;
/** From here on a character may be two units, of which the tokenizer stands on the second. */
const firstSurrogate = 0xd800;

/**
 * parse5's tokenizer, but for two things that it does one by one: text and the values of attributes are taken in runs, and
 * whether a tag has an attribute twice is looked up in a set. The tokens say the same. Reads a document that is written in
 * one piece.
 */
export class RunTokenizer extends Tokenizer {
  #tag: unknown;
  #names = new Set<string>();

  protected override _leaveAttrName(): void {
    const tag = this.currentToken as Token.TagToken;
    if (tag !== this.#tag) [this.#tag, this.#names] = [tag, new Set()];
    if (this.#names.has(this.currentAttr.name)) return;
    this.#names.add(this.currentAttr.name);
    tag.attrs.push(this.currentAttr);
  }

  /** White space stays with the words before it: only where a text begins does it matter what is white space. */
  protected override _stateData(cp: number): void {
    if (cp <= lessThan || cp >= firstSurrogate) super._stateData(cp);
    else this._appendCharToCurrentCharacterToken(Token.TokenType.CHARACTER, this.#run(lessThan));
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    if (cp <= quotationMark || cp === ampersand || cp >= firstSurrogate)
      super._stateAttributeValueDoubleQuoted(cp);
    else this.currentAttr.value += this.#run(quotationMark);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    if (cp <= apostrophe || cp >= firstSurrogate) super._stateAttributeValueSingleQuoted(cp);
    else this.currentAttr.value += this.#run(apostrophe);
  }

  /** Takes what stands from here to a character that means something: `end`, `&`, NUL, or a carriage return. */
  #run(end: number): string {
    const { html, pos } = this.preprocessor;
    let at = pos + 1;
    for (; at < html.length; at++) {
      const unit = html.charCodeAt(at);
      if (unit === end || unit === ampersand || unit === carriageReturn || unit === 0) break;
    }
    this.preprocessor.pos = at - 1;
    return html.slice(pos, at);
  }
}
