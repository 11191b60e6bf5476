import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A line of a file. */
export interface ByteLine {
  readonly bytes: Buffer;
  /** Whether a newline ends it: only the last line of a file may lack one. */
  readonly isWhole: boolean;
}

const newline = 0x0a;

/** The lines of a file, split at `\n` alone, one after the other. */
export async function* byteLines(path: string): AsyncGenerator<ByteLine> {
  let open: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let at = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, at)) {
      yield { bytes: Buffer.concat([...open, chunk.subarray(at, end)]), isWhole: true };
      open = [];
      at = end + 1;
    }
    if (at < chunk.length) open.push(chunk.subarray(at));
  }
  if (open.length > 0) yield { bytes: Buffer.concat(open), isWhole: false };
}
