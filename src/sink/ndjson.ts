import type { Writable } from 'node:stream';
import { Claims } from './claims.js';
import type { Sink } from './index.js';
import { printer } from './print.js';

/**
 * Prints each document as a JSON object on a line of its own: `path`, `frontMatter`, `body`, `warnings`. No two have one
 * path, so that whoever writes them to files loses none. It takes what restOfLine gives.
 */
export function ndjsonSink(stream: Writable): Sink {
  const claims = new Claims();
  const print = printer(stream, 'stdout');
  return {
    async write({ path, content }) {
      await print(`{"path":${JSON.stringify(claims.take(path))},${content}\n`);
      return { kind: 'printed' };
    },
  };
}
