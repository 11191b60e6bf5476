import { Comment, isElement, Text, type ChildNode, type Element, type ParentNode } from '../html/dom.js';
import type { RawHtml } from '../options.js';
import type { Warn } from '../warnings.js';
import type { HostSyntax } from './host/host.js';
import type { Block, Container, List, ListItem, NoteDefinition } from './block.js';
import { fitted } from './fitted.js';
import { handlers } from './handlers/index.js';
import { normalise } from './inline/normalise.js';
import { isBlank, isBlankText, joinAtBreaks, shows, splitAtBreaks } from './inline/paragraphs.js';
import { alone, type Mark, type Piece } from './inline/piece.js';

/** Anything but white space that no page shows at the start of a block. */
const visible = /[^ \t\n\r\f]/;

export interface BuildContext {
  readonly rawHtml: RawHtml;
  readonly host: HostSyntax;
  readonly warn: Warn;
  /** The footnotes found so far, wherever they stand. */
  readonly notes: NoteDefinition[];
  /** The footnotes referred to so far, in the order of the text. */
  readonly references: Set<string>;
}

interface HeadingPlace {
  readonly depth: number;
  /** What its first block is made of; undefined when that is there. */
  element: Element | undefined;
}

/**
 * Builds blocks from the clean tree. Handlers of elements call it: `flow` for blocks, `push` for pieces of the text, `under`
 * for marks. A mark around blocks ends up on the text of each.
 */
export class Builder {
  /** Where finished blocks go. */
  #blocks: Block[] = [];
  #pieces: Piece[] = [];
  #marks: readonly Mark[];
  /** The heading that text stands in; undefined for a paragraph. */
  #heading: HeadingPlace | undefined;
  /** Whether a block's edge is only a break, since no block can stand here: in captions and cells. */
  #inlineOnly = false;
  #pendingBreak = false;
  #code = false;
  #item: ListItem | undefined;

  constructor(
    readonly context: BuildContext,
    marks: readonly Mark[] = [],
  ) {
    this.#marks = marks;
  }

  /** The marks that hold at this place. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Builds everything below a node. */
  all(parent: Pick<ParentNode, 'children'>): void {
    for (const child of parent.children) this.#one(child);
  }

