import { constants } from 'node:buffer';
import { TooLong } from './json/too-long.js';

/**
 * The lines of a text that goes on in `source`: split at `\n` alone, since U+2028 is data in JSON.
 *
 * @throws {TooLong} where a line is longer than a string can be
 */
export async function* splitLines(begun: string, source: AsyncIterator<string>): AsyncGenerator<string> {
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
