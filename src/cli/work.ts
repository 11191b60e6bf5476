import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { clearLeftovers, type Sink } from '../sink/index.js';
import { isAddress, type Recall, type SiteOptions } from '../source/index.js';
import type { ConvertSettings } from './conversion.js';
import { postConverter } from './convert-post.js';
import { deliver } from './deliver.js';
import { destinationFor, type Destination } from './destination.js';
import type { Ending } from './exit-codes.js';
import { Aside, findPosts, nameOfInput } from './find-posts.js';
import type { Io } from './io.js';
import { inOrder } from './in-order.js';
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
import { Progress } from './progress.js';
import { speedNote } from './progress-line.js';
import { recaller } from './recaller.js';
import { ReportFile } from './report-file.js';
import { needsSurvey, type Settings } from './settings.js';
import { lacksNames, mediaHint, namesHint, summaryLines } from './summary.js';
import type { Talk } from './talk.js';
import { ownOptions, type Task } from './task.js';
import { tasksOf } from './tasks.js';
import type { Totals } from './totals.js';
import { untilAborted } from './until-aborted.js';

/** One run: what it goes by and whom it talks to. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
  readonly site: SiteOptions;
  readonly onConversion: () => void;
}

/**
 * Reads, converts and writes everything that was asked for, one post after the other, and says how it went.
 *
 * @param signal ends the run after the post that is being written
 * @param onConversion hears of each post that is converted in this thread
 * @throws {OptionError} where the posts do not fit the output that was named; nothing is written then
 * @throws {InputError} where a named sidecar or password file cannot be read
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
    const { dryRun } = settings.files;
    for (const line of summaryLines(ledger.totals, destination, ledger.unlisted, dryRun)) talk.note(line);
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

/** @returns where the documents went, unless there was none */
async function convertAll(run: Run): Promise<Destination | undefined> {
  const { settings, io, signal, ledger, site } = run;
  const notes = new Notes(ledger);
  try {
    const hasComments = settings.comments !== undefined;
    const aside = new Aside({ comments: hasComments, data: settings.data });
    const lookups = await Lookups.open(settings.sidecars, settings.inputs, notes, {
      mayHoldComments: hasComments,
      hear: aside.hearSidecar,
    });
    // What the output remembers is known once it is known whether it is a folder.
    let recall: Recall | undefined;
    const found = findPosts(run, lookups, notes, aside, async (...post) => recall?.(...post));
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
    const remember = sink.recall && (await import('./remember.js')).remembering(convert);
    if (remember !== undefined && !needsSurvey(settings)) recall = recaller(sink, remember, lookups);
    const posts = needsSurvey(settings)
      ? (await import('./planned-posts.js')).plannedPosts(ahead.items, {
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
    const canWrite = await deliverAll(run, tasks, sink, convert);
    notes.say();
    if (canWrite) await finish(run, sink);
    else site.archive?.cutOff();
    return destination;
  } finally {
    notes.say();
  }
}

/** @returns whether anything more can be written */
async function deliverAll(
  run: Run,
  tasks: AsyncGenerator<Task>,
  sink: Sink,
  convertSettings: ConvertSettings,
): Promise<boolean> {
  const { settings, io, signal, ledger, talk } = run;
  const convert = await postConverter(convertSettings);
  const progress = progressOf(run, sink);
  talk.drawn = progress;
  const engines = {
    here: (task: Task) => {
      run.onConversion();
      return convert(task.found.json.value, { lookup: task.lookup, ...ownOptions(task) });
    },
    ...(mayShare(settings)
      ? { start: async () => (await import('./start-pool.js')).startPool(settings.jobs, convertSettings) }
      : {}),
  };
  let heard = performance.now();
  for await (const [task, conversion] of inOrder(tasks, engines)) {
    for (const note of task.before) note();
    const result = await deliver(task, conversion, sink);
    const { fate, failure } = result;
    // A folder says so when all names are settled.
    if (fate.outcome === 'planned' && !sink.finish) await print(io.stdout, `${fate.path}\n`);
    ledger.post(result, task.found.origin, task.memory?.key);
    if (ledger.expected > 0) progress?.advance({ done: ledger.totals.posts, total: ledger.expected });
    progress?.reading(task.found.origin.name);
    progress?.show({ posts: ledger.totals.posts, warnings: ledger.totals.allWarnings });
    if (isHopeless(failure)) {
      talk.error(new Error('stopped, as nothing else can be written either'));
      return false;
    }
    // Converting and writing never wait, so Ctrl-C would not be heard before the end.
    if (performance.now() - heard >= unheard) {
      await setImmediate();
      heard = performance.now();
    }
    if (signal.aborted) break;
  }
  return true;
}

/**
 * Whether workers may help: not where one core is asked for, nor with a preset of functions, which no worker can be given; and
 * for addresses alone only where it is asked for, since no site sends posts faster than one core converts them.
 */
const mayShare = ({ jobs, preset, inputs }: Settings): boolean =>
  jobs !== 1 && !/\.[cm]?js$/i.test(preset ?? '') && (jobs !== undefined || !inputs.every(isAddress));

/** None where what is printed would run into it. */
function progressOf({ settings, io, talk }: Run, sink: Sink): Progress | undefined {
  const prints = sink.finish === undefined && io.stdout.isTTY;
  if (!settings.progress || prints) return undefined;
  return new Progress({
    get stderr() {
      return io.stderr;
    },
    note: (text) => talk.note(text),
    now: () => process.uptime() * 1000,
  });
}

async function finish({ settings, io, ledger, signal, talk }: Run, sink: Sink): Promise<void> {
  // An input that could not be read may hold posts that seem to have gone; and of changes, only what changed comes.
  const isAll = !settings.site.changesOnly && ledger.totals.errors === ledger.totals.outcomes.failed;
  const isComplete = isAll && !signal.aborted;
  const settlement = sink.finish?.(isComplete);
  talk.drawn?.hide();
  if (settlement === undefined) return;
  ledger.settle(settlement, settings.files.dryRun);
  for (const path of settlement.planned) await print(io.stdout, `${path}\n`);
}

/** Milliseconds: nobody notices that a signal waits so long. */
const unheard = 10;

/** Seconds: of a shorter run nobody asks how fast it was. */
const worthTelling = 5;

const moreExisting = (count: number): Error =>
  new Error(`${plural(count, 'more post')} not written, as the file is there already (-v lists all)`);

const hopeless = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether an error says that nothing else can be written either. */
const isHopeless = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && hopeless.has(String(error.code))) || isHopeless(error.cause));

/** Everything was read, nothing was wrong, and there was no post: a search that found none. */
function failEmpty({ settings, ledger }: Run): void {
  const name = settings.inputs.map(nameOfInput).join(', ');
  ledger.inputFailed(noPosts(name, plurals(ledger.totals.leftAside)), { name });
}
