import { OptionError } from '../../errors.js';
import { frontMatterFormats } from '../../options.js';
import { dataEntryFields, presetNames, syntaxNames, type CustomPreset } from '../../preset.js';
import { readFields } from '../field-list.js';
import { parsePattern } from '../naming/pattern.js';
import { isSafePath } from '../naming/segment.js';
import { nearest } from '../nearest.js';

/** Says what is wrong with a value, if anything is. */
type Check = (value: unknown, key: string) => void;

const refusal = (what: string, hint: string): OptionError =>
  new OptionError('option-invalid', `preset ${what}`, { hint });

const shown = (value: unknown): string => JSON.stringify(value) ?? typeof value;

const of =
  (type: 'string' | 'boolean' | 'function', hint: string): Check =>
  (value, key) => {
    if (typeof value !== type) throw refusal(`has ${shown(value)} as ${key}`, hint);
  };

const oneOf =
  (allowed: readonly string[]): Check =>
  (value, key) => {
    if (!allowed.includes(value as string))
      throw refusal(`has ${shown(value)} as ${key}`, `It takes one of ${allowed.join(', ')}.`);
  };

const text = of('string', 'It takes a text.');
const flag = of('boolean', 'It takes true or false.');
const method = of('function', 'It takes a function, so only a preset in JavaScript (.mjs) can have it.');

const textList: Check = (value, key) => {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw refusal(`has ${shown(value)} as ${key}`, 'It takes a list of texts.');
};

/** An object whose keys have checks of their own; any other key is a mistake. */
const record =
  (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, key) => {
    if (!isRecord(value)) throw refusal(`has ${shown(value)} as ${key}`, 'It takes an object.');
    for (const name of required)
      if (!Object.hasOwn(value, name))
        throw refusal(`lacks ${key}.${name}`, `Its keys are ${listed(checks)}.`);
    checkKeys(value, checks, `${key}.`);
  };

const patterns: Check = (value, key) => {
  if (!isRecord(value))
    throw refusal(`has ${shown(value)} as ${key}`, 'It takes an object: { "post": "{slug}.md" }.');
  for (const [type, pattern] of Object.entries(value)) {
    text(pattern, `${key}.${type}`);
    parsePattern(pattern as string);
  }
};

const jsonOrMethod: Check = (value, key) => {
  if (typeof value === 'function') return;
  try {
    JSON.stringify(value);
  } catch {
    throw refusal(`has a value as ${key} that JSON does not know`, 'It takes text, numbers, lists, objects.');
  }
};

const rule = record(
  { key: text, from: text, value: jsonOrMethod, otherwise: jsonOrMethod, types: textList },
  ['key'],
);

const fields: Check = (value, key) => {
  if (!Array.isArray(value)) throw refusal(`has ${shown(value)} as ${key}`, 'It takes a list of fields.');
  const entries: readonly unknown[] = value;
  for (const [index, entry] of entries.entries()) {
    if (typeof entry === 'string') readFields([entry]);
    else rule(entry, `${key}[${index}]`);
  }
};

/** `name`, `newName:description`, or an object with a function. */
const dataFields: Check = (value, key) => {
  if (!Array.isArray(value)) throw refusal(`has ${shown(value)} as ${key}`, 'It takes a list of fields.');
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const place = `${key}[${index}]`;
    if (typeof entry !== 'string') record({ key: text, value: method }, ['key', 'value'])(entry, place);
    else for (const { path } of readFields([entry])) oneOf(dataEntryFields)(path, place);
  }
};

const dataPath: Check = (value, key) => {
  if (typeof value === 'function') return;
  text(value, key);
  const filled = (value as string).replaceAll(/\{(?:taxonomy|key)\}/g, 'x');
  if (isSafePath(filled) && !/[{}]/.test(filled)) return;
  throw refusal(
    `has ${shown(value)} as ${key}`,
    'It takes a path below the output folder, in which {taxonomy} and {key} may stand: data/{taxonomy}.json.',
  );
};

const dataRule = record(
  {
    of: oneOf(['authors', 'terms']),
    taxonomies: textList,
    path: dataPath,
    by: oneOf(['name', 'key']),
    fields: dataFields,
    address: method,
  },
  ['of', 'path', 'fields'],
);

const dataRules: Check = (value, key) => {
  if (!Array.isArray(value)) throw refusal(`has ${shown(value)} as ${key}`, 'It takes a list of files.');
  for (const [index, entry] of (value as readonly unknown[]).entries()) dataRule(entry, `${key}[${index}]`);
};

const checks: Readonly<Record<string, Check>> = {
  extends: oneOf(presetNames),
  name: text,
  paths: patterns,
  bundles: flag,
  names: record({ without: text, notFirst: text, reserved: textList }),
  frontMatter: oneOf(frontMatterFormats),
  fields,
  reservedKeys: textList,
  needsDate: flag,
  syntax: oneOf(syntaxNames),
  media: record({ folder: text, address: text }, ['folder', 'address']),
  data: dataRules,
  address: method,
  addressKey: text,
  followsFiles: flag,
  ownPages: textList,
  termAddress: method,
  anchors: method,
};

/**
 * Takes a preset of somebody's own, whatever came out of a file.
 *
 * @throws {OptionError} that names the key which has a value that it does not take
 */
export function checkPreset(value: unknown): CustomPreset {
  if (typeof value === 'string') {
    const guess = nearest(value.toLowerCase(), presetNames);
    const hint = `${guess === undefined ? '' : `Did you mean ${guess}? `}There are ${presetNames.join(', ')}.`;
    throw refusal(`${JSON.stringify(value)} is not known`, hint);
  }
  if (!isRecord(value)) throw refusal(`is ${shown(value)}`, 'It takes a name, or an object.');
  checkKeys(value, checks, '');
  return value;
}

function checkKeys(
  value: Record<string, unknown>,
  known: Readonly<Record<string, Check>>,
  prefix: string,
): void {
  for (const [key, item] of Object.entries(value)) {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (check === undefined) {
      const guess = nearest(key, Object.keys(known));
      const hint = guess === undefined ? `Its keys are ${listed(known)}.` : `Did you mean ${prefix}${guess}?`;
      throw refusal(`has a key ${JSON.stringify(prefix + key)}, which means nothing`, hint);
    }
    check(item, prefix + key);
  }
}

const listed = (known: Readonly<Record<string, Check>>): string => Object.keys(known).join(', ');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
