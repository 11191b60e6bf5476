import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Option } from 'commander';
import { OptionError } from '../errors.js';
import { nearest } from '../document/index.js';

const fileName = 'wp2md.config.json';
const key = 'wp2md';

/** What a configuration file says, as it would be typed. */
export interface Config {
  /** The file, as to be named in messages. */
  readonly path: string;
  readonly argv: readonly string[];
}

/**
 * The options of `wp2md.config.json`, or of the key `wp2md` in a package.json, in a folder or the nearest one above it.
 *
 * @param options every option that the command line takes; a file names them as `--front-matter` is `frontMatter`
 * @param typed the names of what was typed, which goes before: what cannot be said beside it is left out
 * @throws {OptionError} where the file is not JSON, or has a key or a value that no option takes
 */
export async function readConfig(
  options: () => readonly Option[],
  typed: readonly string[],
  folder: string = process.cwd(),
): Promise<Config | undefined> {
  // Most folders have none, and to load what reads one would cost every run.
  if (!mayHaveConfig(folder)) return undefined;
  const { findConfig } = await import('./find-config.js');
  const found = await findConfig(folder, { file: fileName, key }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = `${reason}.`;
    throw new OptionError('option-invalid', `${fileName} or package.json is not JSON`, {
      hint,
      cause: error,
    });
  });
  if (!found || found.isEmpty) return undefined;
  const path = relative(folder, found.filepath);
  return {
    path,
    argv: argumentsOf(found.config, {
      path,
      folder: dirname(found.filepath),
      from: folder,
      options: options(),
      typed,
    }),
  };
}

function mayHaveConfig(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, fileName)) || namesUs(join(at, 'package.json'))) return true;
    if (at === dirname(at)) return false;
  }
}

/** Many a package.json names wp2md among the dependencies alone. One that is not JSON is told by what reads it. */
function namesUs(path: string): boolean {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
    return text.includes(`"${key}":`) && Object.hasOwn(Object(JSON.parse(text)), key);
  } catch {
    return text !== '';
  }
}

interface Place {
  readonly path: string;
  /** The folder of the file, which paths in it start from. */
  readonly folder: string;
  readonly from: string;
  readonly options: readonly Option[];
  readonly typed: readonly string[];
}

function argumentsOf(config: unknown, place: Place): readonly string[] {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw refusal(place, `holds ${shown(config)}`, 'It takes an object of options: { "preset": "hugo" }.');
  return Object.entries(config)
    .filter(([name]) => name !== '$schema' && !givesWay(name, place.typed))
    .flatMap(([name, value]) => argumentsFor(name, value, place));
}

/** What is about files or folders has nothing to say where something else was typed. */
const beside: Readonly<Record<string, readonly string[]>> = {
  ndjson: [
    ...['output', 'force', 'skipExisting', 'dryRun', 'onEdited', 'prune', 'check', 'data'],
    ...['media', 'uploads', 'mediaHosts', 'mediaMaxSize', 'mediaMaxFiles'],
  ],
  output: ['ndjson'],
  name: ['bundles'],
  bundles: ['name'],
  force: ['skipExisting'],
  skipExisting: ['force'],
  quiet: ['verbose'],
  verbose: ['quiet'],
};

const givesWay = (name: string, typed: readonly string[]): boolean =>
  typed.some((other) => Object.hasOwn(beside, other) && beside[other]?.includes(name));

const unsuitable = new Set(['help', 'version']);

function argumentsFor(name: string, value: unknown, place: Place): readonly string[] {
  const known = place.options.filter((option) => !unsuitable.has(option.attributeName()));
  const option = known.find((one) => one.attributeName() === name);
  if (option === undefined) {
    const names = known.map((one) => one.attributeName());
    const guess = nearest(name, names);
    const hint = guess === undefined ? `Its keys are ${names.join(', ')}.` : `Did you mean ${guess}?`;
    throw refusal(place, `has a key ${JSON.stringify(name)}, which means nothing`, hint);
  }
  const { long = '' } = option;
  if (!option.required && !option.optional) {
    if (typeof value === 'boolean') return value ? [long] : [];
    throw refusal(place, `has ${shown(value)} as ${name}`, 'It takes true or false.');
  }
  if (name === 'fields' && isTexts(value)) return [`${long}=${value.join(',')}`];
  const values = isTexts(value) && Array.isArray(option.defaultValue) ? value : [value];
  return values.map((one) => {
    if (typeof one === 'string') return `${long}=${isPath(option, one) ? fromHere(one, place) : one}`;
    if (typeof one === 'number') return `${long}=${one}`;
    throw refusal(place, `has ${shown(value)} as ${name}`, 'It takes a text.');
  });
}

/** Paths start from the folder of the file that says them. */
const isPath = (option: Option, value: string): boolean =>
  /<(?:path|file|dir|folder)>/.test(option.flags) ||
  (option.attributeName() === 'preset' && /^\.\.?[/\\]/.test(value));

function fromHere(path: string, { folder, from }: Place): string {
  if (path === '-' || resolve(folder) === resolve(from)) return path;
  const ending = /[/\\]$/.test(path) ? '/' : '';
  const moved = relative(from, resolve(folder, path)) || '.';
  return `${moved.startsWith('.') ? '' : './'}${moved}${ending}`;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const shown = (value: unknown): string => JSON.stringify(value);

const refusal = ({ path }: Place, what: string, hint: string): OptionError =>
  new OptionError('option-invalid', `${path} ${what}`, { hint });
