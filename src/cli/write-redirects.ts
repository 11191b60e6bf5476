import { redirectFormats, type RedirectFormatName, type Redirects } from '../archive/redirects/index.js';
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

/**
 * Writes the redirects of a run as one file below the output folder, and says how many there are.
 *
 * @throws {OutputError} where it cannot be written, or is there already and not of an earlier run
 */
export async function writeRedirects(
  redirects: Redirects,
  format: RedirectFormatName,
  write: WriteCompanion,
  talk: Talk,
): Promise<void> {
  const {
    file,
    write: textOf,
    most = Infinity,
  } = redirectFormats[format] as (typeof redirectFormats)[typeof format] & { readonly most?: number };
  const all = [...redirects.all()];
  if (all.length === 0) return talk.note('no address has changed, so there are no redirects');
  const outcome = await write({
    ...{ key: `redirects ${format}`, type: 'redirects' },
    ...{ path: file, text: textOf(all) },
  });
  talk.note(`${plural(all.length, 'redirect')} ${done[outcome.kind]} ${outcome.path}`);
  if (all.length > most) {
    talk.warning(`${outcome.path}: ${format} takes ${most} redirects, and these are more`);
  }
}
