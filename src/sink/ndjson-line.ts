import type { Document } from '../document/index.js';
import { describeWarning, severityOf, type Warning } from '../warnings.js';

/** What stands behind the path in a document's line of NDJSON: `"frontMatter":…,"body":…,"warnings":…}`. */
export const restOfLine = ({ frontMatter, body, warnings }: Document): string =>
  JSON.stringify({ frontMatter, body, warnings: warnings.map(warningOf) }).slice(1);

const warningOf = (warning: Warning) => ({
  code: warning.code,
  severity: severityOf(warning),
  element: warning.element,
  count: warning.count,
  excerpt: warning.excerpt,
  message: describeWarning(warning),
});
