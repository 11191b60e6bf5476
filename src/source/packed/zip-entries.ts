import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromFdPromise, getFileNameLowLevel, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { InputError } from '../../errors.js';
import { counted } from '../counted.js';
import type { SourceIo } from '../events.js';
import type { Entries, Entry } from './entry.js';
import { Meter, type UnpackLimits } from './limits.js';
import { unpack } from './unpack.js';

/** A zip archive that is open. */
export interface Zip {
  readonly name: string;
  /** Open for reading, and left open. */
  readonly descriptor: number;
  readonly limits: UnpackLimits;
  readonly onRead: SourceIo['onRead'];
}

/**
 * The entries of a zip archive, by its table of contents.
 *
 * @throws {InputError} where that is damaged or lies
 */
export async function* zipEntries(zip: Zip): Entries {
  const file = await openZip(zip);
  try {
    for await (const found of file.eachEntry()) {
      yield { name: nameOf(found), kind: kindOf(found), bytes: (name) => read(zip, file, found, name) };
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged(zip.name, error);
  }
}

async function openZip({ name, descriptor }: Zip): Promise<ZipFile> {
  try {
    return await fromFdPromise(descriptor, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch (error) {
    throw damaged(name, error);
  }
}

/**
 * Refuses an archive whose entries lie over one another: so a few bytes pass for many files.
 *
 * @throws {InputError} where they do
 */
export async function checkOverlaps(zip: Zip): Promise<void> {
  const file = await openZip(zip);
  const extents: { readonly start: number; readonly end: number }[] = [];
  try {
    for await (const {
      relativeOffsetOfLocalHeader: start,
      compressedSize,
      fileNameLength,
    } of file.eachEntry()) {
      extents.push({ start, end: start + localHeader + fileNameLength + compressedSize });
    }
  } catch (error) {
    throw damaged(zip.name, error);
  }
  extents.sort((a, b) => a.start - b.start);
  const isOverlapped = extents.some(({ end }, index) => end > (extents[index + 1]?.start ?? Infinity));
  if (!isOverlapped) return;
  throw new InputError(
    'input-unreadable',
    `${zip.name} looks like a bomb: its entries lie over one another`,
    {
      hint: 'Nothing of it was read. Pack it again.',
    },
  );
}

const localHeader = 30;
const unix = 3;
const typeBits = 0o170000;
const links = 0o120000;
const regular = 0o100000;

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: ZipEntry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function kindOf({ versionMadeBy, externalFileAttributes, fileNameRaw }: ZipEntry): Entry['kind'] {
  if (fileNameRaw.at(-1) === 0x2f) return 'other';
  const type = versionMadeBy >> 8 === unix ? (externalFileAttributes >>> 16) & typeBits : 0;
  if (type === links) return 'link';
  return type === 0 || type === regular ? 'file' : 'other';
}

const methods: ReadonlyMap<number, 'stored' | 'deflate'> = new Map([
  [0, 'stored'],
  [8, 'deflate'],
]);

async function* read(
  { limits, onRead }: Zip,
  file: ZipFile,
  entry: ZipEntry,
  name: string,
): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw unreadable(name, 'is encrypted');
  const method = methods.get(entry.compressionMethod);
  if (method === undefined) {
    throw unreadable(name, `is packed by a method that wp2md does not know (${entry.compressionMethod})`);
  }
  const packed = counted(packedBytes(file, entry, name), onRead);
  const bytes = method === 'stored' ? packed : unpack(method, packed, new Meter(name, limits));
  let size = 0;
  let checksum = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw lying(name, 'is longer than the archive says');
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size < entry.uncompressedSize) throw lying(name, 'is shorter than the archive says');
  if (checksum !== entry.crc32) throw lying(name, 'is damaged: its checksum is wrong');
}

async function* packedBytes(file: ZipFile, entry: ZipEntry, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (await file.openReadStreamPromise(entry, { decodeFileData: false })) as Readable;
  } catch (error) {
    throw damaged(name, error);
  }
}

const unreadable = (name: string, what: string): InputError =>
  new InputError('input-unreadable', `${name} ${what}`, { hint: 'Unpack it and name the folder.' });

const lying = (name: string, what: string): InputError =>
  new InputError('input-unreadable', `${name} ${what}; what came before that is read`, {
    hint: 'Fetch, copy or pack the archive again.',
  });

function damaged(name: string, cause: unknown): InputError {
  const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
  const isCut = reason.startsWith('End of central directory record signature not found');
  const what = isCut
    ? 'is cut off, or no zip archive: it has no table of contents'
    : `is damaged (${reason})`;
  return new InputError('input-unreadable', `${name} ${what}`, {
    hint: isCut
      ? 'Fetch or copy it again; zip -FF mends what can be mended.'
      : 'Fetch, copy or pack it again.',
    cause,
  });
}
