import { crc32, deflateRawSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { ZipFile } from 'yazl';
import { pipe } from './support.js';

/** Files by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

async function gathered(chunks: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(Buffer.from(chunk));
  return Buffer.concat(all);
}

/** A zip archive as yazl makes it. */
export function zip(files: Files): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(files)) file.addBuffer(Buffer.from(content), name);
  file.end();
  return gathered(file.outputStream);
}

/** A tar archive as tar-stream makes it; what is no text or bytes is a header of its own. */
export function tar(files: Readonly<Record<string, string | Uint8Array | Partial<Header>>>): Promise<Buffer> {
  const stream = pack();
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string' || content instanceof Uint8Array) {
      stream.entry({ name }, Buffer.from(content));
    } else {
      stream.entry({ name, ...content });
    }
  }
  stream.finalize();
  return gathered(stream as unknown as AsyncIterable<Uint8Array>);
}

/** An entry of a zip archive that says of itself what a test wants. */
export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly method?: number;
  /** What the archive says of it, if that is not so. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  readonly flags?: number;
  /** The kind of file, as Unix has it. */
  readonly mode?: number;
  /** Where it is, if not where it was put. */
  readonly at?: number;
}

const utf8Name = 0x800;

/** A zip archive by the letter of APPNOTE.TXT, which may lie. */
export function handmadeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { data, method = 8, flags = 0, mode = 0o100644 } = entry;
    const content = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Name | flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    common.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(entry.at ?? offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, contents, Buffer.from('PK\x05\x06'), end]);
}

/** What comes through a pipe in pieces of some size. */
export const inPieces = (bytes: Buffer, size: number) =>
  pipe(
    ...Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );
