import { readFileSync } from 'node:fs';
import { InputError, OptionError } from '../errors.js';
import type { Credentials } from '../source/index.js';
import type { Io } from './io.js';
import type { SiteRequest } from './site-request.js';

/** Somebody pressed Ctrl-C where the password was asked for. */
export class Canceled extends Error {}

/**
 * Who logs in: the user of `--user` or WP2MD_USER, with the password of `--password-file` or WP2MD_PASSWORD, or one that
 * is typed in. No option takes a password, since every user of a machine can see the options of a process.
 *
 * @returns undefined where there is nobody to log in
 * @throws {OptionError} where a part of the log-in is missing, or it would go to several hosts
 * @throws {InputError} where the file cannot be read
 * @throws {Canceled}
 */
export async function credentialsFor(
  { addresses, user: typed, passwordFile }: SiteRequest,
  io: Io,
): Promise<Credentials | undefined> {
  const user = typed ?? (io.env['WP2MD_USER'] || undefined);
  const given = passwordFile === undefined ? io.env['WP2MD_PASSWORD'] || undefined : firstLine(passwordFile);
  if (user === undefined) {
    if (given === undefined) return undefined;
    throw usage('there is a password, and no user', '--user or WP2MD_USER names the user.');
  }
  const hosts = new Set(
    addresses.map((address) => new URL(URL.canParse(address) ? address : 'http://-').host),
  );
  if (hosts.size > 1) {
    throw usage('a log-in is for one site, and addresses of several are named', 'Give each its own run.');
  }
  return { user, password: given ?? (await ask(user, [...hosts].join(), io)) };
}

function firstLine(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError('input-unreadable', `${path} cannot be read for --password-file`, { cause });
  }
  const [line = ''] = text.split('\n');
  if (line.trim() !== '') return line.trim();
  throw new InputError('input-empty', `${path} holds no password`, { hint: 'It stands on the first line.' });
}

async function ask(user: string, host: string, io: Io): Promise<string> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) {
    throw usage(
      `there is no password for ${user}, and no terminal to ask for it`,
      'WP2MD_PASSWORD or --password-file gives it: an application password, made in WordPress under Users, Profile.',
    );
  }
  const { read } = await import('read');
  // `process.stdin`, which is a stream for readline too.
  const input = io.stdin as unknown as NodeJS.ReadStream;
  return read({
    prompt: `Application password of ${user} at ${host}: `,
    silent: true,
    input,
    output: io.stderr,
  });
}

const usage = (message: string, hint: string): OptionError =>
  new OptionError('option-invalid', message, { hint });
