import type { Recall, SourceEvent } from './events.js';
import { findIn } from './found.js';
import { partEvent, type Input } from './input.js';
import type { MendTally } from './json/mends.js';
import { writePath, type PathStep } from './json/path.js';
import { missing, scanJson, type Fault, type Scan } from './json/scan.js';
import type { Tape } from './json/tape.js';
import { valueEnd } from './json/value-end.js';
import type { Passage } from './passage.js';
import { andMore, lost, onlyThis, read, savedBefore } from './salvage.js';

/** A document that is read as it comes, because it is too long to be read at once. */
export interface Stream {
  readonly input: Input;
  readonly tape: Tape;
  /** What was put right in the input so far. */
  readonly mended: MendTally;
  readonly recall: Recall | undefined;
  /** The line of the document, where it is not the first of its input. */
  readonly line: number | undefined;
  /** How many of its values could be read. */
  saved: number;
}

/** How a part of the document ended: as it should, or so that nothing behind it can be read. */
export type Outcome = 'whole' | 'broken';

/** From here on a value that does not end is looked at for damage, which may hide its end; it would show soon. */
const suspicious = { from: 16 * 1024 * 1024, to: 64 * 1024 * 1024 };
/** What an error may quote from behind its place. */
const quoted = 200;

/** The stretch of the document that is in memory. */
export const passageOf = ({ input, recall, tape, mended }: Stream): Passage => ({
  input,
  recall,
  text: tape.text,
  lines: tape.lines,
  mended,
  numbered: false,
});

/** Reads on until the value at the tape's place ends. @returns the place behind, or nothing where it does not end */
export async function endOfValue({ tape }: Stream): Promise<number | undefined> {
  for (;;) {
    const end = valueEnd(tape.text, tape.at);
    if (end !== undefined) return end;
    const length = tape.text.length - tape.at;
    if (length > suspicious.from && length < suspicious.to) {
      const { stop } = scanJson(tape.text, tape.at);
      if (stop !== undefined && !stop.cut) return undefined;
    }
    if (!(await tape.more())) return undefined;
  }
}

/** Walks over the value at the tape's place, with so much of the text in memory that what it finds is the truth. */
export async function scanHere({ tape }: Stream, path: readonly PathStep[]): Promise<Scan> {
  for (;;) {
    const scan = scanJson(tape.text, tape.at, path);
    const last = scan.stop?.at ?? scan.end;
    if (last + quoted <= tape.text.length || !(await tape.more())) return scan;
  }
}

/** Reads the value at the tape's place as one of its own, and moves behind it. @param path of the value */
export async function* streamValue(
  stream: Stream,
  path: readonly PathStep[],
): AsyncGenerator<SourceEvent, Outcome> {
  const { input, tape, line } = stream;
  const end = await endOfValue(stream);
  const found = end === undefined ? undefined : await findIn(tape.text.slice(tape.at, end), stream);
  if (found === undefined || end === undefined) return yield* readDamaged(stream, path);
  stream.saved += 1;
  tape.at = end;
  yield partEvent(found, input, path, line);
  return 'whole';
}

/** Reads a value that `JSON.parse` refuses: puts it right, or tells what is wrong with it. */
async function* readDamaged(stream: Stream, path: readonly PathStep[]): AsyncGenerator<SourceEvent, Outcome> {
  const scan = await scanHere(stream, path);
  const { stop, faults } = scan;
  const passage = passageOf(stream);
  const [fault] = faults;
  if (stop !== undefined) {
    if (fault !== undefined) yield lost(passage, fault, andMore(faults.length - 1));
    return yield* broken(stream, stop);
  }
  if (fault !== undefined) yield lost(passage, fault, onlyThis);
  else {
    const event = read(passage, scan, scan.mends, undefined);
    if (event.kind === 'value') stream.saved += 1;
    yield event.kind === 'value' ? partEvent(event, stream.input, path, stream.line) : event;
  }
  stream.tape.at = scan.end;
  return 'whole';
}

/** Tells the fault behind which nothing can be read. */
export function* broken(stream: Stream, fault: Fault): Generator<SourceEvent, Outcome> {
  yield lost(passageOf(stream), fault, savedBefore(stream.saved));
  return 'broken';
}

/** Tells that something else stands at the tape's place than must. @param list whether that is in a list */
export async function* lacks(
  stream: Stream,
  expected: string,
  path: readonly PathStep[],
  list: boolean,
): AsyncGenerator<SourceEvent, Outcome> {
  const { tape } = stream;
  await tape.ahead(quoted);
  const fault = missing(tape.text, tape.at, expected, list);
  return yield* broken(stream, { ...fault, at: tape.at, path: writePath(path) });
}

/** Whether nothing stands behind the comma at the tape's place: then it is passed over. */
export async function endsBehindComma({ tape, mended }: Stream, closer: string): Promise<boolean> {
  const next = await tape.behind();
  if (tape.text[next] !== closer) return false;
  mended.add([{ kind: 'comma', at: tape.at, remove: 1, insert: '' }], tape.lines);
  tape.at = next;
  return true;
}
