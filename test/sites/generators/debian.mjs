import { existsSync } from 'node:fs';

/** Installs a package of Debian's where it is missing and one may; gives the version of its program. */
export function debian(name, versionArgs, run) {
  if (!existsSync(`/usr/bin/${name}`)) {
    if (process.getuid?.() !== 0) throw new Error(`${name} is missing: apt-get install ${name}`);
    run('apt-get', ['update']);
    const { status, output } = run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    if (status !== 0) throw new Error(`${name} could not be installed: ${output.slice(-500)}`);
  }
  return run(name, versionArgs).output.trim();
}
