import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { FetchFault } from './fault.js';
import type { FetchLimits } from './limits.js';

/** How a request is made again. */
export interface Patience {
  readonly limits: FetchLimits;
  /** Instead of the limit's number. */
  readonly retries?: number;
  readonly signal?: AbortSignal;
  /** Hears of every pause that a server asks for. */
  readonly say?: (message: string) => void;
}

/**
 * Makes an attempt, and makes it again where its fault may pass: after a pause that grows, and not before the server
 * wants to hear of it again (Retry-After).
 *
 * @throws the fault of the last attempt; the reason of the signal where it aborts
 */
export async function patient<T>(
  attempt: () => Promise<T>,
  { limits, retries = limits.retries, signal, say }: Patience,
): Promise<T> {
  return pRetry(attempt, {
    retries,
    minTimeout: limits.pause,
    randomize: true,
    ...(signal === undefined ? {} : { signal }),
    shouldRetry: ({ error }) =>
      error instanceof FetchFault && error.passing && (error.retryAfter ?? 0) <= limits.longestPause,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (!(error instanceof FetchFault) || error.retryAfter === undefined || retriesLeft === 0) return;
      if (!error.passing || error.retryAfter > limits.longestPause) return;
      say?.(`${error.message}; waiting ${Math.ceil(error.retryAfter / 1000)} seconds, as it asks for`);
      await wait(error.retryAfter, signal);
    },
  });
}

async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
