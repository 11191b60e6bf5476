import type { Writable } from 'node:stream';
import type { Sink } from './index.js';
import { printer } from './print.js';

/** Prints documents as they are, one after the other: meant for one. */
export function stdoutSink(stream: Writable): Sink {
  const print = printer(stream, 'stdout');
  return {
    async write({ content }) {
      await print(content);
      return { kind: 'printed' };
    },
  };
}
