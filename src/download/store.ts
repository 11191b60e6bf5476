import { createHash } from 'node:crypto';
import { createReadStream, linkSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker, type MakeFolders } from '../sink/make-folders.js';
import { systemCode } from '../sink/system-code.js';
import type { Fetched } from './fetch-file.js';
import type { Recorded } from './record.js';

/**
 * The folder of media: gives each file its name there. Two files with the same bytes are one; of two with other bytes and
 * one name the second gets the start of its hash behind it. What is there already is never replaced.
 */
export class Store {
  /** From each path that is taken, folded, to the hash of what has it. */
  readonly #taken = new Map<string, string>();
  readonly #makeFolders: MakeFolders;

  /**
   * @param root the output folder
   * @param known what earlier runs put there
   */
  constructor(
    private readonly root: string,
    known: Iterable<Recorded>,
  ) {
    this.#makeFolders = folderMaker(root, false);
    for (const { file, sha256 } of known) this.#taken.set(fold(file), sha256);
  }

  /** Whether a file of an earlier run is there as it was. */
  async isThere({ file, size, sha256 }: Recorded): Promise<boolean> {
    const found = lstatSync(join(this.root, file), { throwIfNoEntry: false });
    if (!found?.isFile() || found.size !== size) return false;
    return (await hashOf(join(this.root, file))) === sha256;
  }

  /**
   * Puts a file in its place.
   *
   * @param wanted below the root, with `/` between folders
   * @returns where it stands
   * @throws {OutputError} or the system's own error where it cannot
   */
  async place(fetched: Fetched, wanted: string): Promise<string> {
    try {
      for (const path of [wanted, withHash(wanted, fetched.sha256)]) {
        if (await this.#take(fetched, path)) return path;
      }
      throw new Error(`${wanted} is taken, and so is its name with a hash`);
    } finally {
      rmSync(fetched.temporary, { force: true });
    }
  }

  async #take({ temporary, size, sha256 }: Fetched, path: string): Promise<boolean> {
    const key = fold(path);
    const taken = this.#taken.get(key);
    const target = join(this.root, path);
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (taken !== undefined && taken !== sha256) return false;
    this.#makeFolders(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
    const isThere = found === undefined ? !put(temporary, target) : true;
    if (isThere && !(isFile(target, size) && (await hashOf(target)) === sha256)) return false;
    this.#taken.set(key, sha256);
    return true;
  }
}

const isFile = (path: string, size: number): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size;
};

/** @returns whether the name was free */
function put(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    // A file system without hard links.
    if (statSync(target, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(temporary, target);
    return true;
  }
}

/** Some file systems do not tell `A` from `a`, or one way to write `é` from another. */
const fold = (path: string): string => path.normalize('NFD').toLowerCase().normalize('NFC');

function withHash(path: string, sha256: string): string {
  const dot = path.lastIndexOf('.');
  const at = dot > path.lastIndexOf('/') ? dot : path.length;
  return `${path.slice(0, at)}-${sha256.slice(0, 8)}${path.slice(at)}`;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
