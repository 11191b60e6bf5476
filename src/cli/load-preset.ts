import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { presetOf } from '../document/index.js';
import { OptionError } from '../errors.js';
import type { Host } from './host.js';
import { parseJsonFile } from './json-file.js';
import { presetNames, type CustomPreset, type PresetName } from '../preset.js';

const isName = (typed: string): typed is PresetName => (presetNames as readonly string[]).includes(typed);

/** What is a path and no name: one with a folder or an ending. */
const looksLikePath = (typed: string): boolean => /[/\\]|\.(?:json|mjs|js|cjs)$/i.test(typed);

/**
 * The preset that was typed: a name, or the path of a file. A file in JavaScript is run, as the configuration of any tool
 * is; its default export is the preset.
 *
 * @throws {OptionError} where there is no such preset or file, or the file holds none, with the key that is wrong
 */
export async function loadPreset(typed: string, host: Host): Promise<PresetName | CustomPreset> {
  if (isName(typed)) return typed;
  if (!looksLikePath(typed)) {
    presetOf(typed as PresetName);
    return 'plain';
  }
  const preset =
    extname(typed).toLowerCase() === '.json' ? await fromJson(typed) : await fromModule(typed, host);
  return checked(typed, preset);
}

async function fromJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return parseJsonFile(`preset ${path}`, text);
}

async function fromModule(path: string, { importModule }: Host): Promise<unknown> {
  try {
    const module = (await importModule(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Whether a preset may ask anything while it makes a document: the clock, other files, modules that it imports. Then
 * nothing that could be remembered tells whether its documents are still the same.
 */
export function holdsFunctions(preset: PresetName | CustomPreset | undefined): boolean {
  let holds = false;
  JSON.stringify(preset, (_, value: unknown) => {
    holds ||= typeof value === 'function';
    return value;
  });
  return holds;
}

/** The preset, which is what one may be; a preset of one's own is checked once, not for every post. */
function checked(path: string, preset: unknown): CustomPreset {
  try {
    presetOf(preset as CustomPreset);
    return preset as CustomPreset;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw refusal(`${path}: ${error.message}`, error.hint ?? '', error);
  }
}

function unreadable(path: string, error: unknown): OptionError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ERR_MODULE_NOT_FOUND')
    return refusal(`preset ${path} does not exist`, 'It is read from the current folder.', error);
  const reason = error instanceof Error ? error.message : String(error);
  return refusal(`preset ${path} cannot be read`, reason, error);
}

const refusal = (message: string, hint: string, cause: unknown): OptionError =>
  new OptionError('option-invalid', message, { hint, cause });
