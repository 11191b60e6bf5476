import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { InputError } from '../errors.js';
import { compare } from './compare.js';
import { fileError } from './file-error.js';

/** A file that a search came upon. */
export interface FoundFile {
  readonly path: string;
  /** Its path with all links followed; absent where it is a link itself. */
  readonly place?: string;
  /** Whether its name says that it holds JSON. */
  readonly claimed: boolean;
}

interface Entry {
  readonly path: string;
  readonly place?: string;
  readonly isFolder: boolean;
}

const claiming: ReadonlySet<string> = new Set(['.json', '.ndjson', '.jsonl']);
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
  const listed = new Set<string>();
  const others = new Map<string, number>();
  const waiting: Entry[] = [{ path: root, isFolder: true }];
  let found = false;
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const result = entry.isFolder ? await list(entry.path, listed) : fileToRead(entry);
    if (Array.isArray(result)) for (const each of result.toReversed()) waiting.push(each);
    else if (result === undefined) count(others, extname(entry.path).toLowerCase());
    else {
      found = true;
      yield result;
    }
  }
  if (!found) yield nothingFound(root, others);
}

/** The entries of a folder in their order; none where it was listed before. */
async function list(folder: string, listed: Set<string>): Promise<Entry[] | InputError> {
  try {
    const place = await realpath(folder);
    if (listed.has(place)) return [];
    listed.add(place);
    const entries = await readdir(folder, { withFileTypes: true });
    const kept = entries.filter(({ name }) => !name.startsWith('.') && !passedOver.has(name));
    kept.sort((a, b) => compare(a.name, b.name));
    return (await Promise.all(kept.map((entry) => entryOf(folder, place, entry)))).flat();
  } catch (error) {
    return fileError(folder, error);
  }
}

async function entryOf(folder: string, place: string, entry: Dirent): Promise<readonly Entry[]> {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return [{ path, isFolder: true }];
  if (entry.isFile()) return [{ path, place: join(place, entry.name), isFolder: false }];
  if (!entry.isSymbolicLink()) return [];
  // A link that leads nowhere is told when it is read.
  const target = await stat(path).catch(() => undefined);
  return target === undefined || target.isFile() || target.isDirectory()
    ? [{ path, isFolder: target?.isDirectory() ?? false }]
    : [];
}

function fileToRead({ path, place }: Entry): FoundFile | undefined {
  const found = place === undefined ? { path } : { path, place };
  const ending = extname(path).toLowerCase();
  if (claiming.has(ending)) return { ...found, claimed: true };
  return savedAnswers.has(ending) && isInRestFolder(path) ? { ...found, claimed: false } : undefined;
}

const isInRestFolder = (path: string): boolean => resolve(path).split(sep).slice(0, -1).includes(restFolder);

const count = (others: Map<string, number>, ending: string): void =>
  void others.set(ending, (others.get(ending) ?? 0) + 1);

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
