import { OptionError } from '../errors.js';
import type { ResolvedOptions } from '../options.js';
import type { Json, Post } from '../post.js';
import type { FieldRule, Preset } from '../preset.js';
import type { Warn } from '../warnings.js';
import { reach } from './dot-path.js';
import { readField, readFields, type FieldSpec } from './field-list.js';
import { fieldOf, fieldsOf, taxonomyFields } from './fields.js';
import type { FormatData } from './formats/index.js';
import { isDateTime } from './timestamp.js';
import { tidyValue } from './tidy-value.js';

/** One key, on the way into the front matter. */
interface Entry {
  readonly key: string;
  readonly value: Json | undefined;
  readonly isDate: boolean;
}

/**
 * Gathers what the front matter says of a post, in order. A key without anything to say is left out.
 *
 * @param options its `fields` are the keys to write, each `key` or `newName:dot.path`; absent for those of the preset
 * @throws {OptionError} where `fields` has an entry of another form
 */
export function frontMatterOf(
  post: Post,
  { fields, preset }: Pick<ResolvedOptions, 'fields' | 'preset'>,
  warn: Warn,
): FormatData {
  const entries =
    fields === undefined ? presetEntries(post, preset) : chosenOf(post, readFields(fields), warn);
  const data: Record<string, Json> = {};
  const dates = new Set<string>();
  for (const { key, value, isDate } of entries) {
    const tidied = tidyValue(value, () => warn('field-unreadable', key));
    if (tidied === undefined) continue;
    data[key] = tidied;
    // A date that is none stays a string, so that no reader stumbles over it.
    if (isDate && typeof tidied === 'string' && isDateTime(tidied)) dates.add(key);
  }
  return { data, dates };
}

function allOf(post: Post): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { key, value, unsaid, isDate = false } of fieldsOf(post)) {
    const said = value(post);
    if (said !== unsaid) entries.push({ key, value: said, isDate });
  }
  return entries;
}

/** What a preset asks for: nothing is missed where a post has it not. */
function presetEntries(post: Post, { fields, reservedKeys }: Preset): readonly Entry[] {
  if (fields === undefined) return allOf(post);
  const entries: Entry[] = [];
  for (const rule of fields) {
    if (rule === 'taxonomies') {
      for (const { key, value } of taxonomyFields(post, new Set(reservedKeys)))
        entries.push({ key, value: value(post), isDate: false });
    } else {
      const entry = entryOf(post, typeof rule === 'string' ? ruleOf(rule) : rule);
      if (entry) entries.push(entry);
    }
  }
  return entries;
}

function ruleOf(entry: string): FieldRule {
  const { key, path } = readField(entry);
  return { key, from: path };
}

function entryOf(post: Post, rule: FieldRule): Entry | undefined {
  const { key, from = key, types, otherwise } = rule;
  if (types !== undefined && !types.includes(post.type)) return undefined;
  const entry =
    'value' in rule ? { key, value: given(rule.value, post, key), isDate: true } : found(post, key, from);
  if (tidyValue(entry.value, () => {}) !== undefined) return entry;
  return otherwise === undefined ? undefined : { key, value: given(otherwise, post, key), isDate: true };
}

function found(post: Post, key: string, from: string): Entry {
  const field = fieldOf(from, post);
  if (field === undefined) return { key, value: reach(post.raw, from), isDate: false };
  const value = field.value(post);
  return { key, value: value === field.unsaid ? undefined : value, isDate: field.isDate ?? false };
}

function given(value: FieldRule['value'], post: Post, key: string): Json | undefined {
  if (typeof value !== 'function') return value;
  const hint = 'It is a function of the preset.';
  let made: unknown;
  try {
    made = value(post);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OptionError('option-invalid', `the value of ${key} failed: ${reason}`, { hint, cause: error });
  }
  if (!(made instanceof Promise)) return made as Json | undefined;
  throw new OptionError('option-invalid', `the value of ${key} is a promise, and nothing waits for it`, {
    hint,
  });
}

function chosenOf(post: Post, specs: readonly FieldSpec[], warn: Warn): readonly Entry[] {
  return specs.map(({ key, path }) => {
    const field = fieldOf(path, post);
    if (field) return { key, value: field.value(post) ?? field.unsaid, isDate: field.isDate ?? false };
    const value = reach(post.raw, path);
    if (value === undefined) warn('field-missing', path);
    return { key, value, isDate: false };
  });
}
