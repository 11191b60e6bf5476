import type { SourceEvent } from './events.js';
import type { PathStep } from './json/path.js';
import { endsBehindComma, lacks, streamValue, type Outcome, type Stream } from './stream.js';

/**
 * Reads the list at the tape's place element by element, each a value of its own, and moves behind it. An element that
 * cannot be read costs itself, unless its damage hides where it ends.
 *
 * @param path of the list
 */
export async function* streamList(
  stream: Stream,
  path: readonly PathStep[],
): AsyncGenerator<SourceEvent, Outcome> {
  const { tape } = stream;
  tape.at += 1;
  let character = await tape.skip();
  for (let index = 0; character !== ']'; index += 1) {
    const place = [...path, index];
    if (character === undefined) return yield* lacks(stream, 'a value', place, true);
    if ((yield* streamValue(stream, place)) === 'broken') return 'broken';
    character = await tape.skip();
    if (character === ']') break;
    if (character !== ',') return yield* lacks(stream, 'a comma or ]', [...path, index + 1], true);
    if (await endsBehindComma(stream, ']')) break;
    tape.at += 1;
    character = await tape.skip();
  }
  tape.at += 1;
  return 'whole';
}
