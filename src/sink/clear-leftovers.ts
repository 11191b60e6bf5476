import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

// As createFile calls them.
const leftover = /^\.wp2md-[0-9a-f-]{36}\.tmp$/;

/**
 * Takes away what a run that was killed left half written below a folder: never anything under a document's name, nor
 * what another run is writing now.
 *
 * @param before the time, in milliseconds, before which it was written
 */
export function clearLeftovers(folder: string, before: number): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const name = path.split(/[/\\]/).at(-1) ?? '';
    if (!leftover.test(name)) continue;
    const file = join(folder, path);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? before;
    if (changed < before) rmSync(file, { force: true });
  }
}
