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
  /** How much its JSON says: of two copies of one age, the one that says more is taken. */
  readonly size: number;
  /** Its place among the pages, where the path depends on that. */
  readonly page?: Page;
}

/** A page by its id within all sites, its slug, and the id of the page above it. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}