  #one(node: ChildNode): void {
    if (node instanceof Text) this.text(node.data);
    else if (isElement(node)) {
      const handler = handlers.get(node.name);
      if (handler) handler(node, this);
      else this.all(node);
    } else if (node instanceof Comment)
      this.block({ type: 'html', value: this.context.host.comment(node.data) });
  }

  get inlineOnly(): boolean {
    return this.#inlineOnly;
  }

  /** Adds text under the marks that hold. */
  text(value: string): void {
    if (this.#pieces.length === 0 && !visible.test(value)) return;
    if (this.#pendingBreak) {
      if (isBlank(value)) return;
      this.#endBreak();
    }
    const kind = this.#code && !isBlank(value) ? 'code' : 'text';
    this.#pieces.push({ kind, value, marks: this.#marks });
  }

  /** Adds a piece that is no text of the post's own. */
  push(piece: Piece): void {
    if (this.#pendingBreak) this.#endBreak(piece.kind === 'break');
    this.#pieces.push(piece);
  }

  /** Makes the edge of a block a break, where something stands before it and no break follows by itself. */
  #endBreak(breaksItself = false): void {
    this.#pendingBreak = false;
    const last = this.#pieces.findLast((other) => !isBlankText(other));
    if (last && last.kind !== 'break' && !breaksItself)
      this.#pieces.push({ kind: 'break', marks: this.#marks });
  }

  /** Runs `content` with a mark over all text in it. A mark that holds already holds once. */
  under(mark: Mark, content: () => void): void {
    const outer = this.#marks;
    if (!outer.includes(mark)) this.#marks = outer.length === 0 ? alone(mark) : [...outer, mark];
    content();
    this.#marks = outer;
  }

  /** Runs `content` as a flow of its own: text before and after it is another paragraph. */
  flow(content: () => void, heading?: Element): void {
    const outer = this.#heading;
    this.flush();
    if (heading) this.#heading = { depth: Number(heading.name.charAt(1)), element: heading };
    content();
    this.flush();
    this.#heading = outer;
  }

  /** Adds a block that is complete. */
  block(block: Block): void {
    this.flush();
    if (this.#inlineOnly) this.#degrade(block);
    else this.#blocks.push(block);
  }

  /** Runs `content` with its blocks inside a container, which is added if anything came of it. Not in inline-only places. */
  container(container: Container, content: () => void): void {
    if (this.#inlineOnly) return this.flow(content);
    this.flush();
    const outer = this.#blocks;
    this.#blocks = container.children;
    const item = this.#item;
    this.#item = container.type === 'listItem' ? container : undefined;
    content();
    this.flush();
    this.#item = item;
    this.#blocks = outer;
    container.children = fitted(container.children);
    if (container.children.length > 0 || container.type === 'details') outer.push(container);
  }

  /** Runs `content`, which adds items to a list, and adds the list if it has any. */
  list(list: List, content: () => void): void {
    if (this.#inlineOnly) return this.flow(content);
    this.flush();
    const outer = this.#blocks;
    this.#blocks = list.children as Block[];
    content();
    this.flush();
    this.#blocks = outer;
    if (list.children.length === 0) return;
    list.children = fitted(list.children);
    const before = outer.at(-1);
    list.alternate = before?.type === 'list' && before.ordered === list.ordered && !before.alternate;
    outer.push(list);
  }

  /** Runs `content` with its blocks added to an item that may be there already. */
  resume(item: ListItem, content: () => void): void {
    if (this.#inlineOnly) return this.flow(content);
    if (this.#blocks.at(-1) === item) this.#blocks.pop();
    this.container(item, content);
  }

  /** Runs `content` with its blocks inside a container that is not added here, and under no mark. */
  apart(container: Container, content: () => void): void {
    const outer = { blocks: this.#blocks, marks: this.#marks };
    this.#blocks = [];
    this.#marks = [];
    this.container(container, content);
    this.#blocks = outer.blocks;
    this.#marks = outer.marks;
  }

  /** Makes the item that has just begun a task (GFM, Task list items). */
  check(checked: boolean): void {
    if (this.#item?.children.length === 0 && this.#pieces.every(isBlankText)) this.#item.checked = checked;
  }

  /** Runs `content` with its text as code. */
  asCode(content: () => void): void {
    const outer = this.#code;
    this.#code = true;
    content();
    this.#code = outer;
  }

  /** Runs `content` in a place that takes no blocks: their edges become breaks. */
  inline(content: () => void): void {
    const outer = this.#inlineOnly;
    this.#inlineOnly = true;
    content();
    this.#pendingBreak = false;
    this.#inlineOnly = outer;
  }

  /** Ends the paragraph or heading so far. */
  flush(): void {
    if (this.#inlineOnly) {
      this.#pendingBreak = this.#pieces.length > 0;
      return;
    }
    if (this.#pieces.length === 0) return;
    const pieces = normalise(this.#pieces);
    this.#pieces = [];
    const parts = splitAtBreaks(pieces).filter((part) => part.some(shows));
    if (parts.length === 0) return;
    for (const block of this.#blocksOf(parts)) this.#blocks.push(block);
  }

  /** A heading has no empty lines, only breaks. Of several that one element becomes, the first is what its ids stand for. */
  #blocksOf(parts: readonly (readonly Piece[])[]): Block[] {
    if (this.#heading === undefined) return parts.map((pieces) => ({ type: 'paragraph', pieces }));
    const { depth, element } = this.#heading;
    this.#heading.element = undefined;
    return [{ type: 'heading', depth, pieces: joinAtBreaks(parts), element }];
  }

  /** What has been built. */
  finish(): Block[] {
    this.flush();
    return this.#blocks;
  }

  /** The text built so far, for a cell: brought into form, not split. */
  takePieces(): Piece[] {
    const pieces = normalise(this.#pieces);
    this.#pieces = [];
    this.#pendingBreak = false;
    return pieces.some(shows) ? pieces : [];
  }

  #degrade(block: Block): void {
    if (block.type === 'code') this.push({ kind: 'code', value: block.value, marks: this.#marks });
    else if (block.type === 'math') this.#raw(this.context.host.math(block.value, true).replace(/\s+/g, ' '));
    else if (block.type === 'html') this.#raw(block.value.replaceAll('\n', ''));
    else if (block.type === 'paragraph') for (const piece of block.pieces) this.#pieces.push(piece);
    this.flush();
  }

  #raw(value: string): void {
    this.push({ kind: 'raw', value, says: undefined, marks: this.#marks });
  }
}
