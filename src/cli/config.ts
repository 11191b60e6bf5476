import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Option } from 'commander';
import { OptionError } from '../errors.js';
import { nearest } from '../document/index.js';
import { parseJsonFile } from './json-file.js';
import { adding, mootIn, type Said } from './moot.js';

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
 * @param request what was typed, which goes before: what has nothing to say beside it is left out
 * @throws {OptionError} where the file is not JSON, or has a key or a value that no option takes
 */
export async function readConfig(
  options: () => readonly Option[],
  { inputs, typed }: Pick<Said, 'inputs' | 'typed'>,
  folder: string = process.cwd(),
): Promise<Config | undefined> {
  // Most folders have none, and to load what reads one would cost every run.
  if (!mayHaveConfig(folder)) return undefined;
  const { findConfig } = await import('./find-config.js');
  const parse = (path: string, text: string): unknown => parseJsonFile(relative(folder, path), text);
  const found = await findConfig(folder, { file: fileName, key, parse }).catch((error: unknown) => {
    if (error instanceof OptionError) throw error;
    const hint = `${error instanceof Error ? error.message : String(error)}.`;
    throw new OptionError('option-invalid', `${fileName} cannot be read`, { hint, cause: error });
  });
  if (!found || found.isEmpty) return undefined;
  const path = relative(folder, found.filepath);
  const place = { path, folder: dirname(found.filepath), from: folder, options: options() };
  return { path, argv: argumentsOf(found.config, place, { inputs, typed }) };
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
}

function argumentsOf(config: unknown, place: Place, request: Omit<Said, 'config'>): readonly string[] {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw refusal(place, `holds ${shown(config)}`, 'It takes an object of options: { "preset": "hugo" }.');
  const isMoot = mootIn({ ...request, config: { ...config } });
  return Object.entries(config)
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, value]) => {
      const said = argumentsFor(name, value, place);
      return isMoot(name, value) ? [] : said;
    });
}

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
  const takesSeveral = adding.has(name) || option.flags.includes('<list>');
  const values: readonly unknown[] = Array.isArray(value) && takesSeveral ? value : [value];
  return values.map((one) => {
    if (typeof one === 'string') return `${long}=${moved(option, one, place)}`;
    if (typeof one === 'number') return `${long}=${one}`;
    throw refusal(place, `has ${shown(value)} as ${name}`, 'It takes a text.');
  });
}

/** Paths start from the folder of the file that says them. */
function moved(option: Option, value: string, place: Place): string {
  if (isPath(option, value)) return fromHere(value, place);
  // The lines of a file, as `@file`.
  const isFile = option.attributeName() === 'header' && value.startsWith('@');
  return isFile ? `@${fromHere(value.slice(1), place)}` : value;
}

const isPath = (option: Option, value: string): boolean =>
  /<(?:path|file|dir|folder)>/.test(option.flags) ||
  (option.attributeName() === 'preset' && /^\.\.?[/\\]/.test(value));

function fromHere(path: string, { folder, from }: Place): string {
  if (path === '-' || resolve(folder) === resolve(from)) return path;
  const ending = /[/\\]$/.test(path) ? '/' : '';
  const found = relative(from, resolve(folder, path)) || '.';
  return `${found.startsWith('.') ? '' : './'}${found}${ending}`;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const shown = (value: unknown): string => JSON.stringify(value);

const refusal = ({ path }: Place, what: string, hint: string): OptionError =>
  new OptionError('option-invalid', `${path} ${what}`, { hint });
