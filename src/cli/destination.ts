import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { OptionError } from '../errors.js';
import type { Settings } from './settings.js';

/** Where the documents of a run go. */
export type Destination =
  { readonly kind: 'stdout' | 'ndjson' } | { readonly kind: 'file' | 'folder'; readonly path: string };

const documentEndings = new Set(['.md', '.markdown', '.mdx', '.txt']);

/**
 * Decides where the documents go, once it is known whether there are several.
 *
 * @throws {OptionError} where several posts would have to go into one
 */
export async function destinationFor(
  { output, folder, ndjson }: Pick<Settings, 'output' | 'folder' | 'ndjson'>,
  several: boolean,
): Promise<Destination> {
  if (ndjson) return { kind: 'ndjson' };
  if (output === undefined) {
    if (!several) return { kind: 'stdout' };
    throw refusal('there are several posts, and stdout takes one', 'Add -o out/ or --ndjson.');
  }
  const found = await kindOf(output);
  if (found === 'folder' || (folder && found === 'nothing')) return { kind: 'folder', path: output };
  if (folder) throw refusal(`${output} is not a folder`, 'Name another path after -o.');
  if (!several) return { kind: 'file', path: output };
  // A name that was meant for one document would make a strange folder.
  if (found === 'nothing' && !documentEndings.has(extname(output).toLowerCase())) {
    return { kind: 'folder', path: output };
  }
  throw refusal(`there are several posts, and ${output} is one file`, 'Name a folder, such as -o out/.');
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  const found = await stat(resolve(path)).catch(() => undefined);
  if (found === undefined) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}

const refusal = (message: string, hint: string): OptionError =>
  new OptionError('option-invalid', message, { hint });
