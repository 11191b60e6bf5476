import type { Origin } from '../source/index.js';
import type { Ledger } from './ledger.js';

/** What reading has to tell. */
export type InputLedger = Pick<Ledger, 'inputFailed' | 'notice' | 'leftAside' | 'unchanged' | 'expect'>;

/**
 * Keeps what reading has to tell until its place in the order of the input has come: reading is ahead of writing, by more
 * or less, and what is said must not depend on how much.
 */
export class Notes implements InputLedger {
  #waiting: (() => void)[] = [];

  constructor(private readonly ledger: InputLedger) {}

  inputFailed(error: Error, origin: Origin): void {
    this.#waiting.push(() => this.ledger.inputFailed(error, origin));
  }

  notice(message: string, origin: Origin): void {
    this.#waiting.push(() => this.ledger.notice(message, origin));
  }

  leftAside(what: string, count: number): void {
    this.#waiting.push(() => this.ledger.leftAside(what, count));
  }

  unchanged(message: string, origin: Origin): void {
    this.#waiting.push(() => this.ledger.unchanged(message, origin));
  }

  /** At once: how much is to come is good to know before it has come. */
  expect(posts: number): void {
    this.ledger.expect(posts);
  }

  /** Hands over what waits. */
  take(): readonly (() => void)[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** Says what waits. */
  say(): void {
    for (const note of this.take()) note();
  }
}
