import type { FolderOptions } from '../sink/index.js';
import type { Destination } from './destination.js';
import { plural, plurals } from './plural.js';
import type { MediaTotals, Totals } from './totals.js';

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/**
 * What is said at the end of a run: where the posts went, and whatever a user would otherwise not know. Empty for a run
 * of which the product says everything.
 *
 * @param unlisted how many warnings were not printed
 * @param files whether nothing was written, and it says what would have been; whether files without a post were to go
 */
export function summaryLines(
  totals: Totals,
  destination: Destination | undefined,
  unlisted: number,
  { dryRun, prune }: Pick<FolderOptions, 'dryRun' | 'prune'> = { dryRun: false, prune: false },
): string[] {
  const lines: string[] = [];
  if (destination?.kind === 'folder' || (destination?.kind === 'ndjson' && totals.errors > 0)) {
    lines.push(postsLine(totals, destination, dryRun));
  } else if (totals.outcomes.skipped > 0) {
    lines.push(`${plural(totals.outcomes.skipped, 'post')} skipped, as the file is there already`);
  }
  if (totals.vanished > 0) lines.push(vanishedLine(totals, prune));
  if (prune && totals.errors > totals.outcomes.failed) lines.push(notPruned);
  if (unlisted > 0) lines.push(warningsLine(totals, unlisted));
  const { files, known, failed } = totals.media;
  if (files + known + failed > 0) lines.push(mediaLine(totals.media));
  if (totals.verified > 0) lines.push(verifiedLine(totals));
  if (totals.leftAside.size > 0) lines.push(`left aside: ${plurals(totals.leftAside)}`);
  return lines;
}

function postsLine(
  { outcomes, renamed, errors, warnings, ...totals }: Totals,
  destination: Destination,
  isDry: boolean,
): string {
  const where = destination.kind === 'folder' ? ` to ${destination.path}` : '';
  const done = {
    printed: `${plural(outcomes.printed, 'post')} printed`,
    planned: `${plural(outcomes.planned, 'post')} would be written${where}`,
    written: `${plural(outcomes.written, 'post')} written${where}`,
  };
  const main = destination.kind === 'ndjson' ? done.printed : isDry ? done.planned : done.written;
  const would = isDry ? 'would be ' : '';
  // Of what is written in the same run nobody asks where it was in between.
  const movedAlone = outcomes.written + outcomes.planned > 0 ? 0 : totals.moved;
  const rest = [
    [outcomes.unchanged, `${outcomes.unchanged} unchanged`],
    [outcomes.skipped, `${outcomes.skipped} skipped (there already)`],
    [outcomes.kept, `${outcomes.kept} kept (changed since wp2md wrote them)`],
    [outcomes.duplicate, `${plural(outcomes.duplicate, 'duplicate')} (the newest copy is taken)`],
    [renamed, `${renamed} renamed (another post has the name)`],
    [movedAlone, `${movedAlone} ${would}moved (another name)`],
    [totals.pruned, `${totals.pruned} ${would}removed (no post in the input any more)`],
    [errors, plural(errors, 'error')],
    [sum(warnings), plural(sum(warnings), 'warning')],
  ] as const;
  return [main, ...rest.filter(([count]) => count > 0).map(([, words]) => words)].join('; ');
}

function vanishedLine({ vanished }: Totals, prune: boolean): string {
  const [files, them, stay] =
    vanished === 1
      ? ['file is of a post that is', 'it', 'stays, since it was']
      : ['files are of posts that are', 'them', 'stay, since they were'];
  // What was to go and is there yet is a person's work.
  const rest = prune
    ? `, and ${stay} changed (-v names ${them})`
    : ` (-v names ${them}, --prune removes ${them})`;
  return `${vanished} ${files} not in this input${rest}`;
}

/** What an input that cannot be read holds may be what the files are of. */
const notPruned = 'nothing was removed, since not all of the input could be read';

function mediaLine({ files, bytes, known, failed }: MediaTotals): string {
  const rest = [
    [known, `${known} there already`],
    [failed, `${failed} failed`],
  ] as const;
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  const main = `${plural(files, 'file')} saved${files > 0 ? ` (${size})` : ''}`;
  return [main, ...rest.filter(([count]) => count > 0).map(([, words]) => words)].join('; ');
}

/** What gets the files that failed. */
export const mediaHint = 'Run it again: only files that failed are asked for then.';

const verifiedLine = ({ verified, differing, lossy }: Totals): string =>
  differing === 0
    ? `nothing lost in ${plural(verified, 'post')}${lossy === 0 ? '' : `, but for what warnings say of ${lossy}`}`
    : `${differing} of ${plural(verified, 'post')} ${differing === 1 ? 'differs' : 'differ'} from what the site shows`;

function warningsLine({ warnings }: Totals, unlisted: number): string {
  const most = [...warnings].sort(([, a], [, b]) => b - a);
  const all = most.map(([code, posts]) => `${posts} ${code}`).join(', ');
  return `${plural(unlisted, 'warning')} not listed (-v lists all, --report FILE keeps them); in all: ${all}`;
}

/** What would give a post's ids their names. */
export const namesHint =
  'Names stand in categories.json, tags.json, users.json and media.json beside the input, or in any --sidecar.';

/** Whether a post had an id that nothing names. */
export const lacksNames = ({ warnings }: Totals): boolean =>
  warnings.has('name-unknown') || warnings.has('image-unknown');
