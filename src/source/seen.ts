import { basename, dirname } from 'node:path';
import { compare } from './compare.js';
import type { Place } from './find-places.js';
import { isSought } from './walk-folder.js';

/**
 * Which places were read. What a search comes upon, folder by folder in the order of names, is put down by folder and
 * name reached, so that a million files take no more than their folders.
 */
export class Seen {
  readonly #single = new Set<string>();
  readonly #reached = new Map<string, string>();

  /** Whether a place was not read before; it counts as read from then on. */
  isNew({ key, walked }: Place): boolean {
    const folder = dirname(key);
    const name = basename(key);
    const reached = this.#reached.get(folder);
    const isPassed = reached !== undefined && compare(name, reached) <= 0 && isSought(key);
    if (isPassed || this.#single.has(key)) return false;
    if (walked) this.#reached.set(folder, name);
    else this.#single.add(key);
    return true;
  }
}
