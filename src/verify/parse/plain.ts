import { Document, Element, Text, type ParentNode } from 'domhandler';
import { TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { LinearTokenizer } from './linear-tokenizer.js';

/** How deep elements are nested; what begins deeper stands beside them. */
const deepest = 200;

const empty = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements of which the tokenizer reads the text in its own way (HTML standard, 13.2.6.4). */
const modes = new Map<string, LinearTokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Takes tokens as they come: no tag is implied, and an end tag ends what is open of its name. */
class PlainTree implements TokenHandler {
  readonly root = new Document([]);
  readonly tokenizer = new LinearTokenizer({}, this);
  readonly #open: Element[] = [];

  onStartTag({ tagName, attrs }: Token.TagToken): void {
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    const node = new Element(tagName, attributes);
    this.#append(node);
    const mode = modes.get(tagName);
    if (mode !== undefined) {
      this.tokenizer.state = mode;
      this.tokenizer.lastStartTagName = tagName;
    }
    if (!empty.has(tagName) && (this.#open.length < deepest || mode !== undefined)) this.#open.push(node);
  }

  onEndTag({ tagName }: Token.TagToken): void {
    const at = this.#open.findLastIndex(({ name }) => name === tagName);
    if (at >= 0) this.#open.length = at;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    const { children } = this.#parent;
    const last = children.at(-1);
    if (last instanceof Text) last.data += chars;
    else this.#append(new Text(chars));
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  get #parent(): ParentNode {
    return this.#open.at(-1) ?? this.root;
  }

  #append(node: Element | Text): void {
    const parent = this.#parent;
    node.parent = parent;
    node.prev = parent.children.at(-1) ?? null;
    if (node.prev) node.prev.next = node;
    parent.children.push(node);
  }
}

/** Parses HTML in linear time, tag by tag, for the words in it: what stands in what is only about right. */
export function parsePlain(html: string): Document {
  const tree = new PlainTree();
  tree.tokenizer.write(html, true);
  return tree.root;
}
