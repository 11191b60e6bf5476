import type { Document } from '../document/index.js';

export { clearLeftovers } from './clear-leftovers.js';
export { isClosedPipe } from './closed-pipe.js';
export { fileSink } from './file.js';
export { folderSink } from './folder.js';
export { ndjsonSink } from './ndjson.js';
export { stdoutSink } from './stdout.js';

/** What became of one document. */
export type Outcome =
  | { readonly kind: 'printed' }
  /** `path` is what a user can open from the current folder; `renamed` where the wanted name was another post's. */
  | { readonly kind: 'written' | 'skipped' | 'planned'; readonly path: string; readonly renamed?: true };

/** Where documents go. */
export interface Sink {
  /**
   * Writes one document.
   * @throws {OutputError} where this one could not be written; the sink goes on taking others
   */
  write(document: Document): Promise<Outcome>;
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
