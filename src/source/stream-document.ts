import type { Recall, SourceEvent } from './events.js';
import { findIn } from './found.js';
import { valueEvent, type Input } from './input.js';
import { findBeginning, skipBetween, type Beginning } from './json/beginning.js';
import { findJson, opensJson } from './json/find.js';
import { behindCallback } from './json/jsonp.js';
import type { MendTally } from './json/mends.js';
import { opensNextLine } from './json/opens-lines.js';
import { scanJson } from './json/scan.js';
import { isBlank } from './json/space.js';
import type { Tape } from './json/tape.js';
import { notJson } from './not-json.js';
import { empty, isLines } from './read-document.js';
import { salvage } from './salvage.js';
import { skipped } from './skipped.js';
import { streamList } from './stream-list.js';
import { isLonger, streamObject } from './stream-object.js';
import { endOfValue, passageOf, scanHere, type Outcome, type Stream } from './stream.js';

/** How a document ended, and whether what follows, from the tape's place on, is NDJSON. */
type Ending = Outcome | 'lines';

/** How many characters tell what begins. */
const telling = 1024;

/**
 * Reads a text that is too long to be read at once: like `readDocument`, but the elements of lists are values of their
 * own, and of everything there is no more in memory than a value and `limit` characters.
 *
 * @param limit how long an object may be to be read as one value
 * @returns `lines` where NDJSON follows at the tape's place
 */
export async function* streamDocuments(
  tape: Tape,
  input: Input,
  mended: MendTally,
  limit: number,
  recall: Recall | undefined,
): AsyncGenerator<SourceEvent, Ending> {
  await tape.skip();
  await tape.ahead(telling);
  const beginning = beginningOf(tape.text);
  const first: Stream = { input, tape, mended, recall, line: undefined, saved: 0 };
  if (beginning === undefined) {
    yield isBlank(tape.text) ? empty(input) : notJson(passageOf(first));
    return 'broken';
  }
  if (!beginning.called) yield* skipped({ input, text: tape.text }, 0, beginning.at, 'before the JSON');
  tape.at = beginning.at;
  for (let stream = first; ; stream = { ...first, line: tape.lines.position(tape.at).line, saved: 0 }) {
    const opener = tape.text[tape.at] ?? '';
    const start = tape.lines.position(tape.at).line;
    const ending = yield* opener === '[' ? streamList(stream, []) : readObject(stream, limit);
    if (ending !== 'whole') return ending;
    await tape.ahead(telling);
    const isOneLine = tape.lines.position(tape.at).line === start;
    if (beginning.called) tape.at = behindCallback(tape.text, tape.at);
    else if (isOneLine && opensNextLine(tape.text, tape.at, opener)) return 'lines';
    if (!(yield* moveToNext(stream, limit))) return 'whole';
  }
}

/** The very beginning, if nothing speaks against it; else where `findBeginning` finds one. */
function beginningOf(text: string): Beginning | undefined {
  const at = skipBetween(text, 0);
  if ((text[at] === '[' || text[at] === '{') && !opensJson(text, at)) {
    const { stop, faults } = scanJson(text, at);
    if (faults.length === 0 && (stop === undefined || stop.cut)) return { at, called: false };
  }
  return findBeginning(text);
}

async function* readObject(stream: Stream, limit: number): AsyncGenerator<SourceEvent, Ending> {
  const { tape, input } = stream;
  if (await isLonger(tape, limit)) {
    if (isLines(tape.text, tape.at) && (await scanHere(stream, [])).stop?.cut === false) return 'lines';
    return yield* streamObject(stream, limit);
  }
  const end = await endOfValue(stream);
  const found = end === undefined ? undefined : await findIn(tape.text.slice(tape.at, end), stream);
  if (found !== undefined && end !== undefined) {
    const { line } = tape.lines.position(tape.at);
    tape.at = end;
    const numbered = stream.line !== undefined || (await isFollowed(tape));
    yield valueEvent(found, input, numbered ? line : undefined);
    return 'whole';
  }
  const scan = await scanHere(stream, []);
  if (scan.stop !== undefined && isLines(tape.text, tape.at)) return 'lines';
  const passage = passageOf(stream);
  tape.at = scan.end;
  const numbered = stream.line !== undefined || (await isFollowed(tape));
  yield* salvage(passage, scan, numbered);
  return scan.stop === undefined ? 'whole' : 'broken';
}

/** Whether another document stands at the tape's place. */
async function isFollowed(tape: Tape): Promise<boolean> {
  await tape.ahead(telling);
  return opensJson(tape.text, skipBetween(tape.text, tape.at));
}

/** Moves to the next document, and tells what stands before it. @returns whether there is one */
async function* moveToNext({ input, tape }: Stream, limit: number): AsyncGenerator<SourceEvent, boolean> {
  for (;;) {
    tape.at = skipBetween(tape.text, tape.at);
    if (tape.at === tape.text.length && (await tape.more())) continue;
    await tape.ahead(telling);
    if (tape.at >= tape.text.length) return false;
    if (opensJson(tape.text, tape.at)) return true;
    const next = findJson(tape.text, tape.at, 'line-start');
    if (next === undefined && tape.text.length - tape.at < limit && (await tape.more())) continue;
    const end = next ?? tape.text.length;
    const where = next === undefined ? 'behind the JSON' : 'between the JSON';
    yield* skipped({ input, text: tape.text }, tape.at, end, where);
    tape.at = end;
    if (next !== undefined) return true;
  }
}
