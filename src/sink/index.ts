export { isClosedPipe } from './closed-pipe.js';
export { fileSink } from './file.js';
export { folderSink } from './folder.js';
export { ndjsonSink } from './ndjson.js';
export { stdoutSink } from './stdout.js';

/** What a post is remembered by from one run to the next. */
export interface Memory {
  /** The same for two copies of one post, different for two posts. */
  readonly key: string;
  /** A digest of everything that its document depends on. */
  readonly source: string;
  readonly type: string;
  /** RFC 3339, or empty; as `modified`. */
  readonly date: string;
  readonly modified: string;
  /** How long its JSON is: of two copies of one age, the longer says more. */
  readonly size: number;
}

/** What became of one document. */
export type Outcome =
  | { readonly kind: 'printed' }
  /** `path` is what a user can open from the current folder; `renamed` where the wanted name was another post's. */
  | { readonly kind: 'written' | 'skipped' | 'planned'; readonly path: string; readonly renamed?: true };

/** A document as sinks take it. */
export interface Written {
  /** Where it wants to stand: relative to the output folder, with `/` between folders. */
  readonly path: string;
  /** The whole text of a file; for NDJSON what restOfLine gives. */
  readonly content: string;
}

/** Where documents go. */
export interface Sink {
  /**
   * Writes one document.
   * @throws {OutputError} where this one could not be written; the sink goes on taking others
   */
  write(document: Written, memory?: Memory): Promise<Outcome>;
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
