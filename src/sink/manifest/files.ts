import { lstatSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, unlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createFile } from '../create-file.js';
import { inTheWayError } from '../output-error.js';
import { systemCode } from '../system-code.js';
import { digest } from './digest.js';

/** The files of an output folder, by their paths below it, with `/` between folders. */
export class Files {
  readonly #before: string;

  constructor(
    private readonly folder: string,
    private readonly run: string,
  ) {
    this.#before = join(folder, 'x').slice(0, -1);
  }

  /** What a user can open. @param path as a manifest has it, which needs no putting right */
  absolute(path: string): string {
    return sep === '/' ? this.#before + path : join(this.folder, path);
  }

  isThere(path: string): boolean {
    return lstatSync(this.absolute(path), { throwIfNoEntry: false }) !== undefined;
  }

  /**
   * The digest of what stands there; undefined for nothing, the empty string for a link, which is nobody's text.
   * @throws {OutputError} for a folder
   * @throws the system's own error
   */
  digestAt(path: string): string | undefined {
    const found = lstatOf(this.absolute(path));
    if (found === undefined) return undefined;
    if (found.isDirectory()) throw inTheWayError(this.absolute(path), 'EISDIR');
    return found.isFile() ? digest(readFileSync(this.absolute(path))) : '';
  }

  /** Whether a file of this digest stands there. */
  hasText(path: string, output: string): boolean {
    try {
      return this.digestAt(path) === output;
    } catch {
      return false;
    }
  }

  /**
   * Writes a file whole or not at all.
   * @returns whether it was written; false where the name is in use and `replace` is not given
   */
  write(path: string, text: string, replace: boolean): boolean {
    const target = this.absolute(path);
    try {
      // In one place, where the next run finds it if this one is killed.
      return createFile(target, text, replace, this.absolute(`.wp2md-${this.run}.tmp`));
    } catch (error) {
      // The folder of the file is on another disk.
      if (systemCode(error) !== 'EXDEV') throw error;
      return createFile(target, text, replace);
    }
  }

  remove(path: string): void {
    try {
      unlinkSync(this.absolute(path));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }

  /** Gives files other names all at once: two may change places. */
  rename(moves: readonly { readonly from: string; readonly to: string }[]): void {
    const aside = moves.map((move, index) => ({ ...move, via: `.wp2md-${this.run}-${index}.tmp` }));
    for (const { from, via } of aside) renameSync(this.absolute(from), this.absolute(via));
    for (const { via, to } of aside) renameSync(this.absolute(via), this.absolute(to));
  }

  /** Takes away the folders of these paths that hold nothing any more, and those above them. */
  removeEmpty(paths: Iterable<string>): void {
    for (const path of paths) {
      const folders = path.split('/').slice(0, -1);
      for (; folders.length > 0; folders.pop()) {
        try {
          rmdirSync(this.absolute(folders.join('/')));
        } catch {
          // It holds something, or has gone already.
          break;
        }
      }
    }
  }

  /** Takes away what runs that were killed left half done. */
  cleanUpAfter(runs: readonly string[]): void {
    if (runs.length === 0) return;
    for (const name of readdirSync(this.folder)) {
      const run = /^\.wp2md-([0-9a-f-]{36})(?:-\d+)?\.tmp$/.exec(name)?.[1];
      if (run !== undefined && runs.includes(run)) rmSync(this.absolute(name), { force: true });
    }
  }
}

/** A path through something that is no folder leads to nothing. */
function lstatOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
