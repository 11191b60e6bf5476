import { Wp2mdError } from '../errors.js';
import type { Settlement, Standing } from '../sink/index.js';
import type { Origin } from '../source/index.js';
import type { WarningCode } from '../warnings.js';
import {
  errorEntry,
  isLoss,
  placeEntry,
  type DifferenceEntry,
  type Fate,
  type PostOutcome,
  type WarningEntry,
} from './entries.js';
import { plural } from './plural.js';
import { describePost, place } from './post-name.js';
import type { Result } from './post-result.js';
import type { ReportFile } from './report-file.js';
import type { Talk } from './talk.js';
import { Counter } from './totals.js';

// Ten thousand lines would help nobody; the summary counts what is not listed.
const listedExisting = 20;
const listedPosts = 10;

/**
 * Takes down what happens in one run: says it on stderr, counts it, and writes it to the report if there is one.
 *
 * Warnings are a line each, as they come, until ten posts had one of the same code; and so are posts whose file is there
 * already, until there are twenty. `--verbose` has no such limit. All other errors are said.
 */
export class Ledger {
  readonly totals = new Counter();
  readonly #failures = new Set<string>();
  /** The posts of a folder whose names are others', by their keys: as it stands so far, since names are settled at the end. */
  readonly #renamed = new Set<string>();
  readonly #postsWith = new Map<WarningCode, number>();
  #existing = 0;
  #expected = 0;
  #isUnchanged = false;
  #notices = 0;
  #unlisted = 0;

  /** @param strict whether to say losses as errors, each of them */
  constructor(
    private readonly talk: Talk,
    private readonly report?: ReportFile,
    private readonly strict = false,
  ) {}

  /** How many warnings were counted and not said. */
  get unlisted(): number {
    return this.#unlisted;
  }

