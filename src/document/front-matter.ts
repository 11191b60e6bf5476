import type { Json, Post } from '../post.js';
import type { Warn } from '../warnings.js';
import { reach } from './dot-path.js';
import { readFields, type FieldSpec } from './field-list.js';
import { fieldsOf } from './fields.js';
import type { FormatData } from './formats/index.js';
import { dateParts } from './timestamp.js';
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
 * @param fields the keys to write, each `key` or `newName:dot.path`; absent for all that WordPress has something to say for
 * @throws {OptionError} where `fields` has an entry of another form
 */
export function frontMatterOf(post: Post, fields: readonly string[] | undefined, warn: Warn): FormatData {
  const entries = fields === undefined ? allOf(post) : chosenOf(post, readFields(fields), warn);
  const data: Record<string, Json> = {};
  const dates = new Set<string>();
  for (const { key, value, isDate } of entries) {
    const tidied = tidyValue(value, () => warn('field-unreadable', key));
    if (tidied === undefined) continue;
    data[key] = tidied;
    // A date that is none stays a string, so that no reader stumbles over it.
    if (isDate && typeof tidied === 'string' && dateParts(tidied)) dates.add(key);
  }
  return { data, dates };
}

const allOf = (post: Post): readonly Entry[] =>
  fieldsOf(post)
    // A taxonomy of this name would change the prototype of whatever holds the front matter.
    .filter(({ key }) => key !== '__proto__')
    .map(({ key, value, unsaid, isDate = false }) => ({ key, value: value(post), unsaid, isDate }))
    .filter(({ value, unsaid }) => value !== unsaid);

function chosenOf(post: Post, specs: readonly FieldSpec[], warn: Warn): readonly Entry[] {
  const known = new Map(fieldsOf(post).map((field) => [field.key, field]));
  return specs.map(({ key, path }) => {
    const field = known.get(path);
    if (field) return { key, value: field.value(post) ?? field.unsaid, isDate: field.isDate ?? false };
    const value = reach(post.raw, path);
    if (value === undefined) warn('field-missing', path);
    return { key, value, isDate: false };
  });
}
