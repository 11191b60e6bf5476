import { join } from 'node:path';
import { manifestName } from './manifest/header.js';
import { Manifest } from './manifest/manifest.js';
import { outputError } from './output-error.js';

/**
 * The manifest of an output folder.
 * @throws {OutputError} where it cannot be used
 */
export function openManifest(folder: string, dryRun: boolean): Manifest {
  try {
    return new Manifest(folder, dryRun);
  } catch (error) {
    throw outputError(join(folder, manifestName), error);
  }
}
