import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemCode } from './system-code.js';

/**
 * Makes a folder and all that are missing above it.
 * @throws the system's own error
 */
export function makeAll(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    // So Node says also where the disk is read-only; asked for the first that is missing, the system says why.
    let first = resolve(folder);
    while (!existsSync(dirname(first)) && dirname(first) !== first) first = dirname(first);
    mkdirSync(first);
    mkdirSync(folder, { recursive: true });
  }
}
