import { stat } from 'node:fs/promises';
import { InputError } from '../errors.js';
import { errnoOf, fileError, missingError } from './file-error.js';

/**
 * Looks whether a folder that was named is one.
 *
 * @throws {InputError} where it is none, or is not there
 */
export async function checkFolder(path: string): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    throw errnoOf(error) === 'ENOENT' ? await missingError(path, error) : fileError(path, error);
  }
  if (!isFolder) throw new InputError('input-unreadable', `${path} is not a folder`);
}
