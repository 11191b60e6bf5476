import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds dist/ where it is missing or a source is newer. `npm test` has built it already. */
export function build(): void {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
  const newest = Math.max(
    ...[...sources, 'esbuild.config.js', 'esbuild.plugins.js', 'package-lock.json'].map(changed),
  );
  if (changed('dist/index.d.ts') > newest && changed('dist/cli.js') > newest) return;
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.js'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dist/ could not be built: ${stderr}`);
}
