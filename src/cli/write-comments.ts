import { join } from 'node:path';
import type { CommentData } from '../convert.js';
import type { FileOptions } from '../sink/index.js';
import { folderMaker } from '../sink/make-folders.js';
import { outputError } from '../sink/output-error.js';
import { placeFile } from '../sink/place-file.js';

/** Where comments go, below the output folder: `comments/2024/hello.json` for `2024/hello.md`. */
const folder = 'comments';

/**
 * Writes the comments on a post as a data file of their own.
 *
 * @throws {OutputError} where it cannot be written, or is there already
 */
export function writeComments(
  comments: readonly CommentData[],
  { root, path, files }: { readonly root: string; readonly path: string; readonly files: FileOptions },
): void {
  const file = `${folder}/${path.replace(/\.[a-z]{1,8}$/i, '')}.json`;
  const target = join(root, file);
  try {
    folderMaker(root, files.dryRun)(file.slice(0, file.lastIndexOf('/')));
    placeFile(target, `${JSON.stringify(comments, undefined, 2)}\n`, files);
  } catch (error) {
    throw outputError(target, error);
  }
}
