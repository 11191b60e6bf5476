import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { InputError, type ErrorCode } from '../errors.js';
import { nearest } from './nearest.js';

interface Fault {
  readonly code: ErrorCode;
  /** To stand after the name. */
  readonly what: string;
  readonly hint?: string;
}

// By the codes of the operating system (errno).
const faults: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['ENOENT', { code: 'input-missing', what: 'does not exist' }],
  ['ENOTDIR', { code: 'input-missing', what: 'does not exist, since a part of its path is a file' }],
  ['EACCES', { code: 'input-unreadable', what: 'may not be read', hint: 'Its permissions do not allow it.' }],
  ['EPERM', { code: 'input-unreadable', what: 'may not be read', hint: 'The system does not allow it.' }],
  ['ELOOP', { code: 'input-unreadable', what: 'is a symbolic link that leads back to itself' }],
  ['ENAMETOOLONG', { code: 'input-unreadable', what: 'is longer than a file name can be' }],
  ['EISDIR', { code: 'input-unreadable', what: 'is a folder' }],
  ['ENXIO', { code: 'input-unreadable', what: 'is a socket or a device that is not there' }],
  [
    'EMFILE',
    {
      code: 'input-unreadable',
      what: 'cannot be opened: too many files are open',
      hint: 'ulimit -n raises the limit.',
    },
  ],
  ['ERR_FS_FILE_TOO_LARGE', { code: 'input-unreadable', what: 'is too large' }],
]);

/** The operating system's word for what went wrong. */
export const errnoOf = (error: unknown): string | undefined =>
  isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What the operating system says of a file or folder, as an error of wp2md. */
export function fileError(name: string, error: unknown): InputError {
  const errno = errnoOf(error);
  const fault = errno === undefined ? undefined : faults.get(errno);
  const { code, what, hint } = fault ?? {
    code: 'input-unreadable' as const,
    what: `cannot be read (${errno ?? String(error)})`,
    hint: undefined,
  };
  return new InputError(code, `${name} ${what}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
}

/** The error for an input that was named and is not there, with the name that may have been meant. */
export async function missingError(input: string, cause: unknown): Promise<InputError> {
  return new InputError('input-missing', `${input} does not exist`, { cause, ...(await hintFor(input)) });
}

async function hintFor(input: string): Promise<{ readonly hint?: string }> {
  const address = addressMeant(input);
  if (address !== undefined) return asAddress(address);
  const folder = dirname(input);
  const names = await namesIn(folder);
  const name = names && nearest(basename(input), names);
  if (name !== undefined) return { hint: `Did you mean ${join(folder, name)}?` };
  if (isLikeSite(input)) return asAddress(`https://${input}`);
  return names === undefined ? { hint: `There is no folder ${folder} either.` } : {};
}

const asAddress = (address: string): { readonly hint: string } => ({
  hint: `Is it an address? Then it begins ${address}`,
});

/** Whether a path may have been meant as a site: `example.org`, `example.org/blog/`. */
const isLikeSite = (input: string): boolean =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/|$)/i.test(input) && !fileEnding.test(input);

/** Endings of what is read, and of what people name by mistake: some are domains, too. */
const fileEnding = /\.(?:json|ndjson|jsonl|gz|tgz|zst|zip|tar|xml|csv|md|html|txt|bak)(?:\/|$)/i;

/** The address that a path may have been meant as: one without its scheme, or with a colon or a slash too few. */
function addressMeant(input: string): string | undefined {
  const [, scheme, rest] = /^(https?)(?::\/?|\/\/)([^/].*)$/i.exec(input) ?? [];
  if (scheme !== undefined && rest !== undefined) return `${scheme}://${rest}`;
  const [host = '', ...path] = input.split('/');
  const isHost = host.startsWith('www.') || host.startsWith('localhost:');
  return isHost || (host.includes('.', 1) && path.includes('wp-json')) ? `https://${input}` : undefined;
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch {
    return undefined;
  }
}

/** Whatever reading an input threw, as an error of wp2md. */
export const asInputError = (error: unknown, name: string): InputError =>
  error instanceof InputError ? error : fileError(name, error);
