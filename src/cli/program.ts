import { Command, Option } from 'commander';
import { frontMatterFormats, rawHtmlModes, type FrontMatterFormat, type RawHtml } from '../options.js';
import type { CommentMode } from './comment-modes.js';
import type { LinkMode } from './link-modes.js';
import type { RedirectMode } from './redirect-modes.js';
import { siteOptions } from './site-options.js';
import type { EditedPolicy } from '../sink/index.js';
import { addressOptions, type AddressOptions } from './address-options.js';
import { presetNames } from '../preset.js';
import { examples, exitCodeTable } from './help.js';
import { archiveOptions } from './archive-options.js';
import { file, path, paths, text } from './option-values.js';
import type { Shard } from './shard.js';
import { version } from '../version.js';

/** What was typed, each value of the right type and nothing looked up yet. */
export interface CommandLine extends AddressOptions {
  readonly output?: string;
  readonly name?: string;
  readonly preset?: string;
  readonly bundles?: true;
  readonly frontMatter?: FrontMatterFormat;
  readonly fields?: string;
  readonly rawHtml: RawHtml;
  readonly htmlEmbeds?: true;
  readonly links: LinkMode;
  readonly siteHost: readonly string[];
  readonly redirects?: RedirectMode;
  readonly comments?: CommentMode;
  readonly data?: true;
  readonly media?: true;
  readonly mediaHosts?: readonly string[];
  readonly uploads?: string;
  readonly mediaMaxSize?: number;
  readonly mediaMaxFiles?: number;
  readonly ndjson?: true;
  readonly sidecar: readonly string[];
  readonly force?: true;
  readonly skipExisting?: true;
  readonly dryRun?: true;
  readonly verify?: true;
  readonly strict?: true;
  readonly report?: string;
  readonly onEdited?: EditedPolicy;
  readonly prune?: true;
  readonly check?: true;
  readonly shard?: Shard;
  readonly jobs?: number;
  /** False for --no-progress. */
  readonly progress: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
}

const option = (flags: string, description: string): Option => new Option(flags, description);

const outputOptions = (): readonly Option[] => [
  option(
    '-o, --output <path>',
    'one post: a file; several, or a path that ends in / or is a folder: a folder (default: stdout)',
  ).argParser(path),
  option(
    '--name <pattern>',
    'path of each file below the output folder, such as {year}/{month}/{slug}.md (default: {slug}.md)',
  ).argParser(text),
  option(
    '--preset <name>',
    `what builds a site of the files: ${presetNames.join(', ')}, or a file of your own, ./my-preset.json or .mjs ` +
      '(default: plain)',
  ).argParser(text),
  option('--bundles', 'each document as index.md in a folder of its own').conflicts('name'),
  option('--ndjson', 'print one JSON object a line: path, frontMatter, body, warnings'),
  option('--force', 'overwrite files that are there already').conflicts('skipExisting'),
  option('--skip-existing', 'leave files that are there already as they are'),
  option('--dry-run', 'print the paths that would be written, and write nothing'),
];

// In the order and under the headings of the help text. No option is variadic or has an optional value: either would
// swallow the inputs that follow it.
const groups = (): Readonly<Record<string, readonly Option[]>> => ({
  'Output:': outputOptions(),
  'From an address:': addressOptions(),
  'Front matter:': [
    option(
      '--front-matter <format>',
      'format of the front matter, yaml unless the preset says otherwise',
    ).choices(frontMatterFormats),
    option(
      '--fields <list>',
      'the keys to write, some renamed or reached by dot path: title,date,summary:acf.summary',
    ).argParser(text),
    option(
      '--sidecar <path>',
      'JSON with the names of terms, users or media, or a folder of such files; may be given again',
    )
      .argParser(paths)
      .default([], 'those beside the input'),
  ],
  'Markdown:': [
    option('--raw-html <mode>', 'what becomes of HTML that Markdown cannot say')
      .choices(rawHtmlModes)
      .default('keep', 'keep'),
    option('--html-embeds', 'keep embedded frames as <iframe> instead of a link'),
  ],
  'Links and media:': siteOptions(),
  'Checks:': [
    option(
      '--verify',
      'render the Markdown again and hold it against the post: a line for each post that differs',
    ),
    option('--strict', 'make whatever was lost in a post an error'),
  ],
  'Archives:': archiveOptions(),
  'Messages and help:': [
    option('--report <file>', 'write what became of every post as JSON, each warning included').argParser(
      file,
    ),
    option('--no-progress', 'do not show how far it is'),
    option('-q, --quiet', 'only errors').conflicts('verbose'),
    option('-v, --verbose', 'each file written and each warning'),
  ],
});

/** The arguments and options of the command, as commander reads them. */
export function buildProgram(): Command {
  const program = new Command('wp2md')
    .usage('[options] [input...]')
    .description(
      'Turns WordPress posts, as the REST API gives them in JSON, into Markdown with front matter.',
    )
    .argument(
      '[input...]',
      'a .json, .ndjson or .jsonl file (also .gz or .zst), a .zip, .tar or .tar.gz of them, a folder or ' +
        'quoted glob of them, the address of a site or post, ' +
        'or - for stdin, which is also read when nothing is named',
    )
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', `\n${examples}\n\n${exitCodeTable()}`);
  for (const [heading, options] of Object.entries(groups())) {
    for (const each of options) program.addOption(each.helpGroup(heading));
  }
  return program
    .optionsGroup('Messages and help:')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}
