import { statSync } from 'node:fs';

/** How many bytes the named files have together; undefined where one of the inputs is no file, but a folder, say, or a pipe. */
export function sizeOfFiles(inputs: readonly string[]): number | undefined {
  let size = 0;
  for (const input of inputs) {
    const length = sizeOf(input);
    if (length === undefined) return undefined;
    size += length;
  }
  return size;
}

function sizeOf(input: string): number | undefined {
  try {
    const found = statSync(input);
    return found.isFile() ? found.size : undefined;
  } catch {
    // Whoever reads it tells what is wrong with it: no permission, a part of its path that is a file, links in a circle.
    return undefined;
  }
}
