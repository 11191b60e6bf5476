/** A stream of which the beginning is known. */
export interface Ahead<T> {
  readonly count: 'none' | 'one' | 'several';
  /** Every item, those looked at included. */
  readonly items: AsyncIterable<T>;
}

/** Finds out whether a stream has one item or several, holding no more than two of them. */
export async function lookAhead<T>(source: AsyncGenerator<T>): Promise<Ahead<T>> {
  const first = await source.next();
  if (first.done) return { count: 'none', items: source };
  const second = await source.next();
  const head = second.done ? [first.value] : [first.value, second.value];
  return { count: second.done ? 'one' : 'several', items: chain(head, source) };
}

async function* chain<T>(head: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
