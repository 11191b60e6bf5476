import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { InputError } from '../errors.js';
import { fileError } from './file-error.js';
import { listFolder, type Listed } from './list-folder.js';

/** A file that a search came upon. */
export interface FoundFile {
  readonly path: string;
  /** Its path with all links followed; absent where it is a link itself. */
  readonly place?: string;
  /** Whether its name says that it holds JSON. */
  readonly claimed: boolean;
}

const claiming = /[^/\\]\.(?:json|ndjson|jsonl)(?:\.gz|\.zst)?$/i;
// Crawlers save the answers of the REST API as pages, or under the last part of their address.
const savedAnswers: ReadonlySet<string> = new Set(['', '.html']);
const restFolder = 'wp-json';
const passedOver: ReadonlySet<string> = new Set(['node_modules']);

/**
 * Searches a folder and all below it for files to read, folder by folder as they are asked for, in the order of their
 * names. `node_modules` and what begins with a dot is passed over; links are followed, and each folder is listed once.
 * A folder that cannot be listed is an error of its own, and so is a search that comes upon nothing.
 */
export async function* walkFolder(root: string): AsyncGenerator<FoundFile | InputError> {
  const walk = new Walk();
  let found = false;
  for await (const each of walk.search(root)) {
    found = true;
    yield each;
  }
  if (!found) yield nothingFound(root, walk.others);
}

class Walk {
  /** How many files of each ending were passed over: right where none was found, and nothing depends on it elsewhere. */
  readonly others = new Map<string, number>();
  readonly #listed = new Set<string>();

  async *search(root: string): AsyncGenerator<FoundFile | InputError> {
    const open = [this.#open(root)];
    for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
      const next = await folder.next();
      if (next.done) open.pop();
      else if (typeof next.value === 'string') open.push(this.#open(next.value));
      else yield next.value;
    }
  }

  /** What is in a folder, the folders in it as their paths; nothing where it was listed before. */
  async *#open(folder: string): AsyncGenerator<FoundFile | InputError | string> {
    try {
      const place = await realpath(folder);
      if (this.#listed.has(place)) return;
      this.#listed.add(place);
      for await (const { name, kind } of listFolder(folder, (entry) => this.#isWanted(folder, entry))) {
        const path = join(folder, name);
        if (kind === 'folder') yield path;
        else if (kind === 'link') yield* await this.#follow(path);
        else yield { path, place: join(place, name), claimed: claims(name) };
      }
    } catch (error) {
      yield fileError(folder, error);
    }
  }

  #isWanted(folder: string, { name, kind }: Listed): boolean {
    if (name.startsWith('.') || passedOver.has(name)) return false;
    return kind !== 'file' || this.#isSought(join(folder, name));
  }

  async #follow(path: string): Promise<readonly (FoundFile | string)[]> {
    // A link that leads nowhere is told when it is read.
    const target = await stat(path).catch(() => undefined);
    if (target?.isDirectory()) return [path];
    const isFile = target === undefined || target.isFile();
    return isFile && this.#isSought(path) ? [{ path, claimed: claims(path) }] : [];
  }

  #isSought(path: string): boolean {
    if (isSought(path)) return true;
    const ending = extname(path).toLowerCase();
    this.others.set(ending, (this.others.get(ending) ?? 0) + 1);
    return false;
  }
}

/** Whether a search reads a file of this name. */
export const isSought = (path: string): boolean =>
  claims(path) || (savedAnswers.has(extname(path).toLowerCase()) && isInRestFolder(path));

const claims = (path: string): boolean => claiming.test(path);

const isInRestFolder = (path: string): boolean => resolve(path).split(sep).slice(0, -1).includes(restFolder);

/** The error for a folder or archive in which there is nothing to read. @param others how many files of each ending */
export function nothingFound(root: string, others: ReadonlyMap<string, number>): InputError {
  const most = [...others].filter(([ending]) => ending !== '').sort(([, a], [, b]) => b - a);
  const instead = most.slice(0, 3).map(([ending, files]) => `${files} ${ending}`);
  return new InputError('input-empty', `${root} holds no .json, .ndjson or .jsonl file`, {
    hint:
      instead.length > 0
        ? `It holds ${instead.join(', ')}. A file that is named itself is read whatever its ending.`
        : 'It was searched with all folders below it, but for node_modules and those that begin with a dot.',
  });
}
