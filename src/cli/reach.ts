import { sizeOfFiles } from '../source/index.js';
import type { Ground } from './basis.js';
import type { FoundPost } from './posts-in.js';
import type { Settings } from './settings.js';

/** Files that are shorter are read at once, and converted within a second or two. */
const worthTelling = 8_000_000;

/** How far the files of a run have been read, in bytes as they lie on the disk. */
export class Reach {
  #read = 0;

  private constructor(readonly total: number) {}

  /** Undefined where nobody wants to know, or nobody knows how much there is to read. */
  static of({ progress, inputs }: Settings, ground: Pick<Ground, 'inputs'> | undefined): Reach | undefined {
    const total = progress ? (ground?.inputs.size ?? sizeOfFiles(inputs)) : undefined;
    return total === undefined || total < worthTelling ? undefined : new Reach(total);
  }

  readonly hear = (bytes: number): void => {
    this.#read += bytes;
  };

  /** Notes with each post how far reading had come when it was found: it is ahead of what becomes of the posts. */
  async *note(posts: AsyncIterable<FoundPost>): AsyncGenerator<FoundPost> {
    for await (const found of posts) yield { ...found, read: this.#read };
  }
}
