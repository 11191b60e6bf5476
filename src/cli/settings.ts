import { parseFields, parsePattern } from '../document/index.js';
import { OptionError } from '../errors.js';
import type { ConvertOptions } from '../options.js';
import type { FolderOptions } from '../sink/index.js';
import type { CommentMode } from './comment-modes.js';
import type { LinkMode } from './link-modes.js';
import type { CommandLine } from './program.js';
import type { RedirectMode } from './redirect-modes.js';
import type { MediaSettings } from './survey/media.js';
import { siteRequest, type SiteRequest } from './site-request.js';
import { isIn, type Shard } from './shard.js';

/** What a run goes by: the command line, checked and complete. */
export interface Settings {
  /** At least one. */
  readonly inputs: readonly string[];
  readonly convert: ConvertOptions;
  /** A preset's name, or the path of a file with one; absent for `plain`. */
  readonly preset: string | undefined;
  /** The path that was named; absent for stdout. */
  readonly output: string | undefined;
  /** Whether the output is a folder even for one post. */
  readonly folder: boolean;
  readonly ndjson: boolean;
  readonly files: FolderOptions;
  /** Whether it is an error if anything would change; nothing is written then. */
  readonly check: boolean;
  readonly sidecars: readonly string[];
  readonly report: string | undefined;
  readonly links: LinkMode;
  /** Hosts that the site had before. */
  readonly siteHosts: readonly string[];
  /** The form of redirects from old addresses; absent where none are wanted. */
  readonly redirects: RedirectMode | undefined;
  /** Whether files of authors and terms are written. */
  readonly data: boolean;
  /** Where comments go; absent where they are left aside. */
  readonly comments: CommentMode | undefined;
  /** How files are taken over; absent where they stay where they are. */
  readonly media: MediaSettings | undefined;
  /** Whether each document is rendered again and held against its post. */
  readonly verify: boolean;
  /** Whether what a post lost is an error. */
  readonly strict: boolean;
  /** What is asked of addresses. */
  readonly site: SiteRequest;
  /** Which part of the posts is this run's; absent for all. */
  readonly shard: Shard | undefined;
  /** Whether to show how far the run is. */
  readonly progress: boolean;
  /** How many cores convert; absent for all there are. */
  readonly jobs: number | undefined;
}

/**
 * Checks what was typed as a whole.
 *
 * @param inputs at least one
 * @throws {OptionError} where it cannot be what the user means
 */
export function settingsFrom(inputs: readonly string[], typed: CommandLine): Settings {
  checkInputs(inputs);
  const output = typed.output === '-' ? undefined : typed.output;
  checkOutput(output, typed);
  checkSurvey(typed);
  return {
    inputs,
    convert: convertOptions(typed),
    preset: typed.preset,
    output,
    folder:
      typed.name !== undefined || isSite(typed, output) || (output !== undefined && /[/\\]$/.test(output)),
    ndjson: typed.ndjson ?? false,
    files: fileOptions(typed),
    check: typed.check ?? false,
    shard: typed.shard,
    sidecars: typed.sidecar,
    report: typed.report,
    links: typed.links,
    siteHosts: typed.siteHost,
    media: mediaSettings(typed),
    redirects: typed.redirects,
    comments: typed.comments,
    data: typed.data ?? false,
    verify: typed.verify ?? false,
    strict: typed.strict ?? false,
    site: siteRequest(inputs, typed),
    progress: typed.progress && !typed.quiet,
    jobs: typed.jobs,
  };
}

const fileOptions = (typed: CommandLine): FolderOptions => ({
  force: typed.force ?? false,
  // What the archive holds may have been converted already.
  skipExisting: typed.skipExisting ?? (typed.resume === true && !typed.force),
  dryRun: (typed.dryRun || typed.check) ?? false,
  onEdited: typed.onEdited ?? (typed.force ? 'overwrite' : 'keep'),
  prune: typed.prune ?? false,
  // What was not converted cannot be held against its post.
  convertAll: (typed.verify || typed.strict) ?? false,
  isMine: typed.shard === undefined ? () => true : isIn(typed.shard),
});

/** A preset's paths are those of a site, unless one document is named. */
const isSite = ({ preset = 'plain', bundles }: CommandLine, output: string | undefined): boolean =>
  bundles === true ||
  (preset !== 'plain' && output !== undefined && !/\.(?:md|mdx|markdown|txt)$/i.test(output));
/** All posts have to be seen, and a part of them is not all; without its files, every post would seem to change. */
function checkSurvey(typed: CommandLine): void {
  const wanting = refersToOthers(typed);
  if (typed.shard !== undefined && wanting !== undefined) {
    throw usage(`option '--${wanting}' cannot be used with '--shard'`, 'It has to see all posts.');
  }
  if (typed.check && (typed.media || typed.uploads !== undefined)) {
    throw usage(
      `option '--check' cannot be used with '--${typed.media ? 'media' : 'uploads'}'`,
      'What is only checked downloads nothing.',
    );
  }
}

