import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestName } from '../../src/sink/manifest/header.js';

/** A folder for each test, which goes when the test is over. */
export function temporaryFolder(): {
  readonly path: (...names: string[]) => string;
  readonly files: () => object;
} {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wp2md-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (...names) => join(folder, ...names), files: () => filesIn(folder) };
}

/** Every file below a folder but manifests, with its text, and every empty folder. */
function filesIn(folder: string): object {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    // From Node 22 on, such a walk goes into links too.
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name !== manifestName &&
        realpathSync(entry.parentPath) === realpathSync(folder) + entry.parentPath.slice(folder.length),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]);
  return Object.fromEntries(entries) as object;
}
