import { isAddress } from '../source/index.js';
import { addressOptions } from './address-options.js';
import type { CommandLine } from './program.js';

/** What was typed, and what a configuration file says besides. */
export interface Said {
  readonly inputs: readonly string[];
  readonly typed: Partial<CommandLine>;
  readonly config: Readonly<Record<string, unknown>>;
}

/** By what is typed, the options that cannot be said beside it. */
const beside: Readonly<Record<string, readonly string[]>> = {
  ndjson: ['output'],
  output: ['ndjson'],
  name: ['bundles'],
  bundles: ['name'],
  force: ['skipExisting'],
  skipExisting: ['force'],
  quiet: ['verbose'],
  verbose: ['quiet'],
  resume: ['modifiedAfter'],
  modifiedAfter: ['resume', 'prune'],
};

const downloads = ['mediaHosts', 'mediaMaxSize', 'mediaMaxFiles'];
const aboutFiles = [
  ...['force', 'skipExisting', 'dryRun', 'check', 'onEdited', 'prune'],
  ...['data', 'media', 'uploads', ...downloads],
];
/** What lines can say as well: they name the file that each would be. */
const aboutNames = ['name', 'bundles', 'links'];

/** Lists that are added to each time, as `--sidecar a --sidecar b`; any other is replaced by what is typed. */
export const adding: ReadonlySet<string> = new Set(['sidecar', 'siteHost', 'header']);

/**
 * Which options of a configuration file have nothing to say in a run: a project's file speaks of all its runs, and one
 * of them prints a post, or reads a file where others ask a site.
 *
 * @returns whether an option is one, by its name and value
 */
export function mootIn({ inputs, typed, config }: Said): (name: string, value: unknown) => boolean {
  const goesTo = outputOf(typed, config);
  const has = (name: string): boolean => Object.hasOwn(typed, name) || Object.hasOwn(config, name);
  const moot = new Set([
    ...Object.keys(beside).flatMap((name) => (Object.hasOwn(typed, name) ? (beside[name] ?? []) : [])),
    ...Object.entries(typed).flatMap(([name, value]) =>
      Array.isArray(value) && !adding.has(name) ? [name] : [],
    ),
    ...(inputs.some(isAddress) ? [] : addressOptions().map((option) => option.attributeName())),
    ...(goesTo === 'files' ? [] : aboutFiles),
    ...(goesTo === 'screen' ? aboutNames : []),
    ...(has('media') || has('uploads') ? [] : downloads),
  ]);
  return (name, value) => {
    if (name === 'comments') return goesTo !== 'files' && value === 'data';
    if (name === 'redirects') return goesTo === 'screen' || (goesTo === 'lines' && value !== 'hugo-aliases');
    return moot.has(name);
  };
}

function outputOf(
  { output, ndjson }: Partial<CommandLine>,
  config: Said['config'],
): 'files' | 'lines' | 'screen' {
  if (ndjson) return 'lines';
  if (output === undefined && config['ndjson'] === true) return 'lines';
  return (output ?? config['output'] ?? '-') === '-' ? 'screen' : 'files';
}
