import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ConvertSettings } from './conversion.js';
import type { Engine } from './in-order.js';
import { spareMachine } from './pool/spare-machine.js';
import { ConversionPool } from './pool/pool.js';
import type { Task } from './task.js';

/**
 * Makes a pool of workers. Loaded only once there is enough to do.
 *
 * @param jobs how many workers; without it one a core
 */
export function startPool(jobs: number | undefined, convert: ConvertSettings): Engine<Task> {
  const width = jobs ?? availableParallelism();
  spareMachine();
  const script = fileURLToPath(new URL('./worker.cjs', import.meta.url));
  const pool = new ConversionPool({ jobs: width, convert, script });
  return { width, convert: (tasks) => pool.convert(tasks), close: () => pool.close() };
}
