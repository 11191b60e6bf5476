import { join } from 'node:path';
import { Claims } from './claims.js';
import type { FileOptions, Sink } from './index.js';
import { folderMaker } from './make-folders.js';
import { outputError } from './output-error.js';
import { placeFile } from './place-file.js';

/**
 * Writes each document to its own path below a folder, which is made where it is missing. Two documents never land on one
 * path: the second is renamed. Nothing is written outside the folder.
 */
export function folderSink(folder: string, options: FileOptions): Sink {
  const claims = new Claims();
  const makeFolders = folderMaker(folder, options.dryRun);
  return {
    async write({ path: wanted, content }) {
      const taken = claims.take(wanted);
      const path = join(folder, taken);
      try {
        makeFolders(taken.slice(0, Math.max(taken.lastIndexOf('/'), 0)));
        const kind = placeFile(path, content, options);
        return { kind, path, ...(taken === wanted ? {} : { renamed: true }) };
      } catch (error) {
        throw outputError(path, error);
      }
    },
  };
}
