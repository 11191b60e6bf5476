import { OutputError } from '../errors.js';
import { systemCode } from './system-code.js';

/** Why a file could not be written, and what to try. */
interface Reason {
  readonly why: string;
  readonly hint: string;
}

const freeSpace = 'Make room, then run it again.';
const notAllowed = 'Choose another place after -o, or change who may write there.';
const inTheWay = 'Move it away, or choose another place after -o.';
const tooLong = 'Choose a shorter place after -o, or a shorter --name.';
const tooManyFiles = 'Close other programs, or raise the limit (ulimit -n).';

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: { why: 'no permission', hint: notAllowed },
  EPERM: { why: 'no permission', hint: notAllowed },
  EROFS: { why: 'the disk is read-only', hint: notAllowed },
  EBUSY: { why: 'another program uses it', hint: 'Close that program and run it again.' },
  ENOSPC: { why: 'the disk is full', hint: freeSpace },
  EDQUOT: { why: 'the quota of the disk is used up', hint: freeSpace },
  EFBIG: { why: 'the file is too big for the disk', hint: 'Choose another place after -o.' },
  EIO: { why: 'the disk gave an error', hint: 'Check the disk, or choose another place after -o.' },
  EISDIR: { why: 'a folder of that name is there', hint: inTheWay },
  ENOTDIR: { why: 'a file stands where a folder should be', hint: inTheWay },
  EEXIST: { why: 'a file stands where a folder should be', hint: inTheWay },
  ELOOP: { why: 'its links lead in a circle', hint: inTheWay },
  ENAMETOOLONG: { why: 'the path is too long', hint: tooLong },
  ENOENT: { why: 'its folder has gone', hint: 'Did another program move it? Run it again.' },
  EMFILE: { why: 'too many files are open', hint: tooManyFiles },
  ENFILE: { why: 'too many files are open', hint: tooManyFiles },
};

/**
 * The error for a path that could not be written, made from what the system said.
 *
 * @param option by which another path can be named
 */
export function outputError(path: string, cause: unknown, option = '-o'): OutputError {
  if (cause instanceof OutputError) return cause;
  const code = systemCode(cause) ?? '';
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const why = known?.why ?? (cause instanceof Error ? cause.message : String(cause));
  return new OutputError('output-failed', `cannot write ${path}: ${why}`, {
    hint: (known?.hint ?? 'Choose another place after -o.').replace('after -o', `after ${option}`),
    cause,
  });
}

/** The error for a file that is there already. */
export const existsError = (path: string): OutputError =>
  new OutputError('output-exists', `${path} is there already`, {
    hint: 'Add --force to replace it, or --skip-existing to leave it.',
  });

/** The error for a file that a person changed since wp2md wrote it. */
export const editedError = (path: string): OutputError =>
  new OutputError('output-edited', `${path} was changed since wp2md wrote it`, {
    hint: 'With --on-edited keep it stays, with --on-edited overwrite it is replaced.',
  });

/** The error for a folder that is a link to a place outside the output folder. */
export const outsideError = (path: string): OutputError =>
  new OutputError('output-failed', `cannot write below ${path}: it is a link out of the output folder`, {
    hint: inTheWay,
  });

/** The error for something that is no folder where one has to be, or the other way round. */
export const inTheWayError = (path: string, code: 'EISDIR' | 'ENOTDIR', option?: string): OutputError =>
  outputError(path, Object.assign(new Error(code), { code }), option);
