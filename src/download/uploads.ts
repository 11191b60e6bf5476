import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Fetched } from './fetch-file.js';

/**
 * Copies a file of a local uploads folder to a temporary one.
 *
 * @param uploads a copy of `wp-content/uploads`, or of a folder that holds it
 * @param address of the file on the site
 * @returns undefined where it is not there
 */
export async function copyUpload(
  uploads: string,
  address: string,
  folder: string,
): Promise<Fetched | undefined> {
  const path = await findUpload(uploads, address);
  if (path === undefined) return undefined;
  const temporary = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  const watched = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(createReadStream(path), watched, createWriteStream(temporary, { flags: 'wx' }));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { temporary, size, sha256: hash.digest('hex') };
}

async function findUpload(uploads: string, address: string): Promise<string | undefined> {
  const path = decodedPath(new URL(address).pathname);
  if (path === undefined) return undefined;
  const at = path.lastIndexOf('/uploads/');
  const below = at < 0 ? path : path.slice(at + '/uploads/'.length);
  const whole = at < 0 ? [] : [path.slice(1), path.slice(1).replace(/^.*?(?=wp-content\/)/, '')];
  for (const each of [below, below.replace(/^sites\/\d+\//, ''), ...whole]) {
    const target = resolve(uploads, `./${each}`);
    if (isInside(uploads, target) && (await isFile(target))) return target;
  }
  return undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** An address can say `..` in many ways. */
function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false;
