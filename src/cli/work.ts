import { existsSync } from 'node:fs';
import { clearLeftovers, type Sink } from '../sink/index.js';
import { checkFolder, type Recall, type SiteOptions } from '../source/index.js';
import type { Ground } from './basis.js';
import { deliverAll } from './deliver-all.js';
import { destinationFor, type Destination } from './destination.js';
import type { Ending } from './exit-codes.js';
import { Aside, findPosts, nameOfInput } from './find-posts.js';
import type { Io } from './io.js';
import { Ledger } from './ledger.js';
import { lookAhead } from './look-ahead.js';
import { Lookups } from './lookups.js';
import { Notes } from './notes.js';
import { openSink } from './open-sink.js';
import { openSite } from './open-site.js';
import { pageFitter, parentsFor } from './parents.js';
import { plural, plurals } from './plural.js';
import { noPosts } from './posts-in.js';
import { print } from './print.js';
import { speedNote } from './progress-line.js';
import { Reach } from './reach.js';
import { recaller } from './recaller.js';
import { ReportFile } from './report-file.js';
import type { Run } from './run-context.js';
import { needsSurvey, type Settings } from './settings.js';
import { lacksNames, mediaHint, namesHint, summaryLines } from './summary.js';
import type { Talk } from './talk.js';
import { tasksOf } from './tasks.js';
import type { Totals } from './totals.js';
import { untilAborted } from './until-aborted.js';
import { watched } from './watch.js';

/**
 * Reads, converts and writes everything that was asked for, one post after the other, and says how it went.
 *
 * @param signal ends the run after the post that is being written
 * @param onConversion hears of each post that is converted in this thread
 * @throws {OptionError} where the posts do not fit the output that was named; nothing is written then
 * @throws {InputError} where a named sidecar or password file, or the folder of uploads, cannot be read
 * @throws {OutputError} where the report or the archive cannot be written
 */
export async function work(
  settings: Settings,
  io: Io,
  talk: Talk,
  signal: AbortSignal,
  onConversion: () => void,
): Promise<Ending> {
  const report =
    settings.report === undefined ? undefined : new ReportFile(settings.report, settings.files.force);
  // Of all clocks it alone is there already: `performance` takes Node a millisecond to make.
  const begun = process.uptime();
  const ledger = new Ledger(talk, report, settings.strict);
  let isWhole = false;
  let site: SiteOptions = {};
  try {
    site = await openSite(settings, io, talk);
    const destination = await convertAll({ settings, io, talk, signal, ledger, site, onConversion });
    isWhole = !signal.aborted;
    if (ledger.unlistedExisting > 0) talk.error(moreExisting(ledger.unlistedExisting));
    talk.drawn?.hide();
    const { totals, unlisted } = ledger;
    for (const line of summaryLines(totals, destination, unlisted, settings.files)) talk.note(line);
    const seconds = process.uptime() - begun;
    if (settings.progress && seconds >= worthTelling) talk.note(speedNote(ledger.totals.posts, seconds));
    if (ledger.totals.media.failed > 0) talk.hint(mediaHint);
    if (lacksNames(ledger.totals)) talk.hint(namesHint);
  } finally {
    await site.archive?.finish(isWhole);
    await report?.finish(ledger.totals);
  }
  if (signal.aborted) talk.note(`interrupted after ${plural(ledger.totals.posts, 'post')}`);
  if (signal.aborted) return 'interrupted';
  return endingOf(ledger.totals, settings);
}

function endingOf({ errors, differing, lossy, ...totals }: Totals, { strict, check }: Settings): Ending {
  if (errors > 0) return 'failed';
  const { outcomes, planned, moved, pruned } = totals;
  if (check && outcomes.planned + planned + moved + pruned > 0) return 'checked';
  return differing > 0 || (strict && lossy > 0) ? 'checked' : 'done';
}

/** What posts are read and remembered with. */
interface Reading {
  readonly notes: Notes;
  readonly aside: Aside;
  readonly lookups: Lookups;
  readonly ground: Ground | undefined;
}

