import { setImmediate } from 'node:timers/promises';
import type { Sink } from '../sink/index.js';
import { isAddress } from '../source/index.js';
import type { ConvertSettings } from './conversion.js';
import { postConverter } from './convert-post.js';
import { deliver } from './deliver.js';
import { inOrder } from './in-order.js';
import { print } from './print.js';
import type { Reach } from './reach.js';
import type { Run } from './run-context.js';
import type { Settings } from './settings.js';
import { ownOptions, type Task } from './task.js';
import { advance, progressOf } from './watch.js';

/** Converts and writes posts, in their order. @returns whether anything more can be written */
export async function deliverAll(
  run: Run,
  tasks: AsyncGenerator<Task>,
  sink: Sink,
  convertSettings: ConvertSettings,
  reach: Reach | undefined,
): Promise<boolean> {
  const { settings, io, signal, ledger, talk } = run;
  const convert = await postConverter(convertSettings);
  const progress = progressOf(run, sink);
  const engines = {
    here: (task: Task) => {
      run.onConversion();
      return convert(task.found.json.value, { lookup: task.lookup, ...ownOptions(task) });
    },
    ...(mayShare(settings)
      ? { start: async () => (await import('./start-pool.js')).startPool(settings.jobs, convertSettings) }
      : {}),
  };
  let heard = process.uptime();
  for await (const [task, conversion] of inOrder(tasks, engines)) {
    for (const note of task.before) note();
    const result = await deliver(task, conversion, sink);
    const { fate, failure } = result;
    // A folder says so when all names are settled.
    if (fate.outcome === 'planned' && !sink.finish) await print(io.stdout, `${fate.path}\n`);
    ledger.post(result, task.found.origin, task.memory?.key);
    advance(progress, ledger.totals.posts, task.found, run, reach);
    progress?.show({ posts: ledger.totals.posts, warnings: ledger.totals.allWarnings });
    if (isHopeless(failure)) {
      talk.error(new Error('stopped, as nothing else can be written either'));
      return false;
    }
    // Converting and writing never wait, so Ctrl-C would not be heard before the end.
    if (process.uptime() - heard >= unheard) {
      await setImmediate();
      heard = process.uptime();
    }
    if (signal.aborted) break;
  }
  return true;
}

/**
 * Whether workers may help: not where one core is asked for, nor with a preset of functions, which no worker can be given; and
 * for addresses alone only where it is asked for, since no site sends posts faster than one core converts them.
 */
const mayShare = ({ jobs, preset, inputs }: Settings): boolean =>
  jobs !== 1 && !/\.[cm]?js$/i.test(preset ?? '') && (jobs !== undefined || !inputs.every(isAddress));

/** Seconds: nobody notices that a signal waits so long. */
const unheard = 0.01;

const hopeless = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether an error says that nothing else can be written either. */
const isHopeless = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && hopeless.has(String(error.code))) || isHopeless(error.cause));
