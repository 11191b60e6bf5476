import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { InputError, OptionError } from '../errors.js';
import type { Archive, SiteOptions } from '../source/index.js';
import { credentialsFor } from './credentials.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import type { Talk } from './talk.js';

type Header = readonly [name: string, value: string];

/**
 * Gets together what is asked of addresses: the log-in, the headers, the archive. Nothing of it is looked for where no
 * address is named.
 *
 * @throws {OptionError} where the log-in or a header cannot be used
 * @throws {InputError} where a file of them cannot be read
 * @throws {OutputError} where the archive cannot be written
 */
export async function openSite(
  { site, data }: Pick<Settings, 'site' | 'data'>,
  io: Io,
  talk: Talk,
): Promise<SiteOptions> {
  if (site.addresses.length === 0) return {};
  spareMemory();
  const { types, filters, limit, concurrency } = site;
  warnOfPasswords(site.addresses, talk);
  const credentials = await credentialsFor(site, io);
  const headers = site.headers.flatMap(headersIn);
  const postPassword = io.env['WP2MD_POST_PASSWORD'];
  const archive = await archiveFor(site.archive);
  const since = archive?.since;
  return {
    filters: since === undefined ? filters : { ...filters, modifiedAfter: since },
    ...(types === undefined ? {} : { types }),
    ...(limit === undefined ? {} : { limit }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(headers.length === 0 ? {} : { headers }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(postPassword ? { postPassword } : {}),
    ...(data ? { describeTerms: true } : {}),
    ...(archive === undefined ? {} : { archive }),
  };
}

/**
 * A site sends posts more slowly than they are converted, so that V8 may collect more often without anybody waiting for it:
 * then five thousand posts need no more memory than five hundred.
 */
function spareMemory(): void {
  setFlagsFromString('--optimize-for-size');
}

async function archiveFor(archive: Settings['site']['archive']): Promise<Archive | undefined> {
  if (archive === undefined) return undefined;
  // With everything else that only addresses need.
  const { openArchive } = await import('../source/site/index.js');
  return openArchive(archive);
}

function warnOfPasswords(addresses: readonly string[], talk: Talk): void {
  const hasPassword = (address: string): boolean => URL.canParse(address) && new URL(address).password !== '';
  if (!addresses.some(hasPassword)) return;
  talk.warning('a password in an address can be read by whoever lists the processes of this machine');
  talk.hint('WP2MD_USER and WP2MD_PASSWORD keep it out of sight, and so do --user and --password-file.');
}

const headerLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(\S.*)$/;

function headersIn(typed: string): readonly Header[] {
  if (!typed.startsWith('@')) return [headerIn(typed)];
  const path = typed.slice(1);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError('input-unreadable', `${path} cannot be read for --header`, { cause });
  }
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map(headerIn);
}

function headerIn(line: string): Header {
  const [, name, value] = headerLine.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value.trim()];
  // What was typed may hold a secret, and is not repeated.
  throw new OptionError('option-invalid', "a value of option '--header' is no header", {
    hint: "A header is written 'Name: value', or @file for a file of such lines.",
  });
}
