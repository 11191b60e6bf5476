import { Buffer } from 'node:buffer';

/**
 * The bytes of stdin. A pipe may never give another byte, so an abort does not wait for one.
 *
 * @throws the reason of the signal
 */
export async function* readStdinBytes(
  stdin: AsyncIterable<Uint8Array | string>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const source = stdin[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orAbort(source.next(), signal);
      if (next.done) return;
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    }
  } finally {
    // A stream that still waits would answer when its next byte comes.
    const closing = source.return?.();
    if (signal?.aborted) closing?.catch(() => {});
    else await closing;
  }
}

function orAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
