import type { TextRange } from './source.js';

/** How a web address in plain text begins, as GFM's autolink extension finds it. */
const prefix = /(?:https?:\/\/|www\.)(?=\S)/gi;
/** What it may stand after: `www.` after fewer characters than a scheme. */
const mayFollow = (before: string, isWww: boolean): boolean =>
  isWww ? /^[\s(*_~[\]]?$/.test(before) : !/[A-Za-z]/.test(before);
/** An address all the way: nothing in it that would be read as something else, or that a backslash would have to stop. */
const isPlain = (address: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\-._~:/?#@!$'()*+,;=%]|&(?![\p{L}\p{N}#]+;))*$/u.test(address);
const closing = /[?!.,:*_~'")\]]/;
/** Whether no renderer links what begins with a host: the last two parts of a domain have no `_` (GFM, Autolinks). */
const isRefused = (address: string): boolean =>
  (/^[\p{L}\p{N}._-]*/u.exec(address)?.[0] ?? '')
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
  /^www/i.test(value.slice(start, start + 3)) ? start + 3 : value.indexOf(':', start);

/**
 * Finds the web addresses in a stretch of text: they run up to white space or `<`, less closing punctuation (GFM, Autolinks).
 *
 * @param value the whole source, since what follows the stretch may run on
 * @param isOpen whether a bracket is open at a place, asked for places in their order: no renderer links what follows
 * @param isOwn whether what stands at a place is the post's own text
 * @param linked where those go that may be linked as they stand
 * @param broken where the places go that must be escaped
 */
export function findAddresses(
  value: string,
  { start: from, end: to }: Pick<TextRange, 'start' | 'end'>,
  isOpen: (at: number) => boolean,
  isOwn: (at: number) => boolean,
  linked: LiteralAddress[],
  broken: number[],
): void {
  const stretch = value.slice(from, to);
  prefix.lastIndex = 0;
  for (let match = prefix.exec(stretch); match !== null; match = prefix.exec(stretch)) {
    const start = from + match.index;
    const isWww = match[0].toLowerCase() === 'www.';
    if (start < (linked.at(-1)?.end ?? 0) || !mayFollow(value.charAt(start - 1), isWww)) continue;
    if (isOpen(start)) continue;
    const inner = start + match[0].length;
    let end = inner;
    while (end < to && !/[\s<]/.test(value.charAt(end))) end++;
    let next = end;
    while (/[*_~]/.test(value.charAt(next)) && !isOwn(next)) next++;
    // Before a `<` of the post's own stands a backslash.
    const runsOn =
      next < value.length && !/\s/.test(value.charAt(next)) && (isOwn(next) || value[next] !== '<');
    const tail = end;
    while (end > inner && closing.test(value.charAt(end - 1))) end--;
    const address = value.slice(inner, end);
    if (!runsOn && isPlain(address)) linked.push({ start, end, tail, isText: isRefused(address) });
    else broken.push(breakingPoint(value, start));
  }
}

/** Tells whether a bracket that opened before a place is still open there. For places in their order: linear in all. */
export function openBrackets(value: string): (at: number) => boolean {
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
