import { parentPort, workerData } from 'node:worker_threads';
import { mutant, type RawPost } from './mutate.js';
import { tryMutant } from './try-mutant.js';

/** What run.mjs gives the thread. */
interface Task {
  readonly posts: readonly RawPost[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

const { posts, seed, from, to } = workerData as Task;
for (let index = from; index < to; index++) {
  const made = mutant(posts, seed + index);
  // Said before the conversion, so that it is known what hangs if it does.
  parentPort?.postMessage({ index, made });
  const error = tryMutant(made);
  if (error !== undefined)
    parentPort?.postMessage({ index, made, error: error instanceof Error ? error.stack : String(error) });
}
