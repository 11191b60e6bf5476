import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { isAddress, isOtherAddress, withoutSecrets } from './address.js';
import { errnoOf, fileError, missingError } from './file-error.js';
import type { Input } from './input.js';
import { isGlob, matchGlob } from './match-glob.js';
import { walkFolder, type FoundFile } from './walk-folder.js';

/** Something to read: where it is, and what it is called. */
export interface Place {
  readonly input: Input;
  /** The path of a file, or the address with all its secrets. */
  readonly target: string;
  /** The same for one place by any of its names. */
  readonly key: string;
  /** Whether a search came upon it, in the order of names of its folder. */
  readonly walked?: true;
}

// Beside `-`: names by which a shell or a habit hands over the same pipe.
const stdinNames: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0']);

/**
 * Finds what an input stands for: a file, what a folder or a pattern holds, an address, stdin. An error stands for what
 * cannot be found, and the search goes on.
 */
export async function* findPlaces(input: string): AsyncGenerator<Place | InputError> {
  if (stdinNames.has(input)) yield stdinPlace;
  else if (isAddress(input)) yield addressPlace(input);
  else if (isOtherAddress(input)) yield otherAddress(input);
  else yield* pathPlaces(input);
}

const stdinPlace: Place = {
  input: { kind: 'stdin', origin: { name: 'stdin' }, claimed: true },
  target: '-',
  key: '-',
};

const addressPlace = (address: string): Place => ({
  input: { kind: 'address', origin: { name: withoutSecrets(address) }, claimed: true },
  target: address,
  key: address,
});

const otherAddress = (input: string): InputError =>
  new InputError('input-unreadable', `${withoutSecrets(input)} is no address that wp2md fetches`, {
    hint: 'It fetches http and https. A file is named by its path.',
  });

async function* pathPlaces(path: string): AsyncGenerator<Place | InputError> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder) yield* folderPlaces(path);
    else yield await filePlace({ path, claimed: true });
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') yield fileError(path, error);
    else if (isGlob(path)) yield* globPlaces(path, error);
    else yield await missingError(path, error);
  }
}

async function* globPlaces(pattern: string, cause: unknown): AsyncGenerator<Place | InputError> {
  const matches = await matchGlob(pattern);
  for (const path of matches) yield* pathPlaces(path);
  if (matches.length > 0) return;
  yield new InputError('input-missing', `nothing matches ${pattern}`, {
    hint: 'No file has this name either. A pattern such as posts/**/*.json is looked up from the current folder.',
    cause,
  });
}

async function* folderPlaces(folder: string): AsyncGenerator<Place | InputError> {
  for await (const found of walkFolder(folder)) {
    yield found instanceof InputError ? found : await filePlace(found);
  }
}

/** The place of a file that is known by its path. */
export async function filePlace({ path, place, claimed }: FoundFile): Promise<Place> {
  return {
    input: { kind: 'file', origin: { name: path, folder: dirname(path) }, claimed },
    target: path,
    key: place ?? (await realpath(path).catch(() => resolve(path))),
    ...(place === undefined ? {} : { walked: true }),
  };
}
