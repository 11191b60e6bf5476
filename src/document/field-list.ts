import { OptionError } from '../errors.js';

/** One key to write, and where its value comes from: a field that wp2md knows, or a path into the post's JSON. */
export interface FieldSpec {
  readonly key: string;
  readonly path: string;
}

const example = 'Write key or newName:dot.path, such as title,summary:yoast_head_json.description.';

/**
 * Takes a list apart as it is typed: `title,summary:yoast_head_json.description`.
 *
 * @returns its entries, each of which readFields takes
 * @throws {OptionError} where an entry is not `key` or `newName:dot.path`, or a key is named twice
 */
export function parseFields(list: string): readonly string[] {
  const entries = list.split(',').map((entry) => entry.trim());
  readFields(entries);
  return entries;
}

/**
 * Reads entries of the form `key` or `newName:dot.path`.
 *
 * @throws {OptionError} where an entry is not of that form, or a key is named twice
 */
export function readFields(entries: readonly string[]): readonly FieldSpec[] {
  const specs = entries.map(readField);
  const seen = new Set<string>();
  for (const { key } of specs) {
    if (seen.has(key))
      throw refusal(`names the key ${JSON.stringify(key)} twice`, 'Each key can be written once.');
    seen.add(key);
  }
  return specs;
}

/**
 * Reads one such entry.
 *
 * @throws {OptionError} where it is not of that form
 */
export function readField(entry: string): FieldSpec {
  const colon = entry.indexOf(':');
  const key = entry.slice(0, colon < 0 ? undefined : colon).trim();
  const path = entry.slice(colon + 1).trim();
  if (key === '' || path.split('.').includes('')) {
    throw refusal(`has ${JSON.stringify(entry)}, where a part is missing`, example);
  }
  // An object with this key would have another prototype instead.
  if (key === '__proto__') throw refusal('cannot write a key __proto__', 'Choose another name.');
  return { key, path };
}

const refusal = (what: string, hint: string): OptionError =>
  new OptionError('option-invalid', `fields ${what}`, { hint });
