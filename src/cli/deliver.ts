import { isClosedPipe, type Outcome, type Sink } from '../sink/index.js';
import type { Conversion, Converted } from './conversion.js';
import { asError, doneResult, failedResult, type Result } from './post-result.js';
import type { Task } from './task.js';

/**
 * Writes what came of a post. Whatever goes wrong costs this post only.
 *
 * @param conversion undefined where there was no need of one
 * @throws where stdout is a pipe that nobody reads any more
 */
export async function deliver(task: Task, conversion: Conversion | undefined, sink: Sink): Promise<Result> {
  const { found, known } = task;
  if (conversion === undefined) return doneResult(found, known ?? nothing);
  if (conversion.kind === 'failed') return failedResult(found, asError(conversion.error));
  try {
    return doneResult(found, await write(task, conversion, sink), conversion);
  } catch (error) {
    if (isClosedPipe(error)) throw error;
    return failedResult(found, error);
  }
}

/** Where all posts were looked at first, the others' links lead to the path that was planned then. */
async function write({ found, memory }: Task, conversion: Converted, sink: Sink): Promise<Outcome> {
  const { plan } = found;
  if (plan === undefined) return sink.write(conversion, memory);
  const outcome = await sink.write({ ...conversion, path: plan.path }, memory);
  return plan.renamed && outcome.kind !== 'printed' ? { ...outcome, renamed: true } : outcome;
}

const nothing: Outcome = { kind: 'printed' };
