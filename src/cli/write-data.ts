import type { DataFiles } from '../archive/directory/index.js';
import { renderData, withEarlier } from '../document/index.js';
import type { FrontMatterFormat } from '../options.js';
import type { WriteCompanion } from './companions.js';
import { plural } from './plural.js';

interface Writer {
  readonly write: WriteCompanion;
  /** What an earlier run wrote and nobody changed; undefined where what is of no post any more is to go. */
  readonly earlier: (key: string) => string | undefined;
}

/** What is said of the files of one run. */
interface Tell {
  /** One line for all of them. */
  readonly note: (text: string) => void;
  readonly warning: (text: string) => void;
  /** Gets what becomes of each. */
  readonly detail: (text: string) => void;
  /** Gets each that could not be written. */
  readonly failed: (error: unknown) => void;
}

/**
 * Writes the files of authors and terms of a run, and says how many there are.
 *
 * @param format of the front matter of those that are documents
 */
export async function writeData(
  { files, refused }: DataFiles,
  format: FrontMatterFormat,
  { write, earlier }: Writer,
  { note, warning, detail, failed }: Tell,
): Promise<void> {
  const counts = { written: 0, unchanged: 0, planned: 0, skipped: 0, kept: 0 };
  for (const { path, data, isReferredTo } of files) {
    try {
      const key = `data ${path}`;
      const before = isReferredTo ? earlier(key) : undefined;
      const own = renderData(path, data, format);
      const text = before === undefined ? own : withEarlier(path, own, before);
      const outcome = await write({ key, type: 'data', path, text });
      const kind = outcome.kind === 'duplicate' ? 'written' : outcome.kind;
      counts[kind] += 1;
      if (kind === 'kept') warning(`${outcome.path} was changed since wp2md wrote it, and is kept`);
      else detail(`${outcome.path} ${words[kind]}`);
    } catch (error) {
      failed(error);
    }
  }
  for (const path of refused) warning(`no file is written for ${path}, a name that not every system takes`);
  if (files.length === 0) return note('no author or term is known, so there are no data files');
  const said = (Object.keys(words) as (keyof typeof words)[])
    .filter((kind) => counts[kind] > 0)
    .map((kind, at) => `${at === 0 ? plural(counts[kind], 'data file') : counts[kind]} ${words[kind]}`);
  if (said.length > 0) note(said.join('; '));
}

const words = {
  written: 'written',
  planned: 'would be written',
  unchanged: 'unchanged',
  skipped: 'skipped (there already)',
  kept: 'kept (changed since wp2md wrote them)',
} as const;
