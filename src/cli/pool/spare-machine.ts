import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 go easy on the machine, as each worker has a heap of its own. Holds for threads that are started afterwards. A heap
 * grows by a third, not to twice its size, before it is collected: a quarter less memory, in no more time.
 */
export function spareMachine(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
