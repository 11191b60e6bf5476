import { statSync } from 'node:fs';

/** How many bytes the named files have together; undefined where one of the inputs is no file, but a folder, say, or a pipe. */
export function sizeOfFiles(inputs: readonly string[]): number | undefined {
  let size = 0;
  for (const input of inputs) {
    const found = statSync(input, { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    size += found.size;
  }
  return size;
}
