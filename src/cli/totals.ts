import type { DownloadEvent } from '../download/index.js';
import type { WarningCode } from '../warnings.js';
import { isLoss, postOutcomes, type Fate, type PostOutcome } from './entries.js';

/** The figures of a run. */
export interface Totals {
  /** Posts that were found, those that failed included. */
  readonly posts: number;
  readonly outcomes: Readonly<Record<PostOutcome, number>>;
  readonly renamed: number;
  /** Files that got another name at the end; files of posts that did not come, and those that were taken away. */
  readonly moved: number;
  readonly vanished: number;
  readonly pruned: number;
  /** Files that a folder would get, those that go with the posts included. */
  readonly planned: number;
  /** Posts that failed and inputs that could not be used. */
  readonly errors: number;
  /** Posts that were rendered again and held against their HTML, and those of them that differ. */
  readonly verified: number;
  readonly differing: number;
  /** Posts of which words or media were lost, as their warnings say. */
  readonly lossy: number;
  /** How many warnings of each code there are: one for each element of a post. */
  readonly warnings: ReadonlyMap<WarningCode, number>;
  /** What stood among the posts and is none: `media`, how many. */
  readonly leftAside: ReadonlyMap<string, number>;
  readonly media: MediaTotals;
}

/** Files that were taken over. */
export interface MediaTotals {
  /** New ones, and how many bytes they have. */
  readonly files: number;
  readonly bytes: number;
  /** Those that an earlier run has taken over. */
  readonly known: number;
  readonly failed: number;
}

/** Adds up what happens in one run. */
export class Counter implements Totals {
  posts = 0;
  readonly outcomes = Object.fromEntries(postOutcomes.map((outcome) => [outcome, 0])) as Record<
    PostOutcome,
    number
  >;
  renamed = 0;
  moved = 0;
  vanished = 0;
  pruned = 0;
  planned = 0;
  errors = 0;
  verified = 0;
  differing = 0;
  lossy = 0;
  readonly warnings = new Map<WarningCode, number>();
  readonly leftAside = new Map<string, number>();
  media: MediaTotals = { files: 0, bytes: 0, known: 0, failed: 0 };

  /** How many warnings there are in all. */
  allWarnings = 0;

  addPost({ outcome, renamed, warnings, differences }: Fate): void {
    this.posts += 1;
    this.outcomes[outcome] += 1;
    if (renamed) this.renamed += 1;
    if (outcome === 'failed') this.errors += 1;
    if (differences !== undefined) this.verified += 1;
    if (differences !== undefined && differences.length > 0) this.differing += 1;
    if (warnings.some(isLoss)) this.lossy += 1;
    this.allWarnings += warnings.length;
    for (const { code } of warnings) increment(this.warnings, code);
  }

  addMedia(event: DownloadEvent): void {
    const { media } = this;
    if (event.kind === 'done')
      this.media = { ...media, files: media.files + 1, bytes: media.bytes + event.bytes };
    if (event.kind === 'known') this.media = { ...media, known: media.known + 1 };
    if (event.kind === 'failed') this.media = { ...media, failed: media.failed + 1 };
  }

  addLeftAside(what: string, count = 1): void {
    increment(this.leftAside, what, count);
  }
}

function increment<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
