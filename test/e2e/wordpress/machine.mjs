import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

// What the test needs of the machine. mariadb-server-core is the server of mariadb-server without the service, which would
// start beside whatever database there is.
const programs = [
  { command: 'php', args: ['--version'], package: 'php-cli' },
  { command: 'mariadbd', args: ['--version'], package: 'mariadb-server-core' },
  { command: 'mariadb-install-db', args: ['--help'], package: 'mariadb-server-core' },
  { command: 'my_print_defaults', args: ['--help'], package: 'mariadb-client-core' },
];
const extensions = { gd: 'php-gd', mbstring: 'php-mbstring', mysqli: 'php-mysql', dom: 'php-xml' };

// WordPress's own package asks for a web server, which would listen on port 80. So where it is not installed it is only
// unpacked, with those it takes files from.
const archives = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];
const installed = '/usr/share/wordpress';
const cache = resolve('node_modules/.cache/wordpress');

// mariadbd stands in a folder that only root has in its PATH.
process.env.PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

/** Runs a program to its end, and throws what it said where it fails. */
function must(command, args, cwd = '/') {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${error ?? stdout.slice(-2000) + stderr}`);
  return stdout;
}

function missingPackages() {
  const absent = programs.filter(({ command, args }) => spawnSync(command, args).error !== undefined);
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.toLowerCase().split('\n') ?? [];
  const unloaded = Object.entries(extensions).filter(([name]) => !modules.includes(name));
  return [...new Set([...absent.map((program) => program.package), ...unloaded.map(([, name]) => name)])];
}

/** Puts Debian's packages there where programs are missing. Throws, naming them, where that is not possible. */
export function installPrograms() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`Missing: ${missing.join(', ')}. As root: ${command}`);
  console.log(`installing ${missing.join(', ')}`);
  must('apt-get', ['update', '--quiet']);
  must('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...missing]);
  const still = missingPackages();
  if (still.length > 0) throw new Error(`Still missing after installing them: ${still.join(', ')}`);
}

/** Where WordPress's files are: as the machine has them installed, else unpacked from Debian's packages, once. */
export function findWordPress() {
  if (existsSync(join(installed, 'wp-load.php'))) return installed;
  const unpacked = join(cache, installed);
  if (existsSync(unpacked)) return unpacked;
  console.log(`unpacking ${archives.join(', ')}`);
  const making = `${cache}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    // The lists of a new machine are empty, and only root can fill them.
    if (process.getuid?.() === 0) must('apt-get', ['update', '--quiet']);
    must('apt-get', ['download', '--quiet', ...archives], making);
    for (const file of readdirSync(making)) {
      must('dpkg-deb', ['--extract', file, '.'], making);
      rmSync(join(making, file));
    }
    renameSync(making, cache);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return unpacked;
}
