import type { Lookup } from '../post.js';
import type { Memory, Outcome } from '../sink/index.js';
import type { OwnOptions } from './conversion.js';
import type { FoundPost } from './posts-in.js';

/** A post on its way through a run. */
export interface Task {
  readonly found: FoundPost;
  /** Its JSON. */
  readonly text: string;
  /** Names for its ids. */
  readonly lookup: Lookup;
  /** The slugs of the pages above it, where a pattern asks for them. */
  readonly parents?: readonly string[];
  /** What it is remembered by; absent where nothing remembers posts. */
  readonly memory?: Memory;
  /** What becomes of it without being converted, where that is known. */
  readonly known?: Outcome;
  readonly needsConversion: boolean;
  /** What has to be said before anything is said of this post. */
  readonly before: readonly (() => void)[];
}

/** What goes for the post of a task alone, besides the names for its ids. */
export const ownOptions = ({ found, parents }: Task): Omit<OwnOptions, 'lookup'> => ({
  ...(parents === undefined ? {} : { parents }),
  ...found.plan?.options,
});
