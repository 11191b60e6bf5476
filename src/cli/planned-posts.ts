import { dirname } from 'node:path';
import type { Redirects } from '../archive/redirects/index.js';
import { OutputError } from '../errors.js';
import type { ConvertOptions } from '../options.js';
import { describeWarning, WarningList } from '../warnings.js';
import { convertComments } from '../convert.js';
import type { JsonObject, Lookup } from '../post.js';
import type { MediaFacts, TermFacts } from '../wordpress/index.js';
import type { Destination } from './destination.js';
import type { Io } from './io.js';
import type { Ledger } from './ledger.js';
import type { Lookups } from './lookups.js';
import type { FoundPost } from './posts-in.js';
import { describePost, linkOf, nameOf } from './post-name.js';
import type { Settings } from './settings.js';
import type { Comments } from './survey/comments.js';
import type { Plan } from './survey/plan.js';
import { plainLayout, surveyed } from './survey/index.js';
import type { MediaContext } from './survey/media.js';
import type { Talk } from './talk.js';
import { writeComments } from './write-comments.js';
import { writeRedirects } from './write-redirects.js';

/** What a run knows by the time that its first posts were read. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
  readonly destination: Destination;
  readonly lookups: Lookups;
  /** Media objects among the posts, as they are read. */
  readonly media: readonly MediaFacts[];
  readonly terms: readonly TermFacts[];
  readonly comments: Comments;
}

/**
 * The posts of a run, all of which are looked at before the first comes: each knows then where its links lead, and its files
 * are there. Loaded only where that is asked for.
 */
export function plannedPosts(posts: AsyncIterable<FoundPost>, run: Run): AsyncGenerator<FoundPost> {
  const { settings, signal, destination, lookups } = run;
  const { links, siteHosts, convert } = settings;
  const lookupIn = (folder: string | undefined): Promise<Lookup> => lookups.in(folder);
  const optionsFor = async ({ origin }: FoundPost): Promise<ConvertOptions> => ({
    ...convert,
    lookup: await lookupIn(origin.folder),
  });
  return surveyed(posts, {
    ...{ convert, destination, links, siteHosts, lookupIn, optionsFor, signal },
    layout: plainLayout,
    redirects: settings.redirects,
    mediaFound: run.media,
    termsFound: run.terms,
    media: mediaContext(run),
    optionsAt: commentsAt(run, optionsFor),
    onRedirects: (redirects) => putRedirects(redirects, run),
  });
}

/** Finds the comments of each post, and writes them where they get a file of their own. */
function commentsAt(
  { settings, destination, ledger, comments }: Run,
  optionsFor: (found: FoundPost) => Promise<ConvertOptions>,
): (found: FoundPost, path: string) => Promise<Plan['options']> {
  const { sidecars, files } = settings;
  if (settings.comments === undefined) return () => Promise.resolve({});
  return async (found, path) => {
    for (const each of [...sidecars, found.origin.folder ?? []].flat()) await comments.readBeside(each);
    const all = comments.of(found.json as JsonObject, nameOf(found.json).id);
    if (all.length === 0) return {};
    if (settings.comments === 'markdown' || !('path' in destination)) return { comments: all };
    try {
      const root = folderOf(destination);
      const warnings = new WarningList();
      const data = convertComments(all, linkOf(found.json), await optionsFor(found), warnings.add);
      writeComments(data, { root, path, files });
      for (const warning of warnings.list()) {
        ledger.notice(
          `comments on ${describePost(nameOf(found.json))}: ${describeWarning(warning)}`,
          found.origin,
        );
      }
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      ledger.inputFailed(error, found.origin);
    }
    return {};
  };
}

function putRedirects(all: Redirects, { settings, destination, ledger, talk }: Run): void {
  const { redirects, files } = settings;
  if (redirects === undefined || redirects === 'hugo-aliases' || !('path' in destination)) return;
  try {
    writeRedirects(all, redirects, folderOf(destination), files, talk);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    ledger.inputFailed(error, { name: destination.path });
  }
}

const folderOf = ({ kind, path }: Extract<Destination, { readonly path: string }>): string =>
  kind === 'folder' ? path : dirname(path);

function mediaContext({ settings, io, talk, signal, ledger, destination }: Run): MediaContext | undefined {
  const { media, siteHosts, inputs, files } = settings;
  // What is only to be looked at costs no bytes.
  if (media === undefined || files.dryRun || !('path' in destination)) return undefined;
  const addresses = inputs.filter((input) => URL.canParse(input)).map((input) => new URL(input).host);
  return {
    settings: media,
    root: folderOf(destination),
    layout: plainLayout,
    namedHosts: [...siteHosts, ...media.hosts, ...addresses.filter((host) => host !== '')],
    fetch: io.fetch,
    signal,
    onEvent: (event) => {
      ledger.totals.addMedia(event);
      if (event.kind === 'done') talk.detail(`${event.address} → ${event.file}`);
    },
  };
}
