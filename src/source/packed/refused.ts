import { InputError } from '../../errors.js';
import type { Input } from '../input.js';
import { shellQuote } from '../shell-quote.js';
import type { PackedKind } from './kinds.js';

interface Refused {
  readonly what: string;
  /** A command that unpacks it to stdout, or nothing where it holds several files. */
  readonly command?: string;
  /** A command that unpacks it into the folder `posts`, to stand before the name and what stands behind the name. */
  readonly unpack: readonly [string, string];
}

const untar = ['mkdir posts && tar -xf ', ' -C posts'] as const;

const words: Readonly<Record<PackedKind, Refused>> = {
  gzip: { what: 'packed with gzip', command: 'gunzip -c', unpack: untar },
  zstd: { what: 'packed with zstd', command: 'zstd -dc', unpack: untar },
  bzip2: { what: 'packed with bzip2', command: 'bunzip2 -c', unpack: untar },
  xz: { what: 'packed with xz', command: 'xz -dc', unpack: untar },
  tar: { what: 'a tar archive', unpack: untar },
  zip: { what: 'a zip archive', unpack: ['unzip ', ' -d posts'] },
  '7z': { what: 'a 7-Zip archive', unpack: ['7z x ', ' -oposts'] },
  rar: { what: 'a RAR archive', unpack: ['unrar x ', ' posts/'] },
};

/** The error for an input that is packed in a way that wp2md does not read, with a way to unpack it. @param why not */
export function refused({ kind, origin }: Input, packed: PackedKind, why: string): InputError {
  const { what } = words[packed];
  return new InputError('input-unreadable', `${origin.name} is ${what}, ${why}`, {
    hint: hintFor(words[packed], kind, origin.name),
  });
}

const tarName = /\.(?:tar\.[a-z0-9]+|t[a-z0-9]{2,3})$/i;

function hintFor({ command, unpack }: Refused, kind: Input['kind'], name: string): string {
  if (kind === 'entry') return 'Unpack the archive and what is in it, and name the folder.';
  const quoted = shellQuote(name);
  if (command === undefined || tarName.test(name)) {
    if (kind !== 'file') return 'Save it, unpack it and name the folder.';
    return `Unpack it and name the folder: ${unpack[0]}${quoted}${unpack[1]} && wp2md posts`;
  }
  if (kind === 'file') return `Unpack it into wp2md: ${command} ${quoted} | wp2md -`;
  const from = kind === 'address' ? `curl -s ${quoted} | ` : '';
  return `Unpack it before wp2md: ${from}${command} | wp2md -`;
}
