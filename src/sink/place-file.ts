import { lstatSync } from 'node:fs';
import { createFile } from './create-file.js';
import type { FileOptions } from './index.js';
import { existsError, inTheWayError } from './output-error.js';

/**
 * Writes one file, or says what would come of it.
 *
 * A file that is there already stays what it is without `force`, even where it has the same text: whether a run
 * succeeds depends on names alone, not on what is in the files.
 *
 * @throws {OutputError} where the name is in use and nothing says what to do about it
 * @throws the system's own error
 */
export function placeFile(
  path: string,
  text: string,
  options: FileOptions,
): 'written' | 'skipped' | 'planned' {
  const { force, skipExisting, dryRun } = options;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw inTheWayError(path, 'EISDIR');
  if (found && skipExisting) return 'skipped';
  if (found && !force) throw existsError(path);
  if (dryRun) return 'planned';
  if (createFile(path, text, force && !skipExisting)) return 'written';
  // Another program was faster.
  if (skipExisting) return 'skipped';
  throw existsError(path);
}
