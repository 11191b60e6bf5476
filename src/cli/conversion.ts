import type { ErrorCode } from '../errors.js';
import type { ConvertOptions } from '../options.js';
import type { DifferenceEntry, WarningEntry } from './entries.js';
import type { PostName } from './post-name.js';

/** What of a document is written: the whole text of a file, or what stands behind the path in a line of NDJSON. */
export type Form = 'text' | 'line';

/** What goes for one post alone, as plain data too. */
export type OwnOptions = Pick<
  ConvertOptions,
  'lookup' | 'parents' | 'addresses' | 'aliases' | 'comments' | 'authorKeys'
>;

/** How posts are converted: the same for each post of a run, and plain data, so that a worker can have it. */
export interface ConvertSettings {
  readonly options: Omit<ConvertOptions, keyof OwnOptions>;
  readonly form: Form;
  /** Whether each document is rendered again and held against its post. */
  readonly verify: boolean;
}

/** An error as plain data. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly stack?: string;
}

/** A post that was converted. */
export interface Converted {
  readonly kind: 'converted';
  /** Where the document wants to stand below the output folder. */
  readonly path: string;
  /** What to write, in the form that was asked for. */
  readonly content: string;
  readonly post: PostName & { readonly link?: string };
  readonly warnings: readonly WarningEntry[];
  /** Absent where it was not verified. */
  readonly differences?: readonly DifferenceEntry[];
}

/** What comes of converting one post, as plain data: a worker gives the same as the main thread. */
export type Conversion = Converted | { readonly kind: 'failed'; readonly error: PlainError };
