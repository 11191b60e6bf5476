import { setImmediate } from 'node:timers/promises';
import { displayName, readSources } from '../source/index.js';
import { mediaFactsOf, termFactsOf, type MediaFacts, type TermFacts } from '../wordpress/index.js';
import { convertPost } from './convert-post.js';
import { destinationFor, type Destination } from './destination.js';
import type { Ending } from './exit-codes.js';
import type { Io } from './io.js';
import { Ledger } from './ledger.js';
import { lookAhead } from './look-ahead.js';
import { Lookups } from './lookups.js';
import { openSink } from './open-sink.js';
import { plural, plurals } from './plural.js';
import { noPosts, postsIn, type FoundPost, type HearOther } from './posts-in.js';
import { print } from './print.js';
import { ReportFile } from './report-file.js';
import { needsSurvey, type Settings } from './settings.js';
import { lacksNames, mediaHint, namesHint, summaryLines } from './summary.js';
import { Comments } from './survey/comments.js';
import type { Talk } from './talk.js';
import type { Totals } from './totals.js';
import { untilAborted } from './until-aborted.js';

/** One run: what it goes by and whom it talks to. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
}

/**
 * Reads, converts and writes everything that was asked for, one post after the other, and says how it went.
 *
 * @param signal ends the run after the post that is being written
 * @throws {OptionError} where the posts do not fit the output that was named; nothing is written then
 * @throws {InputError} where a named sidecar file cannot be read
 * @throws {OutputError} where the report cannot be written
 */
export async function work(settings: Settings, io: Io, talk: Talk, signal: AbortSignal): Promise<Ending> {
  const report =
    settings.report === undefined ? undefined : new ReportFile(settings.report, settings.files.force);
  const ledger = new Ledger(talk, report, settings.strict);
  try {
    const destination = await convertAll({ settings, io, talk, signal, ledger });
    if (ledger.unlistedExisting > 0) talk.error(moreExisting(ledger.unlistedExisting));
    for (const line of summaryLines(ledger.totals, destination, ledger.unlisted)) talk.note(line);
    if (ledger.totals.media.failed > 0) talk.hint(mediaHint);
    if (lacksNames(ledger.totals)) talk.hint(namesHint);
  } finally {
    report?.finish(ledger.totals);
  }
  if (signal.aborted) talk.note(`interrupted after ${plural(ledger.totals.posts, 'post')}`);
  if (signal.aborted) return 'interrupted';
  return endingOf(ledger.totals, settings);
}

function endingOf({ errors, differing, lossy }: Totals, { strict }: Settings): Ending {
  if (errors > 0) return 'failed';
  return differing > 0 || (strict && lossy > 0) ? 'checked' : 'done';
}

/** @returns where the documents went, unless there was none */
async function convertAll(run: Run): Promise<Destination | undefined> {
  const { settings, io, signal, ledger } = run;
  const lookups = await Lookups.open(
    settings.sidecars,
    settings.inputs,
    ledger,
    settings.comments !== undefined,
  );
  const aside: Aside = { media: [], terms: [], comments: new Comments() };
  const ahead = await lookAhead(untilAborted(findPosts(run, aside), signal));
  if (ahead.count === 'none') {
    if (ledger.totals.errors === 0 && !signal.aborted) failEmpty(run);
    return undefined;
  }
  const destination = await destinationFor(settings, ahead.count === 'several');
  const sink = openSink(destination, settings, io);
  const check = settings.verify ? (await import('./verify-document.js')).verifyDocument : undefined;
  const posts = needsSurvey(settings)
    ? (await import('./planned-posts.js')).plannedPosts(ahead.items, {
        ...{ ...run, ...aside, destination, lookups },
      })
    : ahead.items;
  for await (const found of posts) {
    const lookup = await lookups.in(found.origin.folder);
    const { entry, failure } = await convertPost(found, { ...settings.convert, lookup }, sink, check);
    if (entry.outcome === 'planned') await print(io.stdout, `${entry.path}\n`);
    ledger.post(entry, found.origin, failure);
    if (isHopeless(failure)) {
      run.talk.error(new Error('stopped, as nothing else can be written either'));
      break;
    }
    // Converting and writing never wait, so Ctrl-C would not be heard before the end.
    await setImmediate();
  }
  return destination;
}

const moreExisting = (count: number): Error =>
  new Error(`${plural(count, 'more post')} not written, as the file is there already (-v lists all)`);

const hopeless = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether an error says that nothing else can be written either. */
const isHopeless = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && hopeless.has(String(error.code))) || isHopeless(error.cause));

function findPosts({ settings, io, signal, ledger }: Run, aside: Aside): AsyncGenerator<FoundPost> {
  const sources = {
    // Asking `process` for its stdin opens it.
    get stdin() {
      return io.stdin;
    },
    fetch: io.fetch ?? fetch,
    signal,
  };
  const hearOther = needsSurvey(settings) ? hearing(aside, settings) : undefined;
  const named = new Set(settings.inputs.map(nameOfInput));
  return postsIn(readSources(settings.inputs, sources), named, ledger, hearOther);
}

/** What stands among the posts and is none, but may be linked to. */
interface Aside {
  readonly media: MediaFacts[];
  readonly terms: TermFacts[];
  readonly comments: Comments;
}

const hearing =
  ({ media, terms, comments }: Aside, settings: Settings): HearOther =>
  (json, what) => {
    const file = what === 'media' ? mediaFactsOf(json) : undefined;
    const term = what === 'term' ? termFactsOf(json) : undefined;
    if (file !== undefined) media.push(file);
    if (term !== undefined) terms.push(term);
    if (what !== 'comment' || settings.comments === undefined) return false;
    comments.add(json);
    return true;
  };

/** What the origin of a value calls an input. */
const nameOfInput = (input: string): string => (input === '-' ? 'stdin' : displayName(input));

/** Everything was read, nothing was wrong, and there was no post: a search that found none. */
function failEmpty({ settings, ledger }: Run): void {
  const name = settings.inputs.map(nameOfInput).join(', ');
  ledger.inputFailed(noPosts(name, plurals(ledger.totals.leftAside)), { name });
}
