import { Wp2mdError, type ErrorCode } from '../errors.js';
import type { Origin } from '../source/index.js';
import type { Difference } from '../verify/index.js';
import { describeWarning, severityOf, type Severity, type Warning, type WarningCode } from '../warnings.js';

/** What became of a post. */
export const postOutcomes = [
  'printed',
  'written',
  'unchanged',
  'planned',
  'skipped',
  'kept',
  'duplicate',
  'failed',
] as const;
export type PostOutcome = (typeof postOutcomes)[number];

/** A warning as a report has it; `message` is the sentence that stderr shows. */
export interface WarningEntry {
  readonly code: WarningCode;
  readonly severity: Severity;
  readonly element: string;
  readonly count: number;
  readonly excerpt?: string;
  readonly message: string;
}

/** What `--verify` found, as a report has it; `message` says it in one line. */
export interface DifferenceEntry extends Difference {
  readonly message: string;
}

/** An error as a report has it. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

/** Where something was read: a file, an address or `stdin`; the line where a file holds several values. */
export interface PlaceEntry {
  readonly file: string;
  readonly line?: number;
}

/** What became of one post, as a report has it. */
export interface Fate {
  readonly outcome: PostOutcome;
  /** Of the file; absent for stdout and where nothing came of the post. */
  readonly path?: string;
  /** Whether another post of the run has the name that this one wanted. */
  readonly renamed?: true;
  readonly warnings: readonly WarningEntry[];
  /** Absent without `--verify`; empty where the Markdown renders back to the post. */
  readonly differences?: readonly DifferenceEntry[];
  readonly error?: ErrorEntry;
}

/** One post as a report has it. */
export interface PostEntry extends PlaceEntry, Fate {
  /** Where in the file's JSON: `posts[3]`; absent where it is the whole of it. */
  readonly at?: string;
  readonly type: string;
  readonly id?: string | number;
  readonly title: string;
  readonly link?: string;
}

/** An input, or a value in one, that could not be used. */
export interface InputEntry extends PlaceEntry, ErrorEntry {}

/** Something about an input that did not stop it. */
export interface NoticeEntry extends PlaceEntry {
  readonly message: string;
}

/** Where something was read, as the report has it. */
export const placeEntry = ({ name, line }: Origin): PlaceEntry =>
  line === undefined ? { file: name } : { file: name, line };

/** An error as the report has it. */
export function errorEntry(error: Error): ErrorEntry {
  if (!(error instanceof Wp2mdError)) return { code: 'internal', message: error.message };
  const { code, message, hint } = error;
  return hint === undefined ? { code, message } : { code, message, hint };
}

/** A warning as the report has it. */
export const warningEntry = (warning: Warning): WarningEntry => ({
  code: warning.code,
  severity: severityOf(warning),
  element: warning.element,
  count: warning.count,
  ...(warning.excerpt === undefined ? {} : { excerpt: warning.excerpt }),
  message: describeWarning(warning),
});

/** Whether words or media of the post are gone. */
export const isLoss = ({ severity }: WarningEntry): boolean => severity === 'loss';
