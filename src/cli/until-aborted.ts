/**
 * A stream that ends when a signal says so, even while it waits for its next item: a pipe or a terminal may never give
 * one. What it was waiting for is left behind.
 */
export async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await nextUntilAborted(source, signal);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    // A stream that still waits would let nobody else go on.
    const closing = source.return(undefined);
    if (!signal.aborted) await closing;
    else closing.catch(() => {});
  }
}

// A listener for each step: one promise for the whole run, raced again and again, would keep every step's reaction.
function nextUntilAborted<T>(
  source: AsyncGenerator<T>,
  signal: AbortSignal,
): Promise<IteratorResult<T, unknown> | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    source
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
