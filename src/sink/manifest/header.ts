import { OutputError } from '../../errors.js';
import { objectIn } from './runs.js';

/** The name of the manifest in the output folder. A dot, so that nothing that searches for posts or pages finds it. */
export const manifestName = '.wp2md-manifest';

const header = { wp2md: 'manifest', schema: 1 } as const;
/** Its first line. */
export const headerLine = JSON.stringify(header);

/** @throws {OutputError} where a first line is not that of a manifest, or of a newer wp2md's */
export function checkHeader(line: string, path: string): void {
  const found = objectIn(line);
  if (found?.['wp2md'] !== header.wp2md) {
    throw new OutputError('output-exists', `${path} is there already, and no manifest of wp2md`, {
      hint: 'Move it away, or choose another folder after -o.',
    });
  }
  if (found['schema'] !== header.schema) {
    throw new OutputError('output-failed', `${path} was written by a newer wp2md`, {
      hint: 'Use that version, or choose another folder after -o.',
    });
  }
}
