/**
 * A stream that ends when a signal says so, even while it waits for its next item: a pipe or a terminal may never give
 * one. What it was waiting for is left behind.
 */
export async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  // A promise for each step: one for the whole run, raced again and again, would keep every step's reaction.
  let stop = (): void => {};
  const onAbort = (): void => stop();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        source.next().then(resolve, reject);
      });
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // A stream that still waits would let nobody else go on.
    const closing = source.return(undefined);
    if (!signal.aborted) await closing;
    else closing.catch(() => {});
  }
}
