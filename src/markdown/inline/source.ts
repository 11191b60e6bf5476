import type { RenderContext } from '../flow-node.js';
import { autolinkOf, destination, titleOf } from './address.js';
import { isSpan, type Inline, type Span } from './nest.js';
import { TextBuilder } from './text-builder.js';
import { TextRanges } from './text-ranges.js';
import { tagOf, type DelimitedMark, type LinkMark } from './piece.js';

/** Where the inlines stand, which decides how a break is written and what text could be misread as. */
export type Place = 'paragraph' | 'heading' | 'caption' | 'cell';

/** A delimiter run that a mark put into the source. */
export interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly scope: number;
  readonly span: Span;
  readonly opens: boolean;
}

/** A block's inlines as one string that still lacks its backslashes, and what is what in it. */
export interface Source {
  readonly value: string;
  readonly texts: TextRanges;
  readonly delimiters: readonly Delimiter[];
}

const delimiterOf: Readonly<Record<DelimitedMark['kind'], string>> = {
  strong: '**',
  em: '*',
  del: '~~',
};

/** What a break leaves where its tag is not written. */
const breaks: Readonly<Record<Place, string>> = { paragraph: '  \n', heading: ' ', caption: ' ', cell: ' ' };
/** What follows the tag of a break in places where only a tag can say it: a heading's text is read without tags too, for anchors and lists. */
export const behindTag: Partial<Readonly<Record<Place, string>>> = { heading: ' ', cell: '' };

/** Where a block of inlines stands, which decides how they are written. */
export interface InlineContext {
  readonly place: Place;
  /** Whether the block is the first of a list item, where `[ ]` would be a task box. */
  readonly startsItem: boolean;
  readonly document: RenderContext;
}

/** Hears of each piece of a source, in order, what it is. */
export interface Listener {
  /** Whether it need not hear the rest. */
  readonly isSettled: boolean;
  /** The post's own words. */
  text(value: string, at: number, scope: number): void;
  /** A delimiter run that a mark puts there. */
  delimiter(run: string, opens: boolean, span: Span, at: number, scope: number): void;
  /** All else: brackets and addresses, code, tags, breaks, finished Markdown. */
  other(value: string): void;
}

/** Keeps what is what. */
class Ranges implements Listener {
  readonly isSettled = false;
  readonly texts = new TextRanges();
  readonly delimiters: Delimiter[] = [];

  text(value: string, at: number, scope: number): void {
    this.texts.add(at, at + value.length, scope);
  }

  delimiter(run: string, opens: boolean, span: Span, at: number, scope: number): void {
    this.delimiters.push({ start: at, end: at + run.length, scope, span, opens });
  }

  other(): void {}
}

/**
 * Writes inlines as one string without backslashes: up to where the listener need not hear the rest.
 *
 * @param asTags the spans, by their id, that no delimiter can say here and that are written as tags, or not at all
 */
export function compose(
  inlines: Iterable<Inline>,
  context: InlineContext,
  asTags: ReadonlyMap<number, Span>,
  listener: Listener,
): string {
  const composer = new Composer(context, asTags, listener);
  composer.all(inlines, 0);
  return composer.value.toString();
}

/** The same with what is what in it. */
export function sourceOf(
  inlines: Iterable<Inline>,
  context: InlineContext,
  asTags: ReadonlyMap<number, Span>,
): Source {
  const ranges = new Ranges();
  const value = compose(inlines, context, asTags, ranges);
  return { value, texts: ranges.texts, delimiters: ranges.delimiters };
}

class Composer {
  readonly value = new TextBuilder();
  readonly #place: Place;
  readonly #document: RenderContext;
  readonly #asTags: ReadonlyMap<number, Span>;
  readonly #listener: Listener;
  #scopes = 0;

  constructor({ place, document }: InlineContext, asTags: ReadonlyMap<number, Span>, listener: Listener) {
    this.#place = place;
    this.#document = document;
    this.#asTags = asTags;
    this.#listener = listener;
  }

