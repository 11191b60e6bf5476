import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Starts a MariaDB with data of its own, that no network and no other database of the machine has to do with.
 *
 * @returns the socket on which root is let in without a password; the folder around it is closed to others
 */
export async function startDatabase({ folder, run, start }) {
  const home = join(folder, 'mariadb');
  const socket = join(home, 'socket');
  const firstSteps = join(home, 'first.sql');
  const common = ['--no-defaults', `--datadir=${join(home, 'data')}`, `--tmpdir=${home}`];
  if (process.getuid?.() === 0) common.push('--user=root');
  mkdirSync(home);
  writeFileSync(firstSteps, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');

  const made = await run('mariadb-install-db', [
    ...common,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
  ]);
  if (made.code !== 0) throw new Error(`mariadb-install-db failed:\n${made.stdout}${made.stderr}`);

  await start(
    'mariadbd',
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(home, 'pid')}`,
      `--init-file=${firstSteps}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    (said) => said.includes('ready for connections'),
  );
  return socket;
}
