import { InputError } from '../errors.js';
import type { Input } from './input.js';
import { shellQuote } from './shell-quote.js';

interface Packed {
  readonly what: string;
  /** The bytes that it begins with. */
  readonly begins: readonly number[];
  /** A command that unpacks it to stdout, or nothing where it holds several files. */
  readonly command?: string;
}

// Archives are not read yet. A row here is what one becomes until then.
const kinds: readonly Packed[] = [
  { what: 'packed with gzip', begins: [0x1f, 0x8b], command: 'gunzip -c' },
  { what: 'packed with bzip2', begins: [0x42, 0x5a, 0x68], command: 'bunzip2 -c' },
  { what: 'packed with xz', begins: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], command: 'xz -dc' },
  { what: 'packed with zstd', begins: [0x28, 0xb5, 0x2f, 0xfd], command: 'zstd -dc' },
  { what: 'a zip archive', begins: [0x50, 0x4b, 0x03, 0x04] },
];

/** How many bytes tell what an input is packed with. */
export const packedLength = 6;

/**
 * The error for an input that is packed, told by its first bytes: a name may promise what is no longer so.
 *
 * @param head at least `packedLength` bytes of the input, if there are as many
 */
export function packedError({ kind, origin }: Input, head: Uint8Array): InputError | undefined {
  const packed = kinds.find(({ begins }) => begins.every((byte, index) => head[index] === byte));
  if (packed === undefined) return undefined;
  return new InputError(
    'input-unreadable',
    `${origin.name} is ${packed.what}, which wp2md does not read yet`,
    {
      hint: hintFor(packed, kind, origin.name),
    },
  );
}

const tarName = /\.(?:tar\.[a-z0-9]+|tgz)$/i;

function hintFor({ command }: Packed, kind: Input['kind'], name: string): string {
  const quoted = shellQuote(name);
  if (command === undefined || tarName.test(name)) {
    if (kind !== 'file') return 'Save it, unpack it and name the folder.';
    const unpack =
      command === undefined ? `unzip ${quoted} -d posts` : `mkdir posts && tar -xf ${quoted} -C posts`;
    return `Unpack it and name the folder: ${unpack} && wp2md posts`;
  }
  if (kind === 'file') return `Unpack it into wp2md: ${command} ${quoted} | wp2md -`;
  const from = kind === 'address' ? `curl -s ${quoted} | ` : '';
  return `Unpack it before wp2md: ${from}${command} | wp2md -`;
}
