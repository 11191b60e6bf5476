import { crc32 } from 'node:zlib';
import { createFile } from '../../sink/create-file.js';
import type { ReadingSpace } from './reading-space.js';

const sumLength = 4;

/**
 * Reads what V8 made of code in an earlier run.
 *
 * @param space where it then is, until that reads something else
 * @param codeSum the CRC-32 of the code
 * @returns nothing where there is none, or it is damaged, or of other code: V8 looks at no more than its own version and how
 *   long the code is, and crashes over bytes that it has not written
 */
export function readKept(space: ReadingSpace, path: string, codeSum: number): Buffer | undefined {
  try {
    const bytes = space.read(path);
    const kept = bytes.subarray(0, -sumLength);
    return bytes.readUInt32LE(kept.length) === crc32(kept, codeSum) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps it for later runs, whole or not at all.
 *
 * @throws where the file cannot be written
 */
export function writeKept(path: string, codeSum: number, compiled: Buffer): void {
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32LE(crc32(compiled, codeSum));
  const unfinished = `${path}.${Math.random().toString(36).slice(2)}.cache`;
  createFile(path, Buffer.concat([compiled, sum]), true, unfinished);
}
