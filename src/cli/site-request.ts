import { OptionError } from '../errors.js';
import { displayName, isAddress, type ArchiveMode, type Filters } from '../source/index.js';
import { lastRun, type AddressOptions } from './address-options.js';
import { secondBefore, startOf } from './dates.js';

/** What is asked of addresses, checked; what has to be read or asked for first is only named. */
export interface SiteRequest {
  /** The addresses among the inputs. */
  readonly addresses: readonly string[];
  readonly types: readonly string[] | undefined;
  readonly filters: Filters;
  readonly limit: number | undefined;
  /** Whether only what changed is asked for: then what does not come has not gone. */
  readonly changesOnly: boolean;
  readonly concurrency: number | undefined;
  /** As typed: `Name: value`, or `@file`. */
  readonly headers: readonly string[];
  readonly user: string | undefined;
  readonly passwordFile: string | undefined;
  readonly archive:
    { readonly path: string; readonly mode: ArchiveMode; readonly request: string } | undefined;
}

interface Typed extends AddressOptions {
  readonly force?: true;
  readonly dryRun?: true;
  readonly check?: true;
  readonly prune?: true;
}

/**
 * Checks the options that are about addresses.
 *
 * @throws {OptionError} where they cannot be what the user means
 */
export function siteRequest(inputs: readonly string[], typed: Typed): SiteRequest {
  const addresses = inputs.filter(isAddress);
  check(addresses, typed);
  const filters = filtersOf(typed);
  return {
    addresses,
    filters,
    types: typed.type,
    limit: typed.limit,
    changesOnly: typed.modifiedAfter !== undefined,
    concurrency: typed.concurrency,
    headers: typed.header ?? [],
    user: typed.user,
    passwordFile: typed.passwordFile,
    archive:
      typed.saveJson === undefined
        ? undefined
        : { path: typed.saveJson, mode: modeOf(typed), request: described(addresses, typed) },
  };
}

// By the name of the option's value, and as it is typed.
const optionNames = [
  ['type', '--type'],
  ['limit', '--limit'],
  ['after', '--after'],
  ['before', '--before'],
  ['modifiedAfter', '--modified-after'],
  ['category', '--category'],
  ['tag', '--tag'],
  ['author', '--author'],
  ['search', '--search'],
  ['status', '--status'],
  ['slug', '--slug'],
  ['id', '--id'],
  ['saveJson', '--save-json'],
  ['resume', '--resume'],
  ['user', '--user'],
  ['passwordFile', '--password-file'],
  ['header', '--header'],
  ['concurrency', '--concurrency'],
] as const satisfies readonly (readonly [keyof AddressOptions, string])[];

function check(addresses: readonly string[], typed: Typed): void {
  const [, first] = optionNames.find(([key]) => typed[key] !== undefined) ?? [];
  if (first !== undefined && addresses.length === 0) {
    throw usage(`option '${first}' is about addresses, and none is named`, 'An address begins https://');
  }
  if (typed.prune && typed.modifiedAfter !== undefined) {
    throw usage(
      "option '--prune' cannot be used with '--modified-after'",
      'What did not change does not come, and would be removed.',
    );
  }
  const isChanges = typed.modifiedAfter === lastRun;
  if (typed.saveJson === undefined) {
    if (typed.resume)
      throw usage("option '--resume' needs '--save-json'", 'Name the file of the run that was cut off.');
    if (isChanges)
      throw usage("'--modified-after last' needs '--save-json'", 'Name the file that the last run wrote.');
    return;
  }
  if (typed.resume && isChanges) {
    throw usage(
      "option '--resume' cannot be used with '--modified-after last'",
      'First finish what was cut off.',
    );
  }
  for (const [given, name] of [
    [typed.dryRun, '--dry-run'],
    [typed.check, '--check'],
  ])
    if (given)
      throw usage(`option '${name}' cannot be used with '--save-json'`, 'One of them writes nothing.');
}

function modeOf({ resume, modifiedAfter, force }: Typed): ArchiveMode {
  if (resume) return 'resume';
  if (modifiedAfter === lastRun) return 'changes';
  return force ? 'replace' : 'new';
}

function filtersOf(typed: Typed): Filters {
  const { after, before, modifiedAfter, category, tag, author, search, status, slug, id } = typed;
  return {
    ...(after === undefined ? {} : { after: secondBefore(after) }),
    ...(before === undefined ? {} : { before: startOf(before) }),
    ...(modifiedAfter === undefined || modifiedAfter === lastRun
      ? {}
      : { modifiedAfter: secondBefore(modifiedAfter) }),
    ...(category === undefined ? {} : { category }),
    ...(tag === undefined ? {} : { tag }),
    ...(author === undefined ? {} : { author }),
    ...(search === undefined ? {} : { search }),
    ...(status === undefined ? {} : { status }),
    ...(slug === undefined ? {} : { slug }),
    ...(id === undefined ? {} : { id }),
  };
}

const notAsked: ReadonlySet<string> = new Set([
  ...['--save-json', '--resume', '--user', '--password-file', '--header', '--concurrency'],
]);

/** What a run asks for, as it was typed: only a run that asks for the same can go on with its archive. */
function described(addresses: readonly string[], typed: Typed): string {
  const options = optionNames
    .filter(([key, name]) => !notAsked.has(name) && typed[key] !== undefined && typed[key] !== lastRun)
    .map(([key, name]) => `${name} ${[typed[key]].flat().join(',')}`);
  return [...addresses.map(displayName), ...options].join(' ');
}

const usage = (message: string, hint: string): OptionError =>
  new OptionError('option-invalid', message, { hint });
