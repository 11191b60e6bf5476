import type { Document } from 'domhandler';
import { foreignContent, Parser, Token } from 'parse5';
import type { Warn } from '../../warnings.js';
import type { ParentNode } from '../dom.js';
import { isPhrasingName } from '../split.js';
import { deepest, type Budget } from './budget.js';
import { RunTokenizer } from './run-tokenizer.js';
import { LinearAdapter, type Nodes } from './tree-adapter.js';

/** How many formatting elements may be open at once, since each block that begins opens all of them again. */
const mostFormatting = 32;
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that hold no others, and those whose text the tokenizer reads in its own way: their tags are not ignored. */
const shallow = new Set(
  (
    'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr script style ' +
    'textarea title xmp iframe noembed noframes plaintext'
  ).split(' '),
);

/**
 * parse5 with bounds: a start tag beyond them is ignored together with its end tag, and what it holds stays. So all that a
 * tag can set off, which is a walk through everything that is open, takes a bounded time.
 */
class BoundedParser extends Parser<Nodes> {
  override tokenizer = new RunTokenizer(this.options, this);
  budget: Budget | undefined;
  warn: Warn = () => {};
  /** How many ignored tags of a name are not ended yet, at each depth; formatting is open whatever the depth. */
  readonly #ignored = new Map<number, Map<string, number>>();

  override onStartTag(token: Token.TagToken): void {
    if (!this.#exceeds(token)) return super.onStartTag(token);
    this.warn('nesting-flattened', `<${token.tagName}>`);
    this.skipNextNewLine = false;
    const level = this.#levelOf(token);
    let names = this.#ignored.get(level);
    if (!names) this.#ignored.set(level, (names = new Map()));
    if (!token.selfClosing || !this.currentNotInHTML)
      names.set(token.tagName, (names.get(token.tagName) ?? 0) + 1);
    this.#keepApart(token);
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.#ignored.size === 0) return super.onEndTag(token);
    for (const level of this.#ignored.keys())
      if (level > this.openElements.stackTop) this.#ignored.delete(level);
    const names = this.#ignored.get(this.#levelOf(token));
    const open = names?.get(token.tagName) ?? 0;
    if (open === 0) return super.onEndTag(token);
    names?.set(token.tagName, open - 1);
    this.skipNextNewLine = false;
    this.#keepApart(token);
  }

  /** Opens the formatting elements again that an end tag closed only in passing: as long as their number is in proportion. */
  override _reconstructActiveFormattingElements(): void {
    const list = this.activeFormattingElements;
    if (this.budget?.isSpent)
      list.entries = list.entries.filter((entry) => {
        const stays = !('element' in entry) || this.openElements.contains(entry.element);
        if (!stays) this.warn('nesting-flattened', `<${entry.element.name}>`);
        return stays;
      });
    super._reconstructActiveFormattingElements();
  }

  /** In one go: parse5 takes the first child until none is left, which takes time with every one that stays. */
  override _adoptNodes(donor: ParentNode, recipient: ParentNode): void {
    const children = donor.children;
    donor.children = [];
    for (const child of children) this.treeAdapter.appendChild(recipient, child);
    const last = children.at(-1);
    if (last) last.next = null;
  }

  #exceeds(token: Token.TagToken): boolean {
    const tooDeep = this.openElements.stackTop >= deepest;
    if (!tooDeep && !this.#isTooMuchFormatting(token)) return false;
    // In SVG and MathML all elements hold others, but HTML's end SVG and MathML.
    return this.shouldProcessStartTagTokenInForeignContent(token)
      ? tooDeep && !foreignContent.causesExit(token)
      : !shallow.has(token.tagName);
  }

  #isTooMuchFormatting({ tagName }: Token.TagToken): boolean {
    const { entries } = this.activeFormattingElements;
    if (entries.length < mostFormatting || !formatting.has(tagName)) return false;
    return entries.filter((entry) => 'element' in entry).length >= mostFormatting;
  }

  #levelOf({ tagName }: Token.TagToken): number {
    return formatting.has(tagName) ? -1 : this.openElements.stackTop;
  }

  /** Words that an ignored block kept apart stay apart. */
  #keepApart({ tagName }: Token.TagToken): void {
    if (isPhrasingName(tagName)) return;
    this.onWhitespaceCharacter({
      type: Token.TokenType.WHITESPACE_CHARACTER,
      chars: ' ',
      location: null,
    });
  }
}

/**
 * Parses a fragment in linear time, however it is nested. Where nothing exceeds the bounds, the tree is what parse5 makes of
 * it.
 */
export function parseBounded(html: string, budget: Budget, warn: Warn): Document {
  // It makes an instance of the class that it is called on, with no more arguments than these.
  const parser = BoundedParser.getFragmentParser<Nodes>(null, {
    treeAdapter: new LinearAdapter(budget),
    scriptingEnabled: false,
  }) as BoundedParser;
  parser.budget = budget;
  parser.warn = warn;
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}
