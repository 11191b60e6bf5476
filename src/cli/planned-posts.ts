import { dirname } from 'node:path';
import type { Redirects } from '../archive/redirects/index.js';
import { OutputError } from '../errors.js';
import type { ConvertOptions } from '../options.js';
import type { Lookup } from '../post.js';
import type { MediaFacts, TermFacts } from '../wordpress/index.js';
import type { Destination } from './destination.js';
import type { Io } from './io.js';
import type { Ledger } from './ledger.js';
import type { Lookups } from './lookups.js';
import type { FoundPost } from './posts-in.js';
import type { Settings } from './settings.js';
import { plainLayout, surveyed } from './survey/index.js';
import type { MediaContext } from './survey/media.js';
import type { Talk } from './talk.js';
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
    onRedirects: (redirects) => putRedirects(redirects, run),
  });
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
