/** What went wrong, as a stable word for programs; the message and the hint are for people. */
export type ErrorCode =
  | 'input-missing'
  | 'input-unreadable'
  | 'input-empty'
  | 'input-not-json'
  | 'input-not-posts'
  | 'fetch-failed'
  | 'rest-error'
  | 'post-invalid'
  /** A post whose conversion was stopped: it took too long or too much memory. */
  | 'post-stopped'
  | 'option-invalid'
  | 'output-exists'
  /** A file that a person changed since wp2md wrote it. */
  | 'output-edited'
  | 'output-failed'
  /** A fault of wp2md itself. */
  | 'internal';

export interface ErrorDetails {
  /** What the reader can try next, as one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * The one family of errors that wp2md throws or reports. `message` says what failed and for which thing, `hint` what to
 * try; `cause` keeps the original error where there is one.
 */
export class Wp2mdError extends Error {
  readonly hint: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { hint, cause }: ErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** A file, pipe or address that could not be read as REST JSON. */
export class InputError extends Wp2mdError {}

/** A JSON value that is no post, or a post that could not be converted. */
export class PostError extends Wp2mdError {}

/** An option with a value that it does not take. */
export class OptionError extends Wp2mdError {}

/** A document that could not be written. */
export class OutputError extends Wp2mdError {}