  /** How many posts were refused because their file is there already, and not said. */
  get unlistedExisting(): number {
    return this.talk.level === 'verbose' ? 0 : Math.max(0, this.#existing - listedExisting);
  }

  /** How many posts the sites said that they have; 0 where none said so. */
  get expected(): number {
    return this.#expected;
  }

  /** Whether an input gave nothing because nothing in it is new. */
  get isUnchanged(): boolean {
    return this.#isUnchanged;
  }

  /** Whether nothing was to be said but of posts that were written, or are there already. */
  get isPlain(): boolean {
    const { posts, errors, outcomes } = this.totals;
    const { written, unchanged, duplicate } = outcomes;
    return this.#notices + errors === 0 && posts > 0 && written + unchanged + duplicate === posts;
  }

  /** Everything is as an earlier run left it. */
  stand({ posts, files, leftAside }: Standing): void {
    this.totals.posts += posts;
    this.totals.outcomes.unchanged += files;
    this.totals.outcomes.duplicate += posts - files;
    for (const [what, count] of Object.entries(leftAside)) this.leftAside(what, count);
  }

  /** A site said how many posts are to come. */
  expect(posts: number): void {
    this.#expected += posts;
  }

  /** Nothing in an input is new. */
  unchanged(message: string, origin: Origin): void {
    this.#isUnchanged = true;
    this.talk.note(`${place(origin)}: ${message}`);
  }

  /** An input, or something in one, that could not be used. */
  inputFailed(error: Error, origin: Origin): void {
    // A sidecar file in a searched folder is read twice.
    if (this.#failures.has(error.message)) return;
    this.#failures.add(error.message);
    this.totals.errors += 1;
    this.talk.error(error);
    this.report?.addError({ ...placeEntry(origin), ...errorEntry(error) });
  }

  /** Something about an input that did not stop it. */
  notice(message: string, origin: Origin): void {
    this.#notices += 1;
    this.talk.warning(`${place(origin)}: ${message}`);
    this.report?.addNotice({ ...placeEntry(origin), message });
  }

  /** Something among the posts that is none. */
  leftAside(what: string, count: number): void {
    this.totals.addLeftAside(what, count);
  }

  /**
   * What became of a post.
   * @param key by which the output remembers it, where it does
   */
  post({ fate, entry, failure }: Result, origin: Origin, key?: string): void {
    const { outcome, path, warnings, differences } = fate;
    // Asked for only where there is something to say: most posts of a second run were not even read.
    const name = (): string => `${place(origin)}: ${describePost(entry())}`;
    this.totals.addPost(fate);
    if (fate.renamed && key !== undefined) this.#renamed.add(key);
    this.report?.addPost(entry(), key);
    if (warnings.length > 0) this.#warn(name(), warnings);
    if (differences !== undefined) this.#differ(name(), differences);
    if (failure !== undefined) this.#fail(failure);
    else if (outcome === 'kept') {
      this.talk.warning(`${name()}: ${path} was changed since wp2md wrote it, and is kept`);
      this.talk.hint('--on-edited overwrite replaces what was changed.');
    } else if (path !== undefined && this.talk.level === 'verbose')
      this.talk.detail(`${name()} → ${path}${note(fate)}`);
  }

  /** What was done when all posts had come. @param isDry whether it would have been, since nothing is written */
  settle({ moved, vanished, pruned, planned }: Settlement, isDry: boolean): void {
    this.totals.moved += moved.length;
    this.totals.vanished += vanished.length;
    this.totals.pruned += pruned.length;
    this.report?.addMoved(moved);
    this.totals.planned += planned.length;
    for (const { key, from, to, renamed } of moved) {
      if (renamed) this.#renamed.add(key);
      else this.#renamed.delete(key);
      this.talk.detail(
        `${from} ${isDry ? 'would move ' : ''}→ ${to}${renamed ? ' (the name is another post’s)' : ''}`,
      );
    }
    this.totals.renamed = this.#renamed.size;
    for (const path of vanished) this.talk.detail(`${path}: its post is not in the input any more`);
    for (const path of pruned)
      this.talk.detail(
        `${path} ${isDry ? 'would be ' : ''}removed, as its post is not in the input any more`,
      );
  }

  #fail(failure: Error): void {
    if (failure instanceof Wp2mdError && failure.code === 'output-exists') {
      this.#existing += 1;
      if (this.#existing > listedExisting && this.talk.level !== 'verbose') return;
    }
    this.talk.error(failure);
  }

  /** One line a post, whatever the number of its differences; `--verbose` has a line for each. */
  #differ(name: string, [first, ...others]: readonly DifferenceEntry[]): void {
    if (first === undefined) return;
    const more = others.length === 0 ? '' : ` (and ${plural(others.length, 'more difference')})`;
    const isVerbose = this.talk.level === 'verbose';
    this.talk.error(new Error(`${name}: differs: ${first.message}${isVerbose ? '' : more}`));
    if (!isVerbose) return;
    for (const { message } of others) this.talk.error(new Error(`${name}: differs: ${message}`));
  }

  #warn(name: string, warnings: readonly WarningEntry[]): void {
    const { level } = this.talk;
    for (const code of new Set(warnings.map((warning) => warning.code))) {
      this.#postsWith.set(code, (this.#postsWith.get(code) ?? 0) + 1);
    }
    for (const warning of warnings) {
      const { code, message } = warning;
      if (this.strict && isLoss(warning)) {
        this.talk.error(new Error(`${name}: ${message}`));
        continue;
      }
      const isListed = level === 'verbose' || (this.#postsWith.get(code) ?? 0) <= listedPosts;
      if (isListed) this.talk.warning(`${name}: ${message}`);
      else this.#unlisted += 1;
    }
  }
}

const notes: Partial<Record<PostOutcome, string>> = {
  skipped: ' (skipped, there already)',
  unchanged: ' (unchanged)',
  duplicate: ' (another copy of the post, of which the newest is taken)',
};

const note = ({ outcome, renamed }: Fate): string =>
  notes[outcome] ?? (renamed ? ' (renamed, another post has the name)' : '');
