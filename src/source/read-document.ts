import { InputError } from '../errors.js';
import type { SourceEvent } from './events.js';
import { findIn } from './found.js';
import { errorEvent, noticeEvent, valueEvent, type Input } from './input.js';
import { findBeginning, skipBetween, type Beginning } from './json/beginning.js';
import { findJson, opensJson } from './json/find.js';
import { behindCallback } from './json/jsonp.js';
import { scanJson } from './json/scan.js';
import { bare, isBlank } from './json/space.js';
import { notJson } from './not-json.js';
import { linePassage, type Passage } from './passage.js';
import { salvage } from './salvage.js';
import { skipped } from './skipped.js';

/**
 * Reads a text as one JSON document. Only where `JSON.parse` refuses it is it looked at more closely: a JSONP call is
 * unwrapped, what was printed before or behind the JSON is skipped with a notice, several documents one after another
 * are read each, lines are read as NDJSON, and damage is told with its place, and what is whole is saved.
 */
export async function* readDocument(passage: Passage): AsyncGenerator<SourceEvent> {
  const { input, lines, text, numbered } = passage;
  const whole = await findIn(bare(text), passage);
  if (whole !== undefined) {
    yield valueEvent(whole, input, numbered ? lines.firstLine : undefined);
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
export async function* readLine(
  text: string,
  line: number,
  part: Pick<Passage, 'input' | 'recall' | 'mended'>,
): AsyncGenerator<SourceEvent> {
  if (!isBlank(text)) yield* readDocument(linePassage(text, line, part));
}

async function* readFrom(passage: Passage, { at, called }: Beginning): AsyncGenerator<SourceEvent> {
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

/** Whether a text that is damaged here is NDJSON: a later line begins an object and is not indented. */
export const isLines = (text: string, at: number): boolean =>
  text[at] === '{' && text.indexOf('\n{"', at) >= 0;

async function* readLines(passage: Passage, start: number): AsyncGenerator<SourceEvent> {
  const { text, lines } = passage;
  let { line } = lines.position(start);
  for (let at = start; at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield* readLine(text.slice(at, end), line, passage);
    at = end + 1;
  }
}

/** What there is to say of an input that holds nothing. */
export function empty(input: Input): SourceEvent {
  if (!input.claimed) return noticeEvent('skipped: it is empty', input);
  const error = new InputError('input-empty', `${input.origin.name} is empty`, {
    hint: 'wp2md reads what the REST API gives at /wp-json/wp/v2/posts.',
  });
  return errorEvent(error, input);
}
