import { constants } from 'node:buffer';
import { InputError } from '../errors.js';
import type { Recall, SourceEvent } from './events.js';
import { errorEvent, noticeEvent, type Input } from './input.js';
import { Lines } from './json/lines.js';
import { MendTally } from './json/mends.js';
import { opensLines } from './json/opens-lines.js';
import { skipSpace } from './json/space.js';
import { Tape } from './json/tape.js';
import { TooLong } from './json/too-long.js';
import { readDocument, readLine } from './read-document.js';
import { shownJson } from './shown-json.js';
import { splitLines } from './split-lines.js';
import { streamDocuments } from './stream-document.js';

/** How many characters of a document are read at once; what is longer is read as it comes. */
export interface TextLimits {
  /** Of a text that begins with a list, which can be read as it comes from its beginning. */
  readonly list: number;
  /** Of any other, in which the lists have to be found first. */
  readonly other: number;
}

const megabyte = 1024 * 1024;
const defaultTextLimits: TextLimits = Object.freeze({ list: megabyte, other: 4 * megabyte });

/**
 * Reads the text of one input, however long it is. Where its first line is a whole JSON value and a second one begins
 * alike, it is NDJSON and read line by line as it comes; a long list is read element by element, a long object list by
 * list; anything else is gathered and read as a document. The name of the input does not matter.
 */
export async function* readText(
  chunks: AsyncIterable<string>,
  input: Input,
  limits: TextLimits = defaultTextLimits,
  recall?: Recall,
): AsyncGenerator<SourceEvent> {
  const mended = new MendTally();
  const whole = chunks[Symbol.asyncIterator]();
  const source = shownJson(whole);
  try {
    const { text, kind } = await gather(source, limits);
    const reading: Reading = { input, recall, mended, limits };
    if (kind === 'whole')
      yield* readDocument({ input, recall, text, lines: new Lines(text), mended, numbered: false });
    else if (kind === 'lines') yield* readLines({ text, line: 1, source }, reading);
    else yield* readLong({ text, source }, reading);
    for (const notice of mended.notices()) yield noticeEvent(notice, input);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    yield tooLong(input);
  } finally {
    await whole.return?.();
  }
}

interface Reading {
  readonly input: Input;
  readonly recall: Recall | undefined;
  readonly mended: MendTally;
  readonly limits: TextLimits;
}

/** A text that was begun and goes on. */
interface Begun {
  readonly text: string;
  readonly source: AsyncIterator<string>;
}

async function* readLong(begun: Begun, reading: Reading): AsyncGenerator<SourceEvent> {
  const { input, recall, mended, limits } = reading;
  const tape = new Tape(begun.text, begun.source);
  if ((yield* streamDocuments(tape, input, mended, limits.other, recall)) !== 'lines') return;
  const { line } = tape.lines.position(tape.at);
  yield* readLines({ text: tape.text.slice(tape.at), line, source: begun.source }, reading);
}

async function* readLines(
  { text, line: first, source }: Begun & { readonly line: number },
  reading: Reading,
): AsyncGenerator<SourceEvent> {
  let line = first;
  for await (const each of splitLines(text, source)) {
    yield* readLine(each, line, reading);
    line += 1;
  }
}

interface Gathered {
  readonly text: string;
  /** Whether `text` is all that there is, or the beginning of NDJSON, or of another text that goes on. */
  readonly kind: 'whole' | 'lines' | 'long';
}

async function gather(source: AsyncIterator<string>, limits: TextLimits): Promise<Gathered> {
  let parts: string[] = [];
  let length = 0;
  let limit: number | undefined;
  let nextLook = 1;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    parts.push(next.value);
    length += next.value.length;
    limit ??= limitFor(next.value, limits);
    const isLong = length > (limit ?? limits.other);
    if (length < nextLook && !isLong) continue;
    const text = parts.join('');
    parts = [text];
    const answer = length < nextLook ? 'no' : opensLines(text);
    if (answer === 'yes') return { text, kind: 'lines' };
    if (isLong) return { text, kind: 'long' };
    // Looking again only when there is twice as much keeps the whole linear.
    nextLook = answer === 'no' ? Infinity : 2 * length;
  }
  return { text: parts.join(''), kind: 'whole' };
}

/** The limit for a text by how it begins; nothing where it begins with white space alone. */
function limitFor(begun: string, limits: TextLimits): number | undefined {
  const first = begun[skipSpace(begun, 0)];
  return first === '[' ? limits.list : first === undefined ? undefined : limits.other;
}

function tooLong(input: Input): SourceEvent {
  const most = Math.floor(constants.MAX_STRING_LENGTH / megabyte);
  const error = new InputError(
    'input-unreadable',
    `${input.origin.name} holds a value that is longer than wp2md reads at once (${most} MB)`,
    {
      hint: 'A list of posts is read post by post, however long it is. Is a bracket or quotation mark missing?',
    },
  );
  return errorEvent(error, input);
}
