import type { Output } from './io.js';
import { progressLine, progressNote, type Standing } from './progress-line.js';

/** How much of the input is done, in whatever it is counted: posts, bytes, pages. */
export interface Advance {
  readonly done: number;
  readonly total: number;
}

/** What a progress needs of the world. */
export interface ProgressIo {
  /** Asked for when something may be shown: `process` makes its own then, which takes time. */
  readonly stderr: Output;
  /** Whether stderr, if it is a terminal, cannot draw a line again. */
  readonly isDumb?: boolean;
  /** Says a line in a log. */
  readonly note: (text: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Whoever waits less does not want to know. */
const patience = 500;
const betweenDrawings = 100;
const betweenNotes = 10_000;
const eraseLine = '\r\u001b[K';

/** Terminals without a size say that they have no columns: `docker run -t`, before it knows better. */
const widthOf = ({ columns = 0 }: Output): number => (columns > 0 ? columns : 80);

/**
 * Shows how far a run is: on a terminal in one line that is drawn again ten times a second at most, in a log in a line
 * every ten seconds. It sets no timer: it looks at the clock whenever something was done.
 */
export class Progress {
  readonly #begun: number;
  #last: number;
  #isDrawn = false;
  #part: number | undefined;
  #file: string | undefined;

  constructor(private readonly io: ProgressIo) {
    this.#begun = io.now();
    this.#last = this.#begun;
  }

  /** Takes down how much of the input is done. */
  advance({ done, total }: Advance): void {
    this.#part = total > 0 ? Math.min(1, done / total) : undefined;
  }

  /** Takes down what is being read. */
  reading(file: string): void {
    this.#file = file;
  }

  /** Shows where the run stands, if it is time to. */
  show({ posts, warnings, stage }: Pick<Standing, 'posts' | 'warnings' | 'stage'>): void {
    const now = this.io.now();
    if (now - this.#begun < patience) return;
    const { stderr } = this.io;
    const draws = stderr.isTTY === true && !this.io.isDumb;
    if (now - this.#last < (draws ? betweenDrawings : betweenNotes)) return;
    this.#last = now;
    const standing: Standing = {
      ...{ posts, warnings, seconds: (now - this.#begun) / 1000 },
      ...(stage === undefined ? {} : { stage }),
      ...(this.#part === undefined ? {} : { part: this.#part }),
      ...(this.#file === undefined ? {} : { file: this.#file }),
    };
    if (!draws) return this.io.note(progressNote(standing));
    stderr.write(`${eraseLine}${progressLine(standing, widthOf(stderr))}`);
    this.#isDrawn = true;
  }

  /** Clears the line for whoever has something to say; it is drawn again with the next post. */
  hide(): void {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    this.io.stderr.write(eraseLine);
  }
}
