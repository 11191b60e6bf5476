import { TagScanner } from './tag-scanner.js';

/** A piece of a classic editor's text, as paragraphs are made of it. */
export type Piece =
  | { readonly kind: 'text' | 'inline' | 'break' | 'end'; readonly html: string }
  /** What shows something although it is no text. */
  | { readonly kind: 'shown'; readonly html: string }
  | { readonly kind: 'start'; readonly html: string; readonly name: string };

const namesIn = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What begins a block of its own, which no paragraph is put around. WordPress's list, in `wpautop`. */
const blocks = namesIn(
  `table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address style p
   h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside hgroup header footer nav figure figcaption details menu summary`,
);

/** Blocks that end where they begin. */
const empty = namesIn('hr col area');

const shown = namesIn('img iframe embed');

/** Elements whose line breaks are none of the post: they are code, or stand between elements that no text is in. */
const verbatim = namesIn('pre script style textarea svg object audio video select');

/** Cuts a text into blocks, what stands in lines between them, and the tags that are breaks. Nothing of it is left out. */
export function* autopPieces(html: string): Generator<Piece> {
  const scanner = new TagScanner(html, () => true);
  const ends = new Ends(html);
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const found = pieceAt(html, at, scanner, ends);
    if (found) {
      if (at > from) yield { kind: 'text', html: html.slice(from, at) };
      yield found;
      from = at + found.html.length;
    }
    at = html.indexOf('<', found ? from : scanner.skip(at));
  }
  if (from < html.length) yield { kind: 'text', html: html.slice(from) };
}

function pieceAt(html: string, at: number, scanner: TagScanner, ends: Ends): Piece | undefined {
  const commentEnd = scanner.commentAt(at);
  if (commentEnd !== undefined) return { kind: 'inline', html: html.slice(at, commentEnd) };
  const tag = scanner.tagAt(at);
  if (!tag || tag.token.kind === 'text') return undefined;
  const { kind, name } = tag.token;
  const own = html.slice(at, tag.end);
  if (name === 'br') return { kind: 'break', html: own };
  const end = kind === 'open' && verbatim.has(name) ? ends.after(name, tag.end) : undefined;
  if (end !== undefined) return { kind: blocks.has(name) ? 'end' : 'shown', html: html.slice(at, end) };
  if (!blocks.has(name)) return { kind: shown.has(name) ? 'shown' : 'inline', html: own };
  return kind === 'close' || empty.has(name)
    ? { kind: 'end', html: own }
    : { kind: 'start', html: own, name };
}

/** Where elements end, each looked for once: of a name that ends nowhere any more nothing is looked for again. */
class Ends {
  readonly #html: string;
  readonly #without = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  after(name: string, from: number): number | undefined {
    if (this.#without.has(name)) return undefined;
    const tag = new RegExp(`</${name}\\s*>`, 'gi');
    tag.lastIndex = from;
    const end = tag.exec(this.#html);
    if (!end) this.#without.add(name);
    return end ? end.index + end[0].length : undefined;
  }
}
