import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { redirectFormats, type RedirectFormatName, type Redirects } from '../archive/redirects/index.js';
import type { FileOptions } from '../sink/index.js';
import { outputError } from '../sink/output-error.js';
import { placeFile } from '../sink/place-file.js';
import { plural } from './plural.js';
import type { Talk } from './talk.js';

/**
 * Writes the redirects of a run as one file below the output folder, and says how many there are.
 *
 * @throws {OutputError} where it cannot be written, or is there already
 */
export function writeRedirects(
  redirects: Redirects,
  format: RedirectFormatName,
  folder: string,
  files: FileOptions,
  talk: Talk,
): void {
  const {
    file,
    write,
    most = Infinity,
  } = redirectFormats[format] as (typeof redirectFormats)[typeof format] & {
    readonly most?: number;
  };
  const all = [...redirects.all()];
  if (all.length === 0) return talk.note('no address has changed, so there are no redirects');
  const path = join(folder, file);
  try {
    if (!files.dryRun) mkdirSync(folder, { recursive: true });
    const outcome = placeFile(path, write(all), files);
    const done = { written: 'written to', planned: 'would be written to', skipped: 'not written over' }[
      outcome
    ];
    talk.note(`${plural(all.length, 'redirect')} ${done} ${path}`);
  } catch (error) {
    throw outputError(path, error);
  }
  if (all.length > most) talk.warning(`${path}: ${format} takes ${most} redirects, and these are more`);
}
