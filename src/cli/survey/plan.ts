import type { OwnOptions } from '../conversion.js';

/** What is known of a post when all posts of the run have been seen, and before it is converted. Plain data. */
export interface Plan {
  /** Where its document goes, below the output folder. */
  readonly path: string;
  /** Whether another post has the name that it wanted. */
  readonly renamed: boolean;
  /** What its conversion goes by besides the options of the run. */
  readonly options: Pick<OwnOptions, 'addresses' | 'aliases' | 'comments' | 'authorKeys'>;
}
