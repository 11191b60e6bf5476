import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { makeAll } from './make-all.js';
import { inTheWayError, outsideError } from './output-error.js';
import { systemCode } from './system-code.js';

/** Makes sure that a folder below the output folder is there, or could be. */
export type MakeFolders = (folder: string) => void;

/**
 * Makes folders one level at a time, so that a link is seen before anything is made behind it: a link that leads out of
 * the output folder is refused, the output folder itself may be one.
 *
 * @param folder the output folder
 * @param dryRun whether only to look
 * @returns what takes a path relative to it, with `/` between folders, and throws an OutputError or the system's own
 *   error; it looks at each folder once
 */
export function folderMaker(folder: string, dryRun: boolean): MakeFolders {
  const root = join(folder);
  const known = new Set<string>();
  const make = (path: string): void => {
    if (!known.has(path) && (path === root ? makeRoot(root, dryRun) : makeFolder(path, root, dryRun))) {
      known.add(path);
    }
  };
  return (below) => {
    const names = below === '' ? [] : below.split('/');
    if (known.has(join(root, ...names))) return;
    make(root);
    names.forEach((_, index) => make(join(root, ...names.slice(0, index + 1))));
  };
}

/** @returns whether the output folder is there */
function makeRoot(root: string, dryRun: boolean): boolean {
  const found = statSync(root, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw inTheWayError(root, 'ENOTDIR');
  if (!found && !dryRun) makeAll(root);
  return !dryRun || found !== undefined;
}

/** @returns whether the folder is there */
function makeFolder(path: string, root: string, dryRun: boolean): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return !dryRun && makeNew(path, root);
  if (found.isSymbolicLink() && isOutside(path, root)) throw outsideError(path);
  if (!statSync(path).isDirectory()) throw inTheWayError(path, 'ENOTDIR');
  return true;
}

function makeNew(path: string, root: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    // Another program was faster; what it made is looked at as anything that was there before.
    if (systemCode(error) === 'EEXIST') return makeFolder(path, root, true);
    throw error;
  }
}

function isOutside(path: string, root: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The folder of a path below the output folder. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
