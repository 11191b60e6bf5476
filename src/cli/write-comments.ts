import type { CommentData } from '../convert.js';
import type { Outcome } from '../sink/index.js';
import type { WriteCompanion } from './companions.js';

/** Where comments go, below the output folder: `comments/2024/hello.json` for `2024/hello.md`. */
const folder = 'comments';

/**
 * Writes the comments on a post as a data file of their own.
 *
 * @param key of the post
 * @param path of its document
 * @throws {OutputError} where it cannot be written, or is there already and not of an earlier run
 */
export const writeComments = (
  comments: readonly CommentData[],
  { key, path }: { readonly key: string; readonly path: string },
  write: WriteCompanion,
): Promise<Exclude<Outcome, { kind: 'printed' }>> =>
  write({
    key: `${key} comments`,
    type: 'comments',
    path: `${folder}/${path.replace(/\.[a-z]{1,8}$/i, '')}.json`,
    text: `${JSON.stringify(comments, undefined, 2)}\n`,
  });
