import { constants } from 'node:buffer';
import { InputError } from '../errors.js';
import type { SourceEvent } from './events.js';
import { errorEvent, noticeEvent, type Input } from './input.js';
import { parseJson } from './json/parse.js';
import { Lines } from './json/lines.js';
import { MendTally } from './json/mends.js';
import { skipSpace } from './json/space.js';
import { readDocument, readLine } from './read-document.js';

/**
 * Reads the text of one input. Where its first line is a whole JSON value and a second one begins alike, it is NDJSON
 * and read line by line as it comes, however long it is; anything else is gathered and read as a document. The name of
 * the input does not matter.
 */
export async function* readText(chunks: AsyncIterable<string>, input: Input): AsyncGenerator<SourceEvent> {
  const mended = new MendTally();
  const source = chunks[Symbol.asyncIterator]();
  try {
    const { text, isLines } = await gather(source);
    if (isLines) {
      let line = 0;
      for await (const each of linesOf(text, source)) yield* readLine(each, (line += 1), { input, mended });
    } else {
      yield* readDocument({ input, text, lines: new Lines(text), mended, numbered: false });
    }
    for (const notice of mended.notices()) yield noticeEvent(notice, input);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    yield tooLong(input);
  } finally {
    await source.return?.();
  }
}

class TooLong extends Error {}

interface Gathered {
  readonly text: string;
  /** Whether `text` is the beginning of NDJSON; otherwise it is all that there is. */
  readonly isLines: boolean;
}

async function gather(source: AsyncIterator<string>): Promise<Gathered> {
  let parts: string[] = [];
  let length = 0;
  let nextLook = 1;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > constants.MAX_STRING_LENGTH) throw new TooLong();
    if (length < nextLook) continue;
    const text = parts.join('');
    parts = [text];
    const answer = opensLines(text);
    if (answer === 'yes') return { text, isLines: true };
    // Looking again only when there is twice as much keeps the whole linear.
    nextLook = answer === 'no' ? Infinity : 2 * length;
  }
  return { text: parts.join(''), isLines: false };
}

/** Whether the text opens NDJSON: its first line is a whole value, and the next begins alike. */
function opensLines(text: string): 'yes' | 'no' | 'more' {
  const start = skipSpace(text, 0);
  const opener = text[start];
  if (opener !== undefined && opener !== '{' && opener !== '[') return 'no';
  const end = text.indexOf('\n', start);
  const next = end < 0 ? text.length : skipSpace(text, end);
  if (next >= text.length) return 'more';
  // What is printed for people to read has nothing behind an opening bracket.
  if (text[next] !== opener || isSpace(text, next + 1)) return 'no';
  return parseJson(text.slice(start, end)) === undefined ? 'no' : 'yes';
}

const isSpace = (text: string, at: number): boolean => skipSpace(text, at) > at;

/** The lines of a text that goes on in `source`: split at `\n` alone, since U+2028 is data in JSON. */
async function* linesOf(begun: string, source: AsyncIterator<string>): AsyncGenerator<string> {
  let open: string[] = [];
  let length = 0;
  for (let text: string | undefined = begun; text !== undefined; text = await nextOf(source)) {
    let at = 0;
    for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', at)) {
      yield open.join('') + text.slice(at, newline);
      open = [];
      length = 0;
      at = newline + 1;
    }
    open.push(text.slice(at));
    length += text.length - at;
    if (length > constants.MAX_STRING_LENGTH) throw new TooLong();
  }
  yield open.join('');
}

async function nextOf(source: AsyncIterator<string>): Promise<string | undefined> {
  const next = await source.next();
  return next.done ? undefined : next.value;
}

function tooLong(input: Input): SourceEvent {
  const { name } = input.origin;
  const most = Math.floor(constants.MAX_STRING_LENGTH / 1024 / 1024);
  const error = new InputError(
    'input-unreadable',
    `${name} is longer than wp2md reads at once (${most} MB)`,
    {
      hint: "With one post a line it is read as it comes: jq -c '.[]' posts.json | wp2md -",
    },
  );
  return errorEvent(error, input);
}
