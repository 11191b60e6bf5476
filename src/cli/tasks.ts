import type { Lookup } from '../post.js';
import type { Origin } from '../source/index.js';
import type { Sink } from '../sink/index.js';
import { identityOf } from '../wordpress/index.js';
import type { FitPage, Parents } from './parents.js';
import type { FoundPost } from './posts-in.js';
import type { Remember } from './remember.js';
import type { Task } from './task.js';

/** What tasks are made with. */
interface Settings {
  /** Names for the ids of what was read there. */
  readonly lookupFor: (origin: Origin) => Promise<Lookup>;
  /** Takes what has to be said before anything is said of the next post. */
  readonly takeNotes: () => readonly (() => void)[];
  readonly sink: Sink;
  /** Absent where the sink remembers nothing. */
  readonly remember: Remember | undefined;
  /** Absent where no path depends on the pages above a post. */
  readonly parents: Parents | undefined;
  readonly fit: FitPage;
}

/** Makes a task of each post, in order, and asks whether it has to be converted. */
export async function* tasksOf(posts: AsyncIterable<FoundPost>, settings: Settings): AsyncGenerator<Task> {
  const { lookupFor, takeNotes, sink, remember, fit, parents: parentsOf } = settings;
  for await (const found of posts) {
    const lookup = await lookupFor(found.origin);
    const { json, plan } = found;
    // What all posts of the run have to say to it no text tells.
    const recalled = found.known === undefined || plan ? undefined : sink.find?.(found.known);
    const identity = !recalled && (remember || parentsOf) ? fit(identityOf(json.value)) : undefined;
    const memory = recalled ?? (identity && remember?.memoryOf(identity, json, lookup, plan));
    const who = identity ?? memory;
    const parents = who && parentsOf?.(who);
    const known = memory && sink.recall?.(memory);
    yield {
      ...{ found, lookup, text: json.text },
      ...(parents === undefined ? {} : { parents }),
      ...(memory === undefined ? {} : { memory }),
      ...(known === undefined ? {} : { known }),
      needsConversion: known === undefined,
      before: takeNotes(),
    };
  }
}