  all(inlines: Iterable<Inline>, scope: number): void {
    for (const inline of inlines) {
      if (this.#listener.isSettled) return;
      this.#one(inline, scope);
    }
  }

  #one(inline: Inline, scope: number): void {
    switch (inline.kind) {
      case 'span':
        return this.#span(inline, scope);
      case 'text':
        return this.#text(inline.value, scope);
      case 'code':
        return this.#code(inline.value);
      case 'image':
        this.#text(inline.alt.replace(/\s+/g, ' ').trim(), this.#bracket('!['));
        return this.#address(inline.src, inline.title);
      case 'break':
        this.#other(this.#break());
        return;
      case 'raw':
        this.#other(this.#inCell(inline.value));
    }
  }

  #span(span: Span, scope: number): void {
    const { mark, children } = span;
    if (mark.kind === 'link') {
      const short = this.#short(mark, children);
      if (short !== undefined) {
        this.#other(this.#inCell(short));
        return;
      }
      this.all(children, this.#bracket('['));
      this.#address(mark.href, mark.title);
    } else if (mark.kind === 'tag') this.#tag(mark.name, mark.attributes, children, scope);
    else if (this.#asTags.has(span.id)) {
      if (this.#document.rawHtml === 'keep') this.#tag(tagOf(mark), '', children, scope);
      else this.all(children, scope);
    } else {
      this.#delimiter(span, delimiterOf[mark.kind], scope, true);
      this.all(children, scope);
      this.#delimiter(span, delimiterOf[mark.kind], scope, false);
    }
  }

  /** A link in a form that takes less than text and address. */
  #short(mark: LinkMark, children: readonly Inline[]): string | undefined {
    const { host } = this.#document;
    const [only] = children;
    if (mark.note !== undefined && mark.title === undefined && host.wikilink && children.length === 1) {
      const text = only !== undefined && !isSpan(only) && only.kind === 'text' ? only.value : undefined;
      const wikilink = text === undefined ? undefined : host.wikilink(mark.note, text);
      if (wikilink !== undefined) return wikilink;
    }
    return host.autolinks ? autolinkOf(mark, children) : undefined;
  }

  #text(value: string, scope: number): void {
    this.#listener.text(value, this.value.length, scope);
    this.value.add(value);
  }

  #other(value: string): void {
    this.#listener.other(value);
    this.value.add(value);
  }

  /** Code that only HTML can say stands in its tag. */
  #code(code: string): void {
    const { host } = this.#document;
    const text = host.code(code);
    if (text === undefined)
      this.#other(this.#inCell(`<code>${host.html.code(code.replace(/\s+/g, ' '))}</code>`));
    else this.#other(host.escapesPipesInCode ? this.#inCell(host.codeSpan(text)) : host.codeSpan(text));
  }

  #break(): string {
    const { rawHtml, host } = this.#document;
    const behind = behindTag[this.#place];
    return behind === undefined || rawHtml === 'drop'
      ? breaks[this.#place]
      : `<br${host.html.emptyEnd}${behind}`;
  }

  #delimiter(span: Span, run: string, scope: number, opens: boolean): void {
    this.#listener.delimiter(run, opens, span, this.value.length, scope);
    this.value.add(run);
  }

  #tag(name: string, attributes: string, children: readonly Inline[], scope: number): void {
    this.#other(this.#inCell(`<${name}${attributes}>`));
    this.all(children, scope);
    this.#other(`</${name}>`);
  }

  /** Opens a bracket. Gives the scope of what stands in it. */
  #bracket(open: string): number {
    this.#other(open);
    return ++this.#scopes;
  }

  /** Closes a bracket. */
  #address(address: string, title: string | undefined): void {
    const { host } = this.#document;
    this.#other(`](${this.#inCell(host.destination(destination(address)) + titleOf(title, host.title))})`);
  }

  /** A cell is cut at every pipe before inlines are read, in code too (GFM, Tables). */
  #inCell(value: string): string {
    return this.#place === 'cell' ? value.replaceAll('|', '\\|') : value;
  }
}
