import { realpathSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileOptions, Outcome, Sink } from './index.js';
import { makeAll } from './make-all.js';
import { existsError, outputError } from './output-error.js';
import { placeFile } from './place-file.js';

/**
 * Writes one document to the path that the user named, whose folders are made where they are missing. The document's own
 * path has no say. A second document is refused.
 */
export function fileSink(path: string, options: FileOptions): Sink {
  let isUsed = false;
  return {
    async write({ content }) {
      if (isUsed) throw existsError(path);
      isUsed = true;
      try {
        return await writeTo(path, content, options);
      } catch (error) {
        throw outputError(path, error);
      }
    },
  };
}

async function writeTo(path: string, text: string, options: FileOptions): Promise<Outcome> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile() && !found.isDirectory()) return writeThrough(path, text, options);
  if (!options.dryRun) makeAll(dirname(path));
  // The user named the link and means what it leads to.
  const target = found?.isFile() && options.force ? realpathSync(path) : path;
  return { kind: placeFile(target, text, options), path };
}

/** A device or a named pipe (`/dev/stdout`, `>(…)`) has no name to take and nothing to overwrite. */
async function writeThrough(path: string, text: string, { dryRun }: FileOptions): Promise<Outcome> {
  if (dryRun) return { kind: 'planned', path };
  await writeFile(path, text);
  return { kind: 'written', path };
}
