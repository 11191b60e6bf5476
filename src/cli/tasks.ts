import type { Lookup } from '../post.js';
import type { FoundPost } from './posts-in.js';
import type { Task } from './task.js';

/** What tasks are made with. */
interface Settings {
  /** Names for the ids of what was read from a folder. */
  readonly lookupIn: (folder: string | undefined) => Promise<Lookup>;
  /** Takes what has to be said before anything is said of the next post. */
  readonly takeNotes: () => readonly (() => void)[];
}

/** Makes a task of each post, in order. */
export async function* tasksOf(
  posts: AsyncIterable<FoundPost>,
  { lookupIn, takeNotes }: Settings,
): AsyncGenerator<Task> {
  for await (const found of posts) {
    const lookup = await lookupIn(found.origin.folder);
    yield {
      found,
      text: JSON.stringify(found.json),
      lookup,
      needsConversion: true,
      before: takeNotes(),
    };
  }
}
