import { closeSync, linkSync, openSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from './system-code.js';

/**
 * Creates a file whole or not at all: what it holds goes into another file of the same folder, which then takes the name.
 *
 * Without `replace` the name is taken by a hard link, since that fails where the name is in use: of two programs that
 * write one path at the same moment, only one gets it. No package of those that write whole files (write-file-atomic,
 * atomically) can do this: they all replace.
 *
 * Nothing here waits, so that no signal that Node handles comes between the steps and leaves the other file behind.
 *
 * @param replace whether a file of that name gives way; the new one gets its permissions
 * @param temporary the other file, which must not be there; by default one beside it
 * @returns whether the file was created; false where the name is in use
 * @throws the system's own error
 */
export function createFile(
  path: string,
  content: string | Uint8Array,
  replace: boolean,
  temporary = join(dirname(path), `.wp2md-${crypto.randomUUID()}.tmp`),
): boolean {
  const mode = replace ? statSync(path, { throwIfNoEntry: false })?.mode : undefined;
  try {
    writeFileSync(temporary, content, { flag: 'wx', ...(mode === undefined ? {} : { mode: mode & 0o777 }) });
    if (!replace) return takeName(temporary, path);
    renameSync(temporary, path);
    return true;
  } finally {
    removeIfThere(temporary);
  }
}

function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? false : takeNameWithoutLink(temporary, path);
  }
}

/** For file systems without hard links (FAT, some networks): an empty file holds the name for the real one. */
function takeNameWithoutLink(temporary: string, path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    removeIfThere(path);
    throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It has the name by now, or was never made; what went wrong before is what the caller has to hear.
  }
}
