import type { Archive } from '../archive/archive.js';
import type { Credentials } from '../http/authorization.js';

/** Which posts of a site are asked for, as the REST API's collections take it. */
export interface Filters {
  /** ISO 8601 dates, in the site's own time where they name no zone. */
  readonly after?: string;
  readonly before?: string;
  readonly modifiedAfter?: string;
  /** Ids, slugs or names. */
  readonly category?: readonly string[];
  readonly tag?: readonly string[];
  readonly author?: readonly string[];
  readonly search?: string;
  readonly status?: readonly string[];
  readonly slug?: readonly string[];
  readonly id?: readonly string[];
}

/** What is asked of addresses, beside themselves. */
export interface SiteOptions {
  /**
   * The types of posts that a whole site stands for.
   * @default post and page
   */
  readonly types?: readonly string[];
  readonly filters?: Filters;
  /** The most posts that one address gives. */
  readonly limit?: number;
  /**
   * How many requests are on their way at once.
   * @default 2
   */
  readonly concurrency?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly credentials?: Credentials;
  /** Opens posts that a password protects. */
  readonly postPassword?: string;
  /** Whether to look up what terms are said to be, which `_embed` leaves out. */
  readonly describeTerms?: boolean;
  /** Keeps what the sites send. */
  readonly archive?: Archive;
}
