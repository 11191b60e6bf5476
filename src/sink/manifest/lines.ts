import type { Place } from './rows.js';

const newline = 10;

/** The lines of a manifest, one by one, since it may be long: the last may be cut off. */
export function* linesIn(bytes: Buffer): Generator<readonly [line: string, place: Place]> {
  for (let offset = 0; offset < bytes.length;) {
    const found = bytes.indexOf(newline, offset);
    const end = found < 0 ? bytes.length : found;
    yield [bytes.toString('utf8', offset, end), { offset, length: end - offset }];
    offset = end + 1;
  }
}
