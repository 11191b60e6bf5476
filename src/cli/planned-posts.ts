import type { DataFiles } from '../archive/directory/index.js';
import type { Redirects } from '../archive/redirects/index.js';
import { convertComments } from '../convert.js';
import { presetOf } from '../document/index.js';
import { OutputError } from '../errors.js';
import { resolveOptions, type ConvertOptions } from '../options.js';
import type { JsonObject } from '../post.js';
import type { Sink } from '../sink/index.js';
import { fetchFor, type Origin } from '../source/index.js';
import { describeWarning, WarningList } from '../warnings.js';
import { identityOf } from '../wordpress/index.js';
import { companionWriter, earlierText, rootOf, type WriteCompanion } from './companions.js';
import type { Destination } from './destination.js';
import type { Aside } from './find-posts.js';
import type { Io } from './io.js';
import type { Ledger } from './ledger.js';
import type { Lookups } from './lookups.js';
import type { Notes } from './notes.js';
import { describePost, linkOf, nameOf } from './post-name.js';
import type { FoundPost } from './posts-in.js';
import type { Settings } from './settings.js';
import { layoutOf, plainLayout, publishedFolder, surveyed, type Layout } from './survey/index.js';
import type { MediaContext } from './survey/media.js';
import type { Plan } from './survey/plan.js';
import type { Talk } from './talk.js';
import { writeComments } from './write-comments.js';
import { writeData } from './write-data.js';
import { writeRedirects } from './write-redirects.js';

/** What a run knows by the time that its first posts were read. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
  readonly notes: Notes;
  readonly destination: Destination;
  readonly sink: Sink;
  readonly lookups: Lookups;
  readonly aside: Aside;
}

/**
 * The posts of a run, all of which are looked at before the first comes: each knows then where its links lead, and its files
 * are there. Loaded only where that is asked for.
 */
export function plannedPosts(posts: AsyncIterable<FoundPost>, run: Run): AsyncGenerator<FoundPost> {
  const { settings, signal, destination, sink, lookups, aside } = run;
  const { links, siteHosts, convert, redirects, files, data } = settings;
  const write = 'path' in destination ? companionWriter(destination, sink, files) : undefined;
  const { name, followsFiles } = presetOf(convert.preset);
  if (links === 'relative' && !followsFiles) {
    run.talk.warning(
      `${name} does not lead every link to a file to its page; --links site leads to the pages`,
    );
  }
  const optionsFor = async ({ origin }: FoundPost): Promise<ConvertOptions> => ({
    ...convert,
    lookup: await lookups.for(origin),
  });
  return surveyed(posts, {
    ...{ convert, destination, links, siteHosts, optionsFor, signal, redirects, data },
    lookupFor: (origin: Origin) => lookups.for(origin),
    // What is to be taken away holds no name.
    earlier: sink.earlier && (files.prune ? [] : [...sink.earlier()]),
    layout: layoutFor(settings),
    mediaFound: aside.media,
    termsFound: aside.terms,
    detailsFound: aside.details,
    media: mediaContext(run),
    optionsAt: commentsAt(run, optionsFor, write),
    // A site has said it already.
    onCount: (count) => void (run.ledger.expected === 0 && run.ledger.expect(count)),
    onData: (all) => putData(all, run, write),
    onRedirects: (all) => putRedirects(all, run, write),
  });
}

const layoutFor = ({ convert }: Settings): Layout =>
  convert.preset === undefined || convert.preset === 'plain'
    ? plainLayout
    : layoutOf(resolveOptions(convert, presetOf(convert.preset)));

/** Finds the comments of each post, and writes them where they get a file of their own. */
function commentsAt(
  { settings, notes, aside: { comments } }: Run,
  optionsFor: (found: FoundPost) => Promise<ConvertOptions>,
  write: WriteCompanion | undefined,
): (found: FoundPost, path: string) => Promise<Plan['options']> {
  const { sidecars } = settings;
  if (settings.comments === undefined) return () => Promise.resolve({});
  return async (found, path) => {
    const { origin } = found;
    const json = found.json.value;
    for (const each of [...sidecars, origin.folder ?? []].flat()) await comments.readBeside(each);
    const all = comments.of(json as JsonObject, nameOf(json).id);
    if (all.length === 0) return {};
    if (settings.comments === 'markdown' || write === undefined) return { comments: all };
    const name = `comments on ${describePost(nameOf(json))}`;
    try {
      const warnings = new WarningList();
      const data = convertComments(all, linkOf(json), await optionsFor(found), warnings.add);
      const outcome = await writeComments(data, { key: identityOf(json).key, path }, write);
      if (outcome.kind === 'kept') notes.notice(`${name}: ${edited(outcome.path)}`, origin);
      for (const warning of warnings.list()) notes.notice(`${name}: ${describeWarning(warning)}`, origin);
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      notes.inputFailed(error, origin);
    }
    return {};
  };
}

const edited = (path: string): string => `${path} was changed since wp2md wrote it, and is kept`;

async function putData(
  all: DataFiles,
  { settings, notes, talk, destination, sink }: Run,
  write: WriteCompanion | undefined,
): Promise<void> {
  const { convert, output = '', files } = settings;
  if (write === undefined || !('path' in destination)) return;
  const earlier = (key: string): string | undefined =>
    files.prune ? undefined : earlierText(destination, sink, key);
  const format = resolveOptions(convert, presetOf(convert.preset)).frontMatter;
  await writeData(
    all,
    format,
    { write, earlier },
    {
      note: (text) => talk.note(text),
      warning: (text) => notes.notice(text, { name: output }),
      detail: (text) => talk.detail(text),
      failed: (error) => {
        if (!(error instanceof OutputError)) throw error;
        notes.inputFailed(error, { name: output });
      },
    },
  );
}

async function putRedirects(
  all: Redirects,
  { settings, notes, talk }: Run,
  write: WriteCompanion | undefined,
): Promise<void> {
  const { redirects, output = '' } = settings;
  if (redirects === undefined || redirects === 'hugo-aliases' || write === undefined) return;
  try {
    await writeRedirects(
      all,
      { format: redirects, folder: publishedFolder(layoutFor(settings)) },
      write,
      talk,
    );
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    notes.inputFailed(error, { name: output });
  }
}

function mediaContext({ settings, io, talk, signal, ledger, destination }: Run): MediaContext | undefined {
  const { media, siteHosts, site, files } = settings;
  // What is only to be looked at costs no bytes.
  if (media === undefined || files.dryRun || !('path' in destination)) return undefined;
  const addresses = site.addresses.filter((input) => URL.canParse(input)).map((input) => new URL(input).host);
  const fetching = io.fetch ?? fetchFor(io.env);
  return {
    settings: media,
    root: rootOf(destination),
    layout: layoutFor(settings),
    namedHosts: [...siteHosts, ...media.hosts, ...addresses.filter((host) => host !== '')],
    // Node's own fetch looks names up where nobody can see what comes of it; a proxy does so itself.
    fetch: fetching === fetch ? undefined : fetching,
    signal,
    onEvent: (event) => {
      ledger.totals.addMedia(event);
      if (event.kind === 'done') talk.detail(`${event.address} → ${event.file}`);
    },
  };
}
