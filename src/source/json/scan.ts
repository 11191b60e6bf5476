import { isHolder, isId } from './holders.js';
import { mostSteps, writePath, type PathStep } from './path.js';
import { quoteAt } from './quote.js';
import { scanString, type Mend } from './scan-string.js';
import { skipSpace } from './space.js';

/** Something that makes a value unreadable. */
export interface Fault {
  readonly at: number;
  /** What is wrong there, to stand after the place. */
  readonly what: string;
  /** Whether the text ended before the value did. */
  readonly cut: boolean;
  /** The path of the value that it is in, as jq writes it: `.[1].content.rendered`. */
  readonly path: string;
}

/** A stretch of the text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What a walk over one JSON value found. */
export interface Scan extends Extent {
  /** In the order of the text. */
  readonly mends: readonly Mend[];
  /** Words that are no JSON, such as NaN, where a value should be: the walk goes on behind them. */
  readonly faults: readonly Fault[];
  /** Where the walk had to end, if it had to. */
  readonly stop: Fault | undefined;
  /** The complete values that are worth saving if the whole is not: see `holders.ts`. */
  readonly items: readonly Extent[];
}

interface Frame {
  readonly list: boolean;
  /** What is directly inside: items, or what may hold items. */
  readonly role: 'items' | 'wrapper' | 'other';
  readonly start: number;
  /** The key of the member being read, with its quotes; empty between members. */
  key: Extent;
  /** How many elements are complete. */
  count: number;
}

type Step = 'value' | 'name' | 'colon' | 'after' | 'done';

const nowhere: Extent = { start: 0, end: 0 };
const wordCharacter = /[\w.+$-]/;
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Walks over the object or array that begins at `start`, by the grammar of RFC 8259, and says where it ends or what is
 * wrong. It only looks: values are made by `JSON.parse`. Runs in linear time and without recursion, so depth is no danger.
 *
 * @param outer the path of the value, where it is a part of a larger one
 */
export const scanJson = (text: string, start: number, outer: readonly PathStep[] = []): Scan =>
  new Scanner(text, start, outer).scan();

/** What to say where something that must stand in an object or array does not. */
export function missing(
  text: string,
  at: number,
  expected: string,
  list: boolean,
): Pick<Fault, 'what' | 'cut'> {
  if (at >= text.length) return { what: list ? 'an array' : 'an object', cut: true };
  return { what: `expected ${expected}, found ${quoteAt(text, at)}`, cut: false };
}

class Scanner {
  #at: number;
  #comma = -1;
  #stop: Fault | undefined;
  readonly #stack: Frame[] = [];
  readonly #mends: Mend[] = [];
  readonly #faults: Fault[] = [];
  readonly #items: Extent[] = [];

  readonly #steps: Readonly<Record<Exclude<Step, 'done'>, () => Step>> = {
    value: () => this.#value(),
    name: () => this.#name(),
    colon: () => this.#colon(),
    after: () => this.#after(),
  };

  constructor(
    readonly text: string,
    readonly start: number,
    readonly outer: readonly PathStep[],
  ) {
    this.#at = start;
  }

  scan(): Scan {
    let step: Step = 'value';
    while (step !== 'done') {
      this.#at = skipSpace(this.text, this.#at);
      step = this.#steps[step]();
    }
    return {
      start: this.start,
      end: this.#at,
      mends: this.#mends,
      faults: this.#faults,
      stop: this.#stop,
      items: this.#items,
    };
  }

  #value(): Step {
    const start = this.#at;
    const character = this.text[start];
    if (character === '[' || character === '{') return this.#open(character === '[');
    if (character === '"') return this.#string('a string') ? this.#complete(start) : 'done';
    if (character === ']' && this.#top()?.list) return this.#close();
    if (character !== undefined && wordCharacter.test(character)) return this.#word();
    return this.#fail('a value');
  }

  #open(list: boolean): Step {
    const parent = this.#top();
    const holds = parent === undefined || (parent.role === 'wrapper' && isHolder(this.#keyOf(parent)));
    const role = holds ? (list ? 'items' : 'wrapper') : 'other';
    this.#stack.push({ list, role, start: this.#at, key: nowhere, count: 0 });
    this.#at += 1;
    this.#comma = -1;
    return list ? 'value' : 'name';
  }

  #close(): Step {
    // A comma with nothing behind it says nothing: it can go.
    if (this.#comma >= 0) this.#mends.push({ kind: 'comma', at: this.#comma, remove: 1, insert: '' });
    this.#at += 1;
    const frame = this.#stack.pop();
    return this.#complete(frame?.start ?? this.start);
  }

  #complete(start: number): Step {
    this.#comma = -1;
    const parent = this.#top();
    if (parent === undefined) return 'done';
    const byId = parent.role === 'wrapper' && this.text[start] === '{' && isId(this.#keyOf(parent));
    if (parent.role === 'items' || byId) this.#items.push({ start, end: this.#at });
    parent.count += 1;
    return 'after';
  }

  #word(): Step {
    const start = this.#at;
    let end = start;
    while (end < this.text.length && wordCharacter.test(this.text.charAt(end))) end += 1;
    this.#at = end;
    if (end === this.text.length) return this.#cut('a number or word');
    if (!scalar.test(this.text.slice(start, end))) {
      const what = `found ${quoteAt(this.text, start, end)}, which is no JSON value`;
      this.#faults.push({ at: start, what, cut: false, path: this.#path() });
    }
    return this.#complete(start);
  }

  #name(): Step {
    const frame = this.#top();
    const start = this.#at;
    if (frame === undefined) return 'done';
    frame.key = nowhere;
    if (this.text[start] === '}') return this.#close();
    if (this.text[start] !== '"') return this.#fail('a name in double quotes');
    if (!this.#string('a name')) return 'done';
    frame.key = { start, end: this.#at };
    return 'colon';
  }

  #colon(): Step {
    if (this.text[this.#at] !== ':') return this.#fail('a colon');
    this.#at += 1;
    this.#comma = -1;
    return 'value';
  }

  #after(): Step {
    const list = this.#top()?.list ?? false;
    const closer = list ? ']' : '}';
    const character = this.text[this.#at];
    if (character === closer) return this.#close();
    if (character !== ',') return this.#fail(`a comma or ${closer}`);
    this.#comma = this.#at;
    this.#at += 1;
    return list ? 'value' : 'name';
  }

  /** Moves behind the string that begins here; false where the text ends in it. */
  #string(what: string): boolean {
    const end = scanString(this.text, this.#at, this.#mends);
    this.#at = end ?? this.text.length;
    if (end === undefined) this.#cut(what);
    return end !== undefined;
  }

  #fail(expected: string): Step {
    const { what, cut } = missing(this.text, this.#at, expected, this.#top()?.list ?? false);
    return this.#end(what, cut);
  }

  #cut = (what: string): Step => this.#end(what, true);

  #end(what: string, cut: boolean): Step {
    this.#stop = { at: this.#at, what, cut, path: this.#path() };
    return 'done';
  }

  #top = (): Frame | undefined => this.#stack.at(-1);

  #keyOf = ({ key }: Frame): string => this.text.slice(key.start + 1, key.end - 1);

  #path(): string {
    const outer = this.#stack.slice(0, mostSteps + 1).filter(({ list, key }) => list || key !== nowhere);
    const inner = outer.map((frame) => (frame.list ? frame.count : this.#keyOf(frame)));
    return writePath([...this.outer, ...inner]);
  }
}
