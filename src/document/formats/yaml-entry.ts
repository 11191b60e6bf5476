import type { Json } from '../../post.js';
import { isList } from '../is-list.js';
import { yamlStyle, type YamlPlace } from './yaml-style.js';

/** YAML takes no key of more than 1,024 characters without a `?`, and quotes and backslashes may double it. */
const longestKey = 500;
/** Longer strings are never written but in quotes. */
export const longest = 100_000;

/** A list of scalars no longer than this stands on one line. */
const longestFlow = 80;

/**
 * Writes an entry as most front matter has them, which takes no library: a scalar, or a list of scalars.
 *
 * @param isDate whether the value is a date-time, which stands bare
 * @returns undefined for what needs more: values inside values, several lines, and what only an escape can say
 */
export function yamlEntry(key: string, value: Json, isDate: boolean): string | undefined {
  const name = key.length > longestKey ? undefined : scalarText(key, 'flow');
  const text = isDate ? ` ${String(value)}` : valueText(value);
  return name === undefined || text === undefined ? undefined : `${name}:${text}\n`;
}

function valueText(value: Json): string | undefined {
  if (isList(value)) return listText(value);
  const text = scalarText(value, 'line');
  return text === undefined ? undefined : ` ${text}`;
}

/** Whether a list is so short that it stands on one line: `[one, two]`. */
export const isShort = (list: readonly Json[]): boolean =>
  list.every((item) => typeof item !== 'object') &&
  list.reduce<number>((sum, item) => sum + String(item).length + 2, 0) <= longestFlow;

function listText(list: readonly Json[]): string | undefined {
  const short = isShort(list);
  const texts: string[] = [];
  for (const item of list) {
    const text = scalarText(item, short ? 'flow' : 'line');
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return short ? ` [${texts.join(', ')}]` : texts.map((text) => `\n  - ${text}`).join('');
}

function scalarText(value: Json, place: YamlPlace): string | undefined {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return typeof value === 'object' ? undefined : String(value);
  if (value.length > longest) return undefined;
  switch (yamlStyle(value, place)) {
    case 'plain':
      return value;
    case 'single':
      return `'${value.replaceAll("'", "''")}'`;
    case 'double':
      return JSON.stringify(value);
    default:
      return undefined;
  }
}

/** YAML 1.1 knows an exponent only after a point: `1.0e+21`. */
export function numberText(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value);
  return !text.includes('e') || text.includes('.') ? text : text.replace('e', '.0e');
}