/** The first option for which all posts have to be looked at first. */
function refersToOthers(typed: CommandLine): string | undefined {
  if (typed.links !== 'keep') return 'links';
  if (typed.media) return 'media';
  if (typed.data) return 'data';
  return (['uploads', 'redirects', 'comments'] as const).find((name) => typed[name] !== undefined);
}

/** Whether all posts have to be looked at before the first is converted. */
export const needsSurvey = ({
  links,
  media,
  redirects,
  comments,
  data,
}: Pick<Settings, 'links' | 'media' | 'redirects' | 'comments' | 'data'>): boolean =>
  links !== 'keep' || media !== undefined || redirects !== undefined || comments !== undefined || data;

function mediaSettings(typed: CommandLine): MediaSettings | undefined {
  const { media, uploads, mediaHosts, mediaMaxSize, mediaMaxFiles } = typed;
  if (media === undefined && uploads === undefined) {
    const lone = mediaHosts ? 'media-hosts' : mediaMaxSize ? 'media-max-size' : 'media-max-files';
    if (mediaHosts === undefined && mediaMaxSize === undefined && mediaMaxFiles === undefined)
      return undefined;
    throw usage(`option '--${lone}' says how to download, and nothing is`, 'Add --media.');
  }
  return {
    download: media ?? false,
    hosts: mediaHosts ?? [],
    ...(uploads === undefined ? {} : { uploads }),
    ...(mediaMaxSize === undefined ? {} : { maxBytes: mediaMaxSize }),
    ...(mediaMaxFiles === undefined ? {} : { maxFiles: mediaMaxFiles }),
  };
}

function checkInputs(inputs: readonly string[]): void {
  if (inputs.includes('')) throw usage('an input is empty', 'Is a shell variable unset?');
  if (inputs.filter((input) => input === '-').length > 1) {
    throw usage('stdin (-) is named twice', 'It can be read once only.');
  }
}

function checkOutput(output: string | undefined, typed: CommandLine): void {
  if (typed.ndjson && typed.redirects !== undefined && typed.redirects !== 'hugo-aliases') {
    throw usage(`option '--redirects' writes a file, and no folder is named`, 'Add -o and a folder: -o out/');
  }
  const companion = typed.comments === 'data' ? 'comments data' : typed.data ? 'data' : undefined;
  if (companion !== undefined && (output === undefined || typed.ndjson)) {
    throw usage(
      `option '--${companion}' writes files, and no folder is named`,
      'Add -o and a folder: -o out/',
    );
  }
  if ((typed.media || typed.uploads !== undefined) && (output === undefined || typed.ndjson)) {
    const name = typed.media ? 'media' : 'uploads';
    throw usage(`option '--${name}' writes files, and no folder is named`, 'Add -o and a folder: -o out/');
  }
  if (output !== undefined) {
    if (!typed.ndjson) return;
    throw usage("option '--ndjson' cannot be used with '--output'", `It prints: write --ndjson > ${output}`);
  }
  const wanting = filesOnly(typed);
  if (wanting === undefined) return;
  throw usage(`option '--${wanting}' is about files, and none is written`, `Add -o and a folder: -o out/`);
}

/** The first option that says something of files only. */
function filesOnly(typed: CommandLine): string | undefined {
  if (typed.force && typed.saveJson === undefined) return 'force';
  if (typed.skipExisting) return 'skip-existing';
  if (typed.dryRun) return 'dry-run';
  if (typed.links !== 'keep' && !typed.ndjson) return 'links';
  if (typed.redirects !== undefined && !typed.ndjson) return 'redirects';
  if (typed.check) return 'check';
  if (typed.prune) return 'prune';
  if (typed.onEdited !== undefined) return 'on-edited';
  if (typed.bundles && !typed.ndjson) return 'bundles';
  return typed.name !== undefined && !typed.ndjson ? 'name' : undefined;
}

function convertOptions(typed: CommandLine): ConvertOptions {
  const { frontMatter, rawHtml, htmlEmbeds, bundles, fields, name } = typed;
  if (name !== undefined) asTyped(() => parsePattern(name));
  return {
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(bundles === undefined ? {} : { bundles }),
    rawHtml,
    htmlEmbeds: htmlEmbeds ?? false,
    ...(fields === undefined ? {} : { fields: asTyped(() => parseFields(fields)) }),
    ...(name === undefined ? {} : { name }),
  };
}

/** Names the option as it is typed: the library's messages begin with its name there. */
function asTyped<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const details = error.hint === undefined ? {} : { hint: error.hint };
    throw new OptionError(error.code, `--${error.message}`, details);
  }
}

const usage = (message: string, hint: string): OptionError =>
  new OptionError('option-invalid', message, { hint });
