import { InputError } from '../errors.js';
import type { SourceEvent } from './events.js';
import { errorEvent, noticeEvent, valueEvent, type Input } from './input.js';
import { findJson, opensJson, type Where } from './json/find.js';
import { behindCallback, insideCallback } from './json/jsonp.js';
import { describePrinted, isXml, pageStart } from './json/looks-like.js';
import { parseJson } from './json/parse.js';
import { quote } from './json/quote.js';
import { scanJson } from './json/scan.js';
import { isBlank, skipSpace } from './json/space.js';
import { notJson } from './not-json.js';
import { linePassage, type Passage } from './passage.js';
import { salvage } from './salvage.js';

/**
 * Reads a text as one JSON document. Only where `JSON.parse` refuses it is it looked at more closely: a JSONP call is
 * unwrapped, what was printed before or behind the JSON is skipped with a notice, several documents one after another
 * are read each, lines are read as NDJSON, and damage is told with its place, and what is whole is saved.
 */
export function* readDocument(passage: Passage): Generator<SourceEvent> {
  const { input, lines, text, numbered } = passage;
  const whole = parseJson(text);
  if (whole !== undefined) {
    yield valueEvent(whole.value, input, numbered ? lines.firstLine : undefined);
    return;
  }
  if (isBlank(text)) {
    yield empty(input);
    return;
  }
  const beginning = findBeginning(text);
  if (beginning === undefined) yield notJson(passage);
  else yield* readFrom(passage, beginning);
}

/** Reads one line of NDJSON. Blank lines hold nothing. */
export function* readLine(
  text: string,
  line: number,
  part: Pick<Passage, 'input' | 'mended'>,
): Generator<SourceEvent> {
  if (!isBlank(text)) yield* readDocument(linePassage(text, line, part));
}

interface Beginning {
  readonly at: number;
  /** Whether it is inside a JSONP call. */
  readonly called: boolean;
}

function findBeginning(text: string): Beginning | undefined {
  const inside = insideCallback(text);
  if (inside !== undefined && opensJson(text, inside)) return { at: inside, called: true };
  const first = skipBetween(text, 0);
  if (opensJson(text, first)) return { at: first, called: false };
  if (isXml(text)) return undefined;
  const isOpener = text[first] === '{' || text[first] === '[';
  // A bracket at the very beginning may open damaged JSON, or the line of a log: then the JSON has a line of its own.
  const found = findBehindPage(text, isOpener ? 'line-start' : 'anywhere');
  if (found !== undefined) return { at: found, called: false };
  return isOpener ? { at: first, called: false } : undefined;
}

const pageEnd = '</html>';

/** JSON inside of a web page belongs to its scripts; JSON behind it is an answer. */
function findBehindPage(text: string, where: Where): number | undefined {
  const found = findJson(text, 0, where);
  if (found === undefined || !pageStart.test(text.slice(0, found))) return found;
  const end = Math.max(text.lastIndexOf(pageEnd), text.lastIndexOf(pageEnd.toUpperCase()));
  return end < 0 ? undefined : findJson(text, end + pageEnd.length, 'anywhere');
}

function* readFrom(passage: Passage, { at, called }: Beginning): Generator<SourceEvent> {
  const { text } = passage;
  if (!called) yield* skipped(passage, 0, at, 'before the JSON');
  let start: number | undefined = at;
  let numbered = passage.numbered;
  while (start !== undefined) {
    const scan = scanJson(text, start);
    if (scan.stop !== undefined && isLines(text, start)) {
      yield* readLines(passage, start);
      return;
    }
    const end = called ? behindCallback(text, scan.end) : scan.end;
    numbered ||= opensJson(text, skipBetween(text, end));
    yield* salvage(passage, scan, numbered);
    if (scan.stop !== undefined) return;
    numbered = true;
    start = yield* nextValue(passage, end);
  }
}

/** Finds the next value behind one, if there is any, and tells what stands between. */
function* nextValue(passage: Passage, end: number): Generator<SourceEvent, number | undefined> {
  const { text } = passage;
  const start = skipBetween(text, end);
  if (start >= text.length || opensJson(text, start)) return start < text.length ? start : undefined;
  const next = findJson(text, start, 'line-start');
  yield* skipped(
    passage,
    start,
    next ?? text.length,
    next === undefined ? 'behind the JSON' : 'between the JSON',
  );
  return next;
}

function* skipped(
  { input, text }: Passage,
  start: number,
  end: number,
  where: string,
): Generator<SourceEvent> {
  const printed = text.slice(start, end).trim();
  if (printed === '') return;
  const lines = printed.split('\n').length;
  const characters = printed.length === 1 ? '1 character' : `${printed.length} characters`;
  const size = lines === 1 ? characters : `${lines} lines, ${characters}`;
  const message = `skipped ${describePrinted(printed)} ${where} (${size}): ${quote(printed, 60)}`;
  yield noticeEvent(message, input);
}

/** Whether a text that is damaged here is NDJSON: a later line begins an object and is not indented. */
const isLines = (text: string, at: number): boolean => text[at] === '{' && text.indexOf('\n{"', at) >= 0;

function* readLines(passage: Passage, start: number): Generator<SourceEvent> {
  const { text, lines } = passage;
  let { line } = lines.position(start);
  for (let at = start; at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield* readLine(text.slice(at, end), line, passage);
    at = end + 1;
  }
}

/** Moves over what may stand between documents: white space, commas, marks of byte order. */
function skipBetween(text: string, start: number): number {
  let at = skipSpace(text, start);
  while (text[at] === ',' || text[at] === '\uFEFF') at = skipSpace(text, at + 1);
  return at;
}

function empty(input: Input): SourceEvent {
  if (!input.claimed) return noticeEvent('skipped: it is empty', input);
  const error = new InputError('input-empty', `${input.origin.name} is empty`, {
    hint: 'wp2md reads what the REST API gives at /wp-json/wp/v2/posts.',
  });
  return errorEvent(error, input);
}
