import { Wp2mdError } from '../errors.js';
import type { Io } from './io.js';
import { printable } from './printable.js';

/** How much is said on stderr: `quiet`, errors; `normal`, also warnings and a summary; `verbose`, everything. */
export type Level = 'quiet' | 'normal' | 'verbose';

const red = 31;
const yellow = 33;

/**
 * All that the command says on stderr. Each message is a line that begins `wp2md: `, then `error: ` or `warning: ` where
 * it is one; an error's hint is a line of its own, indented. Nothing of a post can reach the terminal but as plain text.
 */
export class Talk {
  readonly #hints = new Set<string>();
  #isOpen = false;
  /** What is drawn on the last line of the terminal, and has to give way to what is said. */
  drawn: { hide(): void } | undefined;

  constructor(
    private readonly io: Pick<Io, 'stderr' | 'env'>,
    readonly level: Level = 'normal',
  ) {}

  /** Says what went wrong and what to try, at every level; a hint that was given is not given again. */
  error(error: Error): void {
    this.#line(`${this.#paint(red, 'error:')} ${printable(error.message)}`);
    if (!(error instanceof Wp2mdError)) return;
    if (error.hint !== undefined) this.#hint(error.hint);
    if (error.code === 'internal' && error.cause instanceof Error) this.detail(error.cause.stack ?? '');
  }

  warning(message: string): void {
    if (this.level !== 'quiet') this.#line(`${this.#paint(yellow, 'warning:')} ${printable(message)}`);
  }

  /** Says something that is neither an error nor a warning. */
  note(message: string): void {
    if (this.level !== 'quiet') this.#line(printable(message));
  }

  /** Says what to try, once. */
  hint(text: string): void {
    if (this.level !== 'quiet') this.#hint(text);
  }

  /** Says something that only `--verbose` asks for. */
  detail(message: string): void {
    if (this.level === 'verbose') this.#line(printable(message));
  }

  #hint(text: string): void {
    if (this.#hints.has(text)) return;
    this.#hints.add(text);
    this.#write(`  hint: ${printable(text)}\n`);
  }

  #line(text: string): void {
    this.#write(`wp2md: ${text}\n`);
  }

  /** Opened by the first message: to ask `process` for its stderr takes time, and most runs have nothing to say. */
  #write(text: string): void {
    const { stderr } = this.io;
    // A reader that has gone misses what is said; unheard, the event would end the process.
    if (!this.#isOpen) stderr.on('error', () => {});
    this.#isOpen = true;
    this.drawn?.hide();
    stderr.write(text);
  }

  #paint(colour: number, text: string): string {
    const { stderr, env } = this.io;
    return wantsColour(stderr.isTTY ?? false, env) ? `\u001b[${colour}m${text}\u001b[39m` : text;
  }
}

/** Whether the terminal knows no codes: Emacs's shell, say, and some that run jobs (terminfo, `dumb`). */
export const isDumb = (env: Io['env']): boolean => env['TERM'] === 'dumb';

/**
 * As commander decides it (https://no-color.org, https://force-color.org): any value but an empty one counts. A dumb
 * terminal would show the codes.
 */
function wantsColour(isTerminal: boolean, env: Io['env']): boolean {
  if (env['NO_COLOR'] || env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false') return false;
  return Boolean(env['FORCE_COLOR']) || env['CLICOLOR_FORCE'] !== undefined || (isTerminal && !isDumb(env));
}
