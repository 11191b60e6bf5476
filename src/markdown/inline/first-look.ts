import { actsAsMeant } from './runs.js';
import type { InlineContext, Listener } from './source.js';
import { matchAt } from './unsafe.js';

/**
 * Looks at a source while it is put together: whether nothing in it can be misread, as in most texts. It keeps nothing of
 * what it saw, which is what a long paragraph would fill the memory with.
 */
export class FirstLook implements Listener {
  readonly #context: InlineContext;
  /** The places where a line begins with words of the post. */
  readonly #lines: number[] = [];
  /** The last character so far, and whether it is of the post's own words. */
  #last = '';
  #isWord = false;
  /** A delimiter run that nothing has followed yet, and what stands before it. */
  #run = '';
  #before = '';
  #opens = false;
  #isHarmless = true;

  constructor(context: InlineContext) {
    this.#context = context;
  }

  get isSettled(): boolean {
    return !this.#isHarmless;
  }

  text(value: string, at: number): void {
    if (value === '') return;
    const { place, document } = this.#context;
    const { special } = document.host.unsafe;
    // Words right behind words, where no tag may be written, could be misread together.
    if (this.#isWord) this.#isHarmless = false;
    if (place === 'paragraph' && (at === 0 || this.#last === '\n')) this.#lines.push(at);
    this.other(value);
    if (special.test(value)) this.#isHarmless = false;
    this.#isWord = true;
  }

  delimiter(run: string, opens: boolean): void {
    const before = this.#last;
    this.other(run);
    this.#run = run.charAt(0);
    this.#before = before;
    this.#opens = opens;
  }

  other(value: string): void {
    if (value === '') return;
    const first = value.charAt(0);
    this.#follow(first);
    if (this.#isWord && this.#last === '!' && first === '[') this.#isHarmless = false;
    if (this.#context.place === 'cell' && value.includes('|')) this.#isHarmless = false;
    this.#last = value.charAt(value.length - 1);
    this.#isWord = false;
  }

  /** Whether nothing can be misread in what was put together. */
  isHarmless(value: string): boolean {
    const { place, document } = this.#context;
    const { lineStart } = document.host.unsafe;
    this.#follow('');
    if (place === 'heading' && this.#last === '#') return false;
    return this.#isHarmless && !this.#lines.some((at) => matchAt(lineStart, value, at) !== undefined);
  }

  /** Takes what follows a delimiter run. */
  #follow(after: string): void {
    if (this.#run === '') return;
    if (!actsAsMeant(this.#run, this.#before, after, this.#opens)) this.#isHarmless = false;
    this.#run = '';
  }
}
