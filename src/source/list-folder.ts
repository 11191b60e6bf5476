import { opendirSync, type Dirent } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { compare } from './compare.js';

/** An entry of a folder. */
export interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** How many entries are held at once: some 30 MB. A larger folder is read again for each further so many. */
const mostHeld = 1 << 16;
/** How many are read before signals and timers have their turn. */
const turn = 10_000;

/**
 * The entries of a folder in the order of their names, however many there are, in bounded memory. The folder is closed
 * again before the first is given.
 *
 * @param isWanted chooses among the entries; may be asked about one more than once
 * @param most how many are held at once
 * @throws what the system says where the folder cannot be read
 */
export async function* listFolder(
  folder: string,
  isWanted: (entry: Listed) => boolean,
  most = mostHeld,
): AsyncGenerator<Listed> {
  for (let last: string | undefined; ;) {
    const { entries, isAll } = await smallest(folder, last, isWanted, most);
    yield* entries;
    if (isAll) return;
    last = entries.at(-1)?.name;
  }
}

interface Held {
  readonly entries: readonly Listed[];
  readonly isAll: boolean;
}

/** The first entries behind a name. */
async function smallest(
  folder: string,
  behind: string | undefined,
  isWanted: (entry: Listed) => boolean,
  most: number,
): Promise<Held> {
  let held: Listed[] = [];
  let isAll = true;
  const shorten = (): void => {
    held.sort((a, b) => compare(a.name, b.name));
    if (held.length > most) isAll = false;
    held = held.slice(0, most);
  };
  const open = opendirSync(folder, { bufferSize: 1024 });
  try {
    let count = 0;
    for (let found = open.readSync(); found !== null; found = open.readSync()) {
      count += 1;
      if (count % turn === 0) await setImmediate();
      const entry = listed(found);
      if (entry === undefined || (behind !== undefined && compare(entry.name, behind) <= 0)) continue;
      if (isWanted(entry)) held.push(entry);
      if (held.length >= 2 * most) shorten();
    }
  } finally {
    open.closeSync();
  }
  shorten();
  return { entries: held, isAll };
}

function listed(entry: Dirent): Listed | undefined {
  const { name } = entry;
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (entry.isFile()) return { name, kind: 'file' };
  return entry.isSymbolicLink() ? { name, kind: 'link' } : undefined;
}
