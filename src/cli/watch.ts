import type { Sink } from '../sink/index.js';
import type { FoundPost } from './posts-in.js';
import { Progress } from './progress.js';
import type { Reach } from './reach.js';
import type { Run } from './run-context.js';
import { isDumb } from './talk.js';

/** What shows how far a run is; none where what is printed would run into it. */
export function progressOf({ settings, io, talk }: Run, sink: Sink): Progress | undefined {
  const prints = sink.finish === undefined && io.stdout.isTTY;
  if (!settings.progress || prints) return undefined;
  const progress = new Progress({
    get stderr() {
      return io.stderr;
    },
    isDumb: isDumb(io.env),
    note: (text) => talk.note(text),
    now: () => process.uptime() * 1000,
  });
  talk.drawn = progress;
  return progress;
}

/** Says how far a run is that has come to a post. @param posts how many came before it, and it */
export function advance(
  progress: Progress | undefined,
  posts: number,
  { origin, read }: FoundPost,
  { ledger }: Run,
  reach: Reach | undefined,
): void {
  if (progress === undefined) return;
  if (ledger.expected > 0) progress.advance({ done: posts, total: ledger.expected });
  else if (reach !== undefined && read !== undefined) progress.advance({ done: read, total: reach.total });
  progress.reading(origin.name);
}

/** Posts that are all looked at before the first is converted: shows how far that is. */
export async function* watched(
  posts: AsyncIterable<FoundPost>,
  run: Run,
  sink: Sink,
  reach: Reach | undefined,
): AsyncGenerator<FoundPost> {
  const progress = progressOf(run, sink);
  let count = 0;
  for await (const found of posts) {
    yield found;
    count += 1;
    advance(progress, count, found, run, reach);
    progress?.show({ posts: count, warnings: 0, stage: 'looked at' });
  }
  progress?.hide();
}
