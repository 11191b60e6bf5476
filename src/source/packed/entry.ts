/** A file in an archive, or what passes for one. */
export interface Entry {
  /** As the archive has it. */
  readonly name: string;
  readonly kind: 'file' | 'link' | 'other';
  /**
   * Unpacks it as it comes. An entry that is not asked for is passed over.
   *
   * @param name what errors call it
   * @throws {InputError} where it is not what the archive says, after what came whole before that
   */
  readonly bytes: (name: string) => AsyncGenerator<Uint8Array>;
}

/** Entries in the order of the archive, each to be read before the next is asked for. */
export type Entries = AsyncGenerator<Entry>;
