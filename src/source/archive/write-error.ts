import { OutputError } from '../../errors.js';
import { errnoOf } from '../file-error.js';

const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EISDIR', 'a folder of that name is there'],
  ['ENOTDIR', 'a file stands where a folder should be'],
  ['ENOENT', 'its folder has gone'],
  ['EIO', 'the disk gave an error'],
]);

/** The error for a file of what sites send that cannot be written. What is in it stays. */
export function writeError(path: string, cause: unknown): OutputError {
  if (cause instanceof OutputError) return cause;
  const why = reasons.get(errnoOf(cause)) ?? (cause instanceof Error ? cause.message : String(cause));
  return new OutputError('output-failed', `cannot write ${path}: ${why}`, {
    hint: 'When that is put right, --resume goes on.',
    cause,
  });
}
