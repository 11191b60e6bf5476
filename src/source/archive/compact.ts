import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { parseJson } from '../json/parse.js';
import { byteLines } from './byte-lines.js';
import { identityOf } from './identity.js';

/** Keeps of every post its last line. The file is replaced when the new one is whole. */
export async function compact(path: string): Promise<void> {
  const last = new Map<string, number>();
  let line = 0;
  for await (const { bytes } of byteLines(path)) {
    last.set(keyOf(bytes, line), line);
    line += 1;
  }
  const part = `${path}.${process.pid}.part`;
  const file = openSync(part, 'w');
  line = 0;
  for await (const { bytes } of byteLines(path)) {
    if (last.get(keyOf(bytes, line)) === line) writeFileSync(file, Buffer.concat([bytes, Buffer.from('\n')]));
    line += 1;
  }
  fsyncSync(file);
  closeSync(file);
  renameSync(part, path);
}

function keyOf(bytes: Buffer, line: number): string {
  const identity = identityOf(parseJson(bytes.toString('utf8'))?.value);
  return identity === undefined ? `line ${line}` : `${identity.collection} ${identity.id}`;
}
