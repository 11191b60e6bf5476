import type { Lines } from './lines.js';
import { codePoint, quote } from './quote.js';
import type { Extent } from './scan.js';
import type { Mend, MendKind } from './scan-string.js';

interface Tally {
  count: number;
  /** What the first one is, and where. */
  readonly first: string;
}

interface Kind {
  /** Names the character or characters at the place. */
  readonly show: (text: string, at: number) => string;
  readonly describe: (tally: Tally) => string;
}

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const kinds: Readonly<Record<MendKind, Kind>> = {
  escape: {
    show: (text, at) => quote(text.slice(at, at + 2), 2),
    describe: ({ count, first }) =>
      `${several(count, 'escape', 'escapes')} in strings that JSON does not have (${first}): ` +
      'read as a backslash and the characters behind it',
  },
  control: {
    show: (text, at) => codePoint(text.charCodeAt(at)),
    describe: ({ count, first }) =>
      `${several(count, 'control character', 'control characters')} in strings that JSON wants escaped (${first}): ` +
      'kept as they are',
  },
  comma: {
    show: () => 'a comma',
    describe: ({ count, first }) =>
      `${several(count, 'comma', 'commas')} with nothing behind (${first}): passed over`,
  },
};

/** Counts what was put right in one input, so that it is told once and not at every place. */
export class MendTally {
  readonly #tallies = new Map<MendKind, Tally>();

  /** @param lines of the text that the mends are for */
  add(mends: Iterable<Mend>, lines: Lines): void {
    for (const { kind, at } of mends) {
      const known = this.#tallies.get(kind);
      if (known) known.count += 1;
      else this.#tallies.set(kind, { count: 1, first: firstAt(kind, at, lines) });
    }
  }

  /** One sentence for each kind. */
  notices(): readonly string[] {
    return [...this.#tallies].map(([kind, tally]) => kinds[kind].describe(tally));
  }
}

function firstAt(kind: MendKind, at: number, lines: Lines): string {
  const { line, column } = lines.position(at);
  return `first ${kinds[kind].show(lines.text, at)}, line ${line}, column ${column}`;
}

/** The stretch of the text with the mends made; all of them lie in it, in order. */
export function mendText(text: string, { start, end }: Extent, mends: readonly Mend[]): string {
  const parts: string[] = [];
  let at = start;
  for (const mend of mends) {
    parts.push(text.slice(at, mend.at), mend.insert);
    at = mend.at + mend.remove;
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}
