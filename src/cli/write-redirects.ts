import {
  redirectFormats,
  type RedirectFormat,
  type RedirectFormatName,
  type Redirects,
} from '../archive/redirects/index.js';
import type { WriteCompanion } from './companions.js';
import { plural } from './plural.js';
import type { Talk } from './talk.js';

const done = {
  written: 'written to',
  duplicate: 'written to',
  unchanged: 'unchanged in',
  planned: 'would be written to',
  skipped: 'not written over',
  kept: 'not written over what a person changed in',
} as const;

/** In which form redirects are written, and which folder is published as the root of the site. */
interface RedirectPlace {
  readonly format: RedirectFormatName;
  readonly folder: string;
}

/**
 * Writes the redirects of a run as one file below the output folder, and says how many there are.
 *
 * @throws {OutputError} where it cannot be written, or is there already and not of an earlier run
 */
export async function writeRedirects(
  redirects: Redirects,
  { format, folder }: RedirectPlace,
  write: WriteCompanion,
  talk: Talk,
): Promise<void> {
  const { file, isPublished, write: textOf, most = Infinity }: RedirectFormat = redirectFormats[format];
  const all = [...redirects.all()];
  if (all.length === 0) return talk.note('no address has changed, so there are no redirects');
  const outcome = await write({
    ...{ key: `redirects ${format}`, type: 'redirects' },
    path: isPublished && folder !== '' ? `${folder}/${file}` : file,
    text: textOf(all),
  });
  talk.note(`${plural(all.length, 'redirect')} ${done[outcome.kind]} ${outcome.path}`);
  if (all.length > most) {
    talk.warning(`${outcome.path}: ${format} takes ${most} redirects, and these are more`);
  }
}
