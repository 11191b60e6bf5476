import type { Recall } from './events.js';
import type { Input } from './input.js';
import { Lines } from './json/lines.js';
import type { MendTally } from './json/mends.js';

/** A text on its way to values: all that an input holds, or one line of it. */
export interface Passage {
  readonly input: Input;
  readonly recall: Recall | undefined;
  readonly text: string;
  readonly lines: Lines;
  /** What was put right in the input so far. */
  readonly mended: MendTally;
  /** Whether the input holds several values, so that each is told by its line. */
  readonly numbered: boolean;
}

/** One line of an input as a passage of its own. */
export const linePassage = (
  text: string,
  line: number,
  { input, recall, mended }: Pick<Passage, 'input' | 'recall' | 'mended'>,
): Passage => ({ input, recall, mended, text, lines: new Lines(text, line), numbered: true });
