import type { Json } from '../post.js';
import { flowText } from '../wordpress/text.js';
import { isList } from './is-list.js';

/** Deeper than any front matter needs to be, and no danger to what writes it and reads it again. */
const deepest = 32;

/**
 * Makes a value fit for every format: lone surrogates become U+FFFD, and objects of the REST API with a `rendered` HTML
 * its plain text. What no format can say goes: keys that would change a prototype, numbers without an end (`1e999`), and
 * what is nested too deep.
 *
 * @param onLoss is called for each thing that goes
 * @returns undefined where nothing is left that says something: null, an empty string, list or object
 */
export function tidyValue(value: Json | undefined, onLoss: () => void): Json | undefined {
  const tidied = tidy(value, onLoss, 0);
  return isEmpty(tidied) ? undefined : tidied;
}

function tidy(value: Json | undefined, onLoss: () => void, depth: number): Json | undefined {
  if (typeof value === 'string') return value.toWellFormed();
  if (depth === deepest || (typeof value === 'number' && !Number.isFinite(value))) {
    onLoss();
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = (item: Json | undefined): Json | undefined => tidy(item, onLoss, depth + 1);
  if (isList(value)) return value.map(inner).filter((item) => item !== undefined);
  const rendered = Object.hasOwn(value, 'rendered') ? value['rendered'] : undefined;
  if (typeof rendered === 'string') return flowText(rendered).toWellFormed();
  if (Object.hasOwn(value, '__proto__')) onLoss();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, item]) => [key.toWellFormed(), inner(item)] as const)
      .filter(([, item]) => item !== undefined),
  );
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
