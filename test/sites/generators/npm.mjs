import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that generators keep among the packages. */
const caches = ['.astro', '.cache', '.vite'];

/** Installs packages into the tool's folder, once, and lets the site find them; gives the version of the first. */
export function npm({ tool, site, run }, packages) {
  const manifest = JSON.stringify({ private: true, dependencies: packages });
  const file = join(tool, 'package.json');
  const [first] = Object.keys(packages);
  const installed = join(tool, 'node_modules', first, 'package.json');
  if (!existsSync(installed) || readFileSync(file, 'utf8') !== manifest) {
    writeFileSync(file, manifest);
    const { status, output } = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: tool,
    });
    if (status !== 0) throw new Error(`${first} could not be installed: ${output.slice(-1000)}`);
  }
  // What an earlier run left there of another site would be taken for this one's.
  for (const cache of caches) rmSync(join(tool, 'node_modules', cache), { recursive: true, force: true });
  symlinkSync(join(tool, 'node_modules'), join(site, 'node_modules'));
  return `${first} ${JSON.parse(readFileSync(installed, 'utf8')).version}`;
}
