import { existsSync, mkdirSync, truncateSync, appendFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OutputError } from '../../errors.js';
import { writeError } from './write-error.js';
import { parseJson } from '../json/parse.js';
import { Archive } from './archive.js';
import { byteLines } from './byte-lines.js';
import { compact } from './compact.js';
import { identityOf } from './identity.js';
import { Known } from './known.js';
import { readState, type State } from './state.js';

/**
 * What becomes of a file that is there: `new` refuses it; `replace` empties it; `resume` goes on where the run that wrote
 * it stopped; `changes` adds what changed since that run.
 */
export type ArchiveMode = 'new' | 'replace' | 'resume' | 'changes';

export interface ArchiveOptions {
  readonly path: string;
  readonly mode: ArchiveMode;
  /** What the run asks for, in any form that is the same for the same. */
  readonly request: string;
}

/**
 * Opens the file that keeps what sites send: one JSON value a line. What a killed run left of a line is taken away.
 *
 * @throws {OutputError} where the file may not be written, or not in this mode
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { path, mode, request } = options;
  try {
    const exists = existsSync(path) && !(mode !== 'changes' && isEmpty(path));
    const state = exists ? readState(path) : undefined;
    check(options, exists, state);
    mkdirSync(dirname(path), { recursive: true });
    if (!exists || mode === 'replace') writeFileSync(path, '');
    const known = exists && mode !== 'replace' ? await knownIn(options, state) : new Known();
    const fresh: State = { request, finished: false, validators: {} };
    return new Archive(path, mode, known, mode === 'replace' ? fresh : (state ?? fresh));
  } catch (error) {
    throw writeError(path, error);
  }
}

/** A run that got nothing leaves a file in which nothing can be lost. */
function isEmpty(path: string): boolean {
  const found = statSync(path);
  return found.isFile() && found.size === 0;
}

function check({ path, mode, request }: ArchiveOptions, exists: boolean, state: State | undefined): void {
  const refuse = (message: string, hint: string): never => {
    throw new OutputError('output-exists', `${path} ${message}`, { hint });
  };
  if (mode === 'new' && exists) {
    refuse(
      'is there already',
      '--resume goes on, --modified-after last adds what changed, --force starts it anew.',
    );
  }
  if (mode === 'replace' || mode === 'new') return;
  if (mode === 'changes' && !exists)
    refuse('is not there yet', 'The first run is one without --modified-after last.');
  if (!exists) return;
  if (state === undefined) {
    refuse(
      'has no .state file of wp2md beside it, so that it is not known what it lacks',
      '--force starts it anew.',
    );
  }
  if (state?.request !== request) {
    refuse(
      'is of a run that asked for something else',
      `Ask for the same, or name another file. It was: ${state?.request}`,
    );
  }
  if (mode === 'changes' && state?.finished !== true) {
    refuse('is of a run that did not finish', '--resume finishes it.');
  }
}

/**
 * A run for changes that was cut off is made again: what it added is not known, so that it is converted this time. A run
 * that goes on reads the file itself, where each post may stand only once.
 */
async function knownIn({ path, mode }: ArchiveOptions, state: State | undefined): Promise<Known> {
  const known = await load(path, mode === 'changes' ? (state?.length ?? Infinity) : Infinity);
  if (mode !== 'resume' || !known.hasDoubles) return known;
  await compact(path);
  return load(path, Infinity);
}

/**
 * Learns which posts the file holds, and mends its end.
 *
 * @param most how many bytes are looked at
 */
async function load(path: string, most: number): Promise<Known> {
  const known = new Known();
  let length = 0;
  for await (const { bytes, isWhole } of byteLines(path)) {
    const value = parseJson(bytes.toString('utf8'))?.value;
    if (!isWhole) {
      if (value === undefined) {
        truncateSync(path, length);
        break;
      }
      appendFileSync(path, '\n');
    }
    const identity = identityOf(value);
    if (length >= most) known.passOver();
    else if (identity !== undefined) known.add(identity);
    length += bytes.length + 1;
  }
  return known;
}
