import type { Sink } from '../sink/index.js';
import type { Recall } from '../source/index.js';
import type { Lookups } from './lookups.js';
import type { Remember } from './remember.js';

/** Makes what tells the posts of earlier runs by their texts; undefined where there was no such run. */
export function recaller(sink: Sink, { sourceOf }: Remember, lookups: Lookups): Recall | undefined {
  const [first] = sink.earlier?.() ?? [];
  if (first === undefined) return undefined;
  return async (text, origin) => {
    const source = sourceOf(text, await lookups.for(origin));
    return sink.find?.(source) === undefined ? undefined : source;
  };
}
