import type { ArchiveSink } from './archive.js';
import { outputError } from './output-error.js';

/**
 * Takes away what killed runs left: their temporary files, and files at paths that a post gave up before the run could
 * take them away.
 *
 * @throws {OutputError}
 */
export function cleanUp({ folder, files, manifest, names }: ArchiveSink): void {
  try {
    files.cleanUpAfter([...manifest.killed, ...manifest.ended]);
    for (const path of manifest.stale) {
      if (names.isHeld(path)) continue;
      const there = files.digestAt(path);
      if (there !== undefined && manifest.knows(there)) files.remove(path);
    }
  } catch (error) {
    throw outputError(folder, error);
  }
}