/** @returns where the documents went, unless there was none */
async function convertAll(run: Run): Promise<Destination | undefined> {
  const { settings, talk, signal, ledger } = run;
  const notes = new Notes(ledger);
  try {
    // Else every picture of an archive would be warned of.
    if (settings.media?.uploads !== undefined) await checkFolder(settings.media.uploads);
    const hasComments = settings.comments !== undefined;
    const aside = new Aside({ comments: hasComments, data: settings.data });
    const lookups = await Lookups.open(settings.sidecars, settings.inputs, notes, {
      mayHoldComments: hasComments,
      hear: aside.hearSidecar,
    });
    const ground =
      settings.output === undefined
        ? undefined
        : await (await import('./basis.js')).Ground.of(settings, lookups, signal);
    const standing = ground?.standing(settings, talk.level);
    if (ground === undefined || standing === undefined)
      return await convertFound(run, { notes, aside, lookups, ground });
    ledger.stand(standing);
    return { kind: 'folder', path: ground.folder };
  } finally {
    notes.say();
  }
}

async function convertFound(run: Run, reading: Reading): Promise<Destination | undefined> {
  const { settings, io, signal, ledger, site } = run;
  const { notes, aside, lookups, ground } = reading;
  // What the output remembers is known once it is known whether it is a folder.
  let recall: Recall | undefined;
  const reach = Reach.of(settings, ground);
  const found = findPosts(run, lookups, notes, aside, async (...post) => recall?.(...post), reach);
  const ahead = await lookAhead(untilAborted(found, signal));
  if (ahead.count === 'none') {
    notes.say();
    // A shard may have no post of a small archive.
    const isWhole = settings.shard === undefined && !signal.aborted;
    if (ledger.totals.errors === 0 && !ledger.isUnchanged && isWhole) failEmpty(run);
    return undefined;
  }
  const destination = await destinationFor(settings, ahead.count === 'several');
  if (site.archive?.mode === 'resume' && destination.kind === 'folder' && existsSync(destination.path)) {
    clearLeftovers(destination.path, Date.now() - process.uptime() * 1000);
  }
  const sink = await openSink(destination, settings, io);
  const convert = {
    options: settings.convert,
    form: destination.kind === 'ndjson' ? 'line' : 'text',
    verify: settings.verify,
  } as const;
  const remember = sink.recall && (ground?.remember ?? (await import('./remember.js')).remembering(convert));
  if (remember !== undefined && !needsSurvey(settings)) recall = recaller(sink, remember, lookups);
  const posts = needsSurvey(settings)
    ? (await import('./planned-posts.js')).plannedPosts(watched(ahead.items, run, sink, reach), {
        ...{ ...run, notes, destination, sink, lookups, aside },
      })
    : ahead.items;
  const tasks = tasksOf(posts, {
    lookupFor: (origin) => lookups.for(origin),
    takeNotes: () => notes.take(),
    sink,
    parents: parentsFor(settings.convert, sink),
    fit: pageFitter(settings.convert),
    remember,
  });
  const canWrite = await deliverAll(run, tasks, sink, convert, reach);
  notes.say();
  if (canWrite) await finish(run, sink, ground);
  else site.archive?.cutOff();
  return destination;
}

async function finish(run: Run, sink: Sink, ground?: Ground): Promise<void> {
  const { settings, io, ledger, signal, talk } = run;
  // An input that could not be read may hold posts that seem to have gone; and of changes, only what changed comes.
  const isAll = !settings.site.changesOnly && ledger.totals.errors === ledger.totals.outcomes.failed;
  const isComplete = isAll && !signal.aborted;
  const basis = isComplete ? await ground?.basis(ledger) : undefined;
  const settlement = sink.finish?.({ isComplete, basis });
  talk.drawn?.hide();
  if (settlement === undefined) return;
  ledger.settle(settlement, settings.files.dryRun);
  for (const path of settlement.planned) await print(io.stdout, `${path}\n`);
}

/** Seconds: of a shorter run nobody asks how fast it was. */
const worthTelling = 5;

const moreExisting = (count: number): Error =>
  new Error(`${plural(count, 'more post')} not written, as the file is there already (-v lists all)`);

/** Everything was read, nothing was wrong, and there was no post: a search that found none. */
function failEmpty({ settings, ledger }: Run): void {
  const name = settings.inputs.map(nameOfInput).join(', ');
  ledger.inputFailed(noPosts(name, plurals(ledger.totals.leftAside)), { name });
}
