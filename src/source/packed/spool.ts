import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../errors.js';

/** A file that goes when it is closed. */
export interface Spool {
  readonly descriptor: number;
  readonly close: () => void;
}

const gigabyte = 1024 ** 3;

/**
 * Puts what comes through a pipe into a temporary file, since a zip archive is read from its end. Its headers on the way
 * may say neither how long an entry is nor whether it is one, so that a reader of pipes has to believe what it cannot
 * check. Where the system allows, the file has no name from the beginning, and nothing is left however the run ends.
 *
 * @throws {InputError} where it is longer than `most`, or the file cannot be written
 */
export async function spool(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  most = 4 * gigabyte,
): Promise<Spool> {
  const folder = inTemporaryFolder(name, () => mkdtempSync(join(tmpdir(), 'wp2md-')));
  const path = join(folder, 'archive.zip');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const descriptor = inTemporaryFolder(name, () => openSync(path, 'wx+', 0o600));
  if (process.platform !== 'win32') remove();
  const close = (): void => {
    closeSync(descriptor);
    remove();
  };
  try {
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > most) throw tooLong(name, most);
      inTemporaryFolder(name, () => writeAll(descriptor, chunk));
    }
    return { descriptor, close };
  } catch (error) {
    ftruncateSync(descriptor);
    close();
    throw error;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

function inTemporaryFolder<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = `${name} is a zip archive, and cannot be kept in the folder for temporary files (${reason})`;
    throw new InputError('input-unreadable', what, { hint: saveIt, cause });
  }
}

const saveIt = 'Save it as a file and name that.';

const tooLong = (name: string, most: number): InputError =>
  new InputError(
    'input-unreadable',
    `${name} is a zip archive of more than ${Math.floor(most / 1024 / 1024)} MB`,
    {
      hint: `A zip archive is read from its end, so one from a pipe is kept in a temporary file. ${saveIt}`,
    },
  );
