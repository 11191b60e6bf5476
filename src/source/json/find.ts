import { scanJson } from './scan.js';
import { isBlank, skipSpace } from './space.js';

/**
 * How far a walk must come before a place that looks like JSON, and turns out to be damaged, is taken for the JSON that
 * was meant and not for a bracket in a sentence. A constant, so that a text full of brackets is still read in linear time.
 */
const convincing = 80;

/** Whether a JSON object or array seems to begin here, by its first two characters. */
export function opensJson(text: string, at: number): boolean {
  const opener = text[at];
  if (opener !== '{' && opener !== '[') return false;
  const next = skipSpace(text, at + 1);
  const inside = text[next];
  if (opener === '{' && inside === '"') return true;
  if (opener === '[' && (inside === '{' || inside === '[' || inside === '"')) return true;
  // `[]` and `{}` are common in messages, and an answer without posts.
  return inside === (opener === '{' ? '}' : ']') && isBlank(text.slice(next + 1, next + convincing));
}

/** Where JSON may begin: anywhere, or only where nothing but white space stands before it on the line. */
export type Where = 'anywhere' | 'line-start';

/**
 * Finds JSON behind something else, such as the warnings of PHP: the first place where an object or array begins that is
 * complete, or that runs to the end of the text, or that is long enough to be no accident.
 */
export function findJson(text: string, from: number, where: Where): number | undefined {
  for (let at = nextOpener(text, from); at >= 0; at = nextOpener(text, at + 1)) {
    if (where === 'line-start' && !startsLine(text, at)) continue;
    if (!opensJson(text, at)) continue;
    const { stop } = scanJson(text, at);
    if (stop === undefined || stop.cut || stop.at - at >= convincing) return at;
  }
  return undefined;
}

const opener = /[[{]/g;

function nextOpener(text: string, from: number): number {
  const search = new RegExp(opener);
  search.lastIndex = from;
  return search.exec(text)?.index ?? -1;
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || text[before] === '\n';
}
