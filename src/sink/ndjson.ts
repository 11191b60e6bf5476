import type { Writable } from 'node:stream';
import type { Document } from '../document/index.js';
import { describeWarning, severityOf, type Warning } from '../warnings.js';
import { Claims } from './claims.js';
import type { Sink } from './index.js';
import { printer } from './print.js';

/**
 * Prints each document as a JSON object on a line of its own: `path`, `frontMatter`, `body`, `warnings`. No two have one
 * path, so that whoever writes them to files loses none.
 */
export function ndjsonSink(stream: Writable): Sink {
  const claims = new Claims();
  const print = printer(stream, 'stdout');
  return {
    async write(document) {
      await print(`${JSON.stringify(lineOf(document, claims.take(document.path)))}\n`);
      return { kind: 'printed' };
    },
  };
}

const lineOf = ({ frontMatter, body, warnings }: Document, path: string) => ({
  path,
  frontMatter,
  body,
  warnings: warnings.map(warningOf),
});

const warningOf = (warning: Warning) => ({
  code: warning.code,
  severity: severityOf(warning),
  element: warning.element,
  count: warning.count,
  excerpt: warning.excerpt,
  message: describeWarning(warning),
});
