import { closeSync, fsyncSync, openSync, statSync, writeFileSync } from 'node:fs';
import { compact } from './compact.js';
import { collectionName, identityOf } from './identity.js';
import type { Known } from './known.js';
import type { ArchiveMode } from './open-archive.js';
import { writeError } from './write-error.js';
import { writeState, type State, type Validators } from './state.js';

/** A list of posts by its address. */
interface Listed {
  readonly url: URL;
}

/**
 * The file that keeps what sites send (`--save-json`): NDJSON, so that converting again needs no network. Each value is
 * appended by one write before it is converted, so that a run that is killed loses nothing that it wrote.
 */
export class Archive {
  readonly #file: number;
  #state: State;
  #isCutOff = false;
  #added = 0;

  /** @see openArchive */
  constructor(
    readonly path: string,
    readonly mode: ArchiveMode,
    private readonly known: Known,
    /** What is known of the run before. */
    private readonly before: State,
  ) {
    this.#state = mode === 'changes' ? { ...before, finished: false } : before;
    if (mode === 'changes') delete (this.#state as { since?: string }).since;
    this.#file = this.#attempt(() => openSync(path, 'a'));
    // A run for changes that is cut off may simply be made again: what it got is known by its dates.
    if (mode !== 'changes') this.#save();
  }

  /** How many posts it holds. */
  get size(): number {
    return this.known.total;
  }

  /** How many values this run added. */
  get added(): number {
    return this.#added;
  }

  /** From when on a run for changes has to ask: a second before the run before began, by the server's clock. */
  get since(): string | undefined {
    if (this.mode !== 'changes' || this.before.since === undefined) return undefined;
    const second = 1000;
    return `${new Date(Date.parse(this.before.since) - second).toISOString().slice(0, 19)}Z`;
  }

  /** How many posts of a list a run that goes on has already: these need not be asked for again. */
  countOf({ url }: Listed): number {
    return this.mode === 'resume' ? this.known.count(collectionName(url)) : 0;
  }

  holds({ url }: Listed, id: string): boolean {
    return this.mode === 'resume' && this.known.modified(collectionName(url), id) !== undefined;
  }

  /**
   * Keeps a value, unless it is there already as it is.
   *
   * @returns whether it is new
   * @throws {OutputError}
   */
  add(value: unknown): boolean {
    const identity = identityOf(value);
    if (identity !== undefined) {
      const { collection, id, modified } = identity;
      const before = this.known.modified(collection, id);
      if (before !== undefined && (this.mode === 'resume' || (before === modified && modified !== '')))
        return false;
      this.known.add(identity);
    }
    this.#attempt(() => writeFileSync(this.#file, `${JSON.stringify(value)}\n`));
    this.#added += 1;
    return true;
  }

  /** Takes down the server's clock (the Date header of its first answer). */
  heard(date: string | null): void {
    const time = Date.parse(date ?? '');
    if (this.#state.since !== undefined || Number.isNaN(time)) return;
    this.#state = { ...this.#state, since: new Date(time).toISOString() };
    if (this.mode !== 'changes') this.#save();
  }

  /** What a request for changes of one address sends along. */
  conditions(url: URL): Readonly<Record<string, string>> {
    const { etag, lastModified } = (this.mode === 'changes' && this.before.validators[url.href]) || {};
    return {
      ...(etag === undefined ? {} : { 'If-None-Match': etag }),
      ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
    };
  }

  /** Takes down by what an address can be asked for changes. */
  remember(url: URL, headers: Headers): void {
    const etag = headers.get('etag');
    const lastModified = headers.get('last-modified');
    if (etag === null && lastModified === null) return;
    const validators: Validators = {
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
    };
    this.#state = { ...this.#state, validators: { ...this.#state.validators, [url.href]: validators } };
  }

  /** Something that was asked for did not come: the run does not count as finished. */
  cutOff(): void {
    this.#isCutOff = true;
  }

  /**
   * Closes the file. Of a post that was added again since it changed, the older lines go.
   *
   * @param isWhole whether all that was asked for was gone through
   * @throws {OutputError}
   */
  async finish(isWhole: boolean): Promise<void> {
    this.#attempt(() => {
      fsyncSync(this.#file);
      closeSync(this.#file);
    });
    if (this.known.hasDoubles) {
      await compact(this.path).catch((error: unknown) => {
        throw writeError(this.path, error);
      });
    }
    const finished = isWhole && !this.#isCutOff;
    if (this.mode === 'changes' && !finished) return;
    const now = new Date().toISOString();
    this.#state = {
      ...this.#state,
      finished,
      length: statSync(this.path).size,
      ...(finished && this.#state.since === undefined ? { since: now } : {}),
    };
    this.#save();
  }

  #save(): void {
    this.#attempt(() => writeState(this.path, this.#state));
  }

  #attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw writeError(this.path, error);
    }
  }
}
