import type { Basis } from './manifest/basis.js';
import type { Memory, Page } from './memory.js';

export { clearLeftovers } from './clear-leftovers.js';
export { isClosedPipe } from './closed-pipe.js';
export { fileSink } from './file.js';
export type { Basis } from './manifest/basis.js';
export type { Memory, Page } from './memory.js';
export { ndjsonSink } from './ndjson.js';
export { standingOn, type Standing } from './standing.js';
export { parentsMark, Tree } from './tree.js';
export { stdoutSink } from './stdout.js';

/** A document as sinks take it. */
export interface Written {
  /** Where it wants to stand: relative to the output folder, with `/` between folders. */
  readonly path: string;
  /** The whole text of a file; for NDJSON what restOfLine gives. */
  readonly content: string;
}

/** What became of one document. */
export type Outcome =
  | { readonly kind: 'printed' }
  | {
      /**
       * `unchanged`: the file is there as it should be; `kept`: a person changed the file, and it stays; `duplicate`: a
       * copy of a post that came before, of which the newest is taken.
       */
      readonly kind: 'written' | 'unchanged' | 'kept' | 'duplicate' | 'skipped' | 'planned';
      /** What a user can open from the current folder. */
      readonly path: string;
      /** Where the wanted name is another post's. */
      readonly renamed?: true;
    };

/** What was done when all posts had come, by paths that a user can open. */
export interface Settlement {
  /** Files that got another name, since a name that several posts want is not the one's who comes first. */
  readonly moved: readonly Moved[];
  /** Files of posts that did not come. */
  readonly vanished: readonly string[];
  /** Those of them that were taken away. */
  readonly pruned: readonly string[];
  /** What a dry run would have written, in the order of the input. */
  readonly planned: readonly string[];
}

/** How a run came to its end. */
export interface Ending {
  /** Whether every post of the input came. */
  readonly isComplete: boolean;
  /** What the next run can tell by that nothing changed, if it is all there was to say. */
  readonly basis?: Basis | undefined;
}

/** A file that got another name when all posts had come. */
export interface Moved {
  /** Of its post, as `Memory`'s. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Whether that is not the name that it wanted. */
  readonly renamed: boolean;
}

/** A document of an earlier run. */
export interface Earlier {
  readonly key: string;
  /** Where it stands, as `Written`'s. */
  readonly path: string;
  /** The digest of what was written there. */
  readonly output: string;
  readonly page?: Page;
}

/** Where documents go. */
export interface Sink {
  /** What earlier runs left, where the sink remembers it. */
  earlier?(): Iterable<Earlier>;
  /** By what the post is remembered that an earlier run made a document of, by its `source`. */
  find?(source: string): Memory | undefined;
  /**
   * What becomes of a post that need not be converted; undefined where it has to be. Asked for each post, in the order of
   * the input, and possibly long before it is written.
   */
  recall?(memory: Memory): Outcome | undefined;
  /**
   * Writes one document.
   * @throws {OutputError} where this one could not be written; the sink goes on taking others
   */
  write(document: Written, memory?: Memory): Promise<Outcome>;
  /**
   * Called once, after the last document.
   * @throws {OutputError}
   */
  finish?(ending: Ending): Settlement;
}

/** What to do about files that are there already, and whether to write at all. */
export interface FileOptions {
  /** Replace them. */
  readonly force: boolean;
  /** Leave them as they are; goes before `force`. */
  readonly skipExisting: boolean;
  /** Write nothing, and tell what would come of it. */
  readonly dryRun: boolean;
}

/** What to do about a file that a person changed since wp2md wrote it. */
export const editedPolicies = ['keep', 'overwrite', 'fail'] as const;
export type EditedPolicy = (typeof editedPolicies)[number];

/** What to do in a folder that remembers its posts. */
export interface FolderOptions extends FileOptions {
  readonly onEdited: EditedPolicy;
  /** Take away the files of posts that did not come. */
  readonly prune: boolean;
  /** Convert posts anew though they are the same. */
  readonly convertAll: boolean;
  /** Whether a post is one that this run would have had, by its key. */
  readonly isMine: (key: string) => boolean;
}
