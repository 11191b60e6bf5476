import { Tokenizer, type Token } from 'parse5';

/** parse5's tokenizer, but for how it finds an attribute twice: it looks through all others, this one in a set. */
export class LinearTokenizer extends Tokenizer {
  #tag: unknown;
  #names = new Set<string>();

  protected override _leaveAttrName(): void {
    const tag = this.currentToken as Token.TagToken;
    if (tag !== this.#tag) [this.#tag, this.#names] = [tag, new Set()];
    if (this.#names.has(this.currentAttr.name)) return;
    this.#names.add(this.currentAttr.name);
    tag.attrs.push(this.currentAttr);
  }
}
