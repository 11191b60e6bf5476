import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisOf, type Basis } from './manifest/basis.js';
import { Files } from './manifest/files.js';
import { headerLine, manifestName } from './manifest/header.js';
import { linesIn } from './manifest/lines.js';
import { recordOf } from './manifest/record.js';

/** What a folder holds that is as a run over its basis would leave it. */
export interface Standing extends Basis {
  /** How many files there are. */
  readonly files: number;
}

/**
 * Whether a folder is as a run over the same inputs would leave it: the last one came to its end, and each file that it
 * made is there. Then there is no need to read a post.
 *
 * @param inputs a digest, as `Basis`'s
 */
export function standingOn(folder: string, inputs: string): Standing | undefined {
  const lines = linesIn(readManifest(folder));
  const first: unknown = lines.next().value?.[0];
  const basis = basisOf(lines.next().value?.[0] ?? '');
  if (first !== headerLine || basis?.inputs !== inputs) return undefined;
  const files = new Files(folder, '');
  let count = 0;
  for (const [line] of lines) {
    const path = recordOf(line)?.path;
    // Another line says that another run has begun since.
    if (path === undefined || !existsSync(files.absolute(path))) return undefined;
    count += 1;
  }
  return { ...basis, files: count };
}

function readManifest(folder: string): Buffer {
  try {
    return readFileSync(join(folder, manifestName));
  } catch {
    return Buffer.alloc(0);
  }
}
