import type { ConvertSettings, OwnOptions } from '../conversion.js';

/** One post of a batch. */
export interface BatchPost {
  /** Its JSON. */
  readonly text: string;
  /** Which of the batch's lookups is the post's. */
  readonly lookup: number;
  /** What else goes for it alone. */
  readonly own: Omit<OwnOptions, 'lookup'>;
}

/** What a worker is sent: posts, and how to convert them. */
export interface Batch {
  readonly settings: ConvertSettings;
  readonly posts: readonly BatchPost[];
  /** Lookups by number, serialised once into memory that all threads share. */
  readonly lookups: ReadonlyMap<number, SharedArrayBuffer>;
}
