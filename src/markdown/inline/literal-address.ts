import type { Source } from './source.js';

/** How a web address in plain text begins, as GFM's autolink extension finds it. */
const prefix = /(?:https?:\/\/|www\.)(?=\S)/gi;
/** Whether there may be one. */
const mayHoldAddress = /:\/\/|www\./i;
/** What `www.` and a scheme may stand after: the one after fewer characters than the other. */
const beforeWww = /^[\s(*_~[\]]?$/;
const beforeScheme = /^[^A-Za-z]?$/;
/** What ends an address. */
const edge = /(?=[\s<])/g;
const closing = /[?!.,:*_~'")\]]/;
const delimiter = /[*_~]/;
const space = /\s/;
/** What an address begins with behind its prefix, if nothing in it is to be read as something else. */
const firstOfPlain = /[\p{L}\p{N}]/uy;
/** What would be read as something else, or a backslash would have to stop. */
const notPlain = /(?=[^\p{L}\p{N}\-._~:/?#@!$'()*+,;=%&]|&[\p{L}\p{N}#]+;)/gu;
const host = /^[\p{L}\p{N}._-]*/u;
/** Whether no renderer links what begins with a host: the last two parts of a domain have no `_` (GFM, Autolinks). */
const isRefused = (address: string): boolean =>
  address.includes('_') &&
  (host.exec(address)?.[0] ?? '')
    .split('.')
    .slice(-2)
    .some((part) => part.includes('_'));

/** A stretch of text that a GFM renderer links by itself. */
export interface LiteralAddress {
  readonly start: number;
  readonly end: number;
  /** Where the closing punctuation after it ends, which is no part of it as long as no backslash stands there. */
  readonly tail: number;
  /** It is text after all, as long as no backslash shortens its host: delimiters in it are delimiters. */
  readonly isText: boolean;
}

export interface LiteralAddresses {
  /**
   * What may be linked as it stands: nothing inside is a delimiter, unless it `isText`, and a backslash there would become
   * part of it.
   */
  readonly linked: readonly LiteralAddress[];
  /** Positions of the `:` or `.` that must be escaped, since a renderer would link more or less than the address. */
  readonly broken: readonly number[];
}

/** Where backslashes keep a renderer from linking anything in a stretch of text that begins with an address. */
export const breakingPoints = (value: string, from: number, to: number): number[] =>
  [...value.slice(from, to).matchAll(prefix)].map(({ index }) => breakingPoint(value, from + index));

/** Where a backslash keeps a renderer from linking what begins at `start`: before the colon, or the first dot. */
const breakingPoint = (value: string, start: number): number =>
  isWww(value, start) ? start + 'www'.length : value.indexOf(':', start);

/**
 * Finds the web addresses in the post's own words: they run up to white space or `<`, less closing punctuation (GFM,
 * Autolinks). Nothing in the text of a link, since links hold no links.
 */
export function literalAddressesIn({ value, texts }: Source): LiteralAddresses {
  const linked: LiteralAddress[] = [];
  const broken: number[] = [];
  if (!mayHoldAddress.test(value)) return { linked, broken };
  const isOpen = openBrackets(value);
  const isOwn = (at: number): boolean => texts.covers(at);
  texts.forEach((from, to, scope) => {
    if (scope > 0) return;
    const words = new Words(value.slice(from, to));
    for (let inner = words.nextPrefix(); inner >= 0; inner = words.nextPrefix()) {
      const start = from + inner - prefixBefore(words.text, inner);
      if (start < (linked.at(-1)?.end ?? 0) || !mayStand(value, start) || isOpen(start)) continue;
      const { end, tail, isPlain } = words.addressAt(inner);
      if (isPlain && !runsOn(value, from + tail, isOwn))
        linked.push({
          start,
          end: from + end,
          tail: from + tail,
          isText: isRefused(words.text.slice(inner, end)),
        });
      else broken.push(breakingPoint(value, start));
    }
  });
  return { linked, broken };
}

/** How long the prefix is that ends at a place. */
function prefixBefore(text: string, end: number): number {
  if (text.charAt(end - 1) === '.') return 'www.'.length;
  return text.charAt(end - '://'.length - 1).toLowerCase() === 's' ? 'https://'.length : 'http://'.length;
}

const mayStand = (value: string, start: number): boolean =>
  (isWww(value, start) ? beforeWww : beforeScheme).test(value.charAt(start - 1));

const isWww = (value: string, start: number): boolean => value.charAt(start).toLowerCase() === 'w';

/** Whether an address would go on behind the end of its text. Before a `<` of the post's own stands a backslash. */
function runsOn(value: string, end: number, isOwn: (at: number) => boolean): boolean {
  let next = end;
  while (delimiter.test(value.charAt(next)) && !isOwn(next)) next++;
  return next < value.length && !space.test(value.charAt(next)) && (isOwn(next) || value[next] !== '<');
}

/**
 * A stretch of text whose addresses are asked for in their order. Where many begin before one ends, how far they reach is
 * looked for once.
 */
class Words {
  /** Up to where prefixes were looked for. */
  #read = 0;
  /** Where the address found last ends, with the closing punctuation after it and without. */
  #tail = -1;
  #end = -1;
  /** The first place behind what was looked through that is not plain. */
  #notPlain = -1;

  constructor(readonly text: string) {}

  /** Where the next prefix ends; -1 where there is none. */
  nextPrefix(): number {
    prefix.lastIndex = this.#read;
    this.#read = prefix.test(this.text) ? prefix.lastIndex : -1;
    return this.#read;
  }

  /** @param inner where the prefix of the address ends */
  addressAt(inner: number): { readonly end: number; readonly tail: number; readonly isPlain: boolean } {
    const { text } = this;
    if (this.#tail < inner) {
      this.#tail = nextOf(edge, text, inner);
      this.#end = this.#tail;
      while (this.#end > inner && closing.test(text.charAt(this.#end - 1))) this.#end--;
    }
    const end = Math.max(this.#end, inner);
    firstOfPlain.lastIndex = inner;
    const isPlain = inner < end && firstOfPlain.test(text) && this.#isPlainTo(end, firstOfPlain.lastIndex);
    return { end, tail: this.#tail, isPlain };
  }

  #isPlainTo(end: number, from: number): boolean {
    if (this.#notPlain < from) this.#notPlain = nextOf(notPlain, this.text, from);
    return this.#notPlain >= end;
  }
}

/** Where an expression with the flag g, which takes nothing, matches next; the length of the text where it does not. */
function nextOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : text.length;
}

/** Tells whether a bracket that opened before a place is still open there. For places in their order: linear in all. */
function openBrackets(value: string): (at: number) => boolean {
  let read = 0;
  let depth = 0;
  return (at) => {
    for (; read < at; read++) {
      if (value[read] === '[') depth += 1;
      else if (value[read] === ']' && depth > 0) depth -= 1;
    }
    return depth > 0;
  };
}
