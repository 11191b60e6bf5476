import { OptionError } from '../../errors.js';
import { nearest } from '../nearest.js';
import { isPlaceholder, placeholderNames, type PlaceholderName } from './placeholders.js';
import { safeSegment } from './segment.js';

/** A stretch of a pattern: text, or a placeholder. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: PlaceholderName };

/** A pattern, taken apart: its folders and at last its file, each of parts. */
export type Pattern = readonly (readonly Part[])[];

/**
 * Takes the pattern of a path apart, such as `{year}/{month}/{slug}.md`.
 *
 * @throws {OptionError} where it has a placeholder that there is none of, or could lead out of the output folder
 */
export function parsePattern(pattern: string): Pattern {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(pattern)) {
    throw refusal(pattern, 'is an absolute path', 'It begins below the output folder: {year}/{slug}.md');
  }
  if (pattern.includes('\\')) throw refusal(pattern, 'has a backslash', 'Write / between folders.');
  const segments = pattern.split('/').filter((segment) => segment !== '.');
  if (segments.length === 0) throw withoutName(pattern);
  const parsed = segments.map((segment) => parseSegment(segment, pattern));
  const [file] = parsed.slice(-1);
  if (file !== undefined && isParents(file)) throw withoutName(pattern);
  return parsed;
}

/** Whether a segment stands for the pages above a page, a folder for each. */
export const isParents = ([only, ...rest]: readonly Part[]): boolean =>
  rest.length === 0 && only?.kind === 'placeholder' && only.name === 'parents';

function parseSegment(segment: string, pattern: string): readonly Part[] {
  if (segment === '..') throw refusal(pattern, 'has ..', 'It cannot leave the output folder.');
  const parts = partsOf(segment, pattern);
  if (!isParents(parts) && parts.some((part) => part.kind === 'placeholder' && part.name === 'parents')) {
    throw refusal(pattern, 'has {parents} beside other text', 'It makes folders: {parents}/{slug}.md');
  }
  if (parts.every(({ kind }) => kind === 'text') && safeSegment(segment, '') === '') {
    throw withoutName(pattern);
  }
  return parts;
}

function partsOf(segment: string, pattern: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = segment;
  while (rest !== '') {
    const open = rest.indexOf('{');
    const text = open < 0 ? rest : rest.slice(0, open);
    if (text.includes('}')) throw unbalanced(pattern);
    if (text !== '') parts.push({ kind: 'text', text });
    if (open < 0) break;
    const close = rest.indexOf('}', open);
    if (close < 0) throw unbalanced(pattern);
    parts.push(placeholder(rest.slice(open + 1, close), pattern));
    rest = rest.slice(close + 1);
  }
  return parts;
}

function placeholder(name: string, pattern: string): Part {
  if (isPlaceholder(name)) return { kind: 'placeholder', name };
  const guess = nearest(name.toLowerCase(), placeholderNames);
  const all = placeholderNames.map((known) => `{${known}}`).join(' ');
  const hint = `${guess === undefined ? '' : `Did you mean {${guess}}? `}There are ${all}.`;
  throw refusal(pattern, `has {${name}}, which stands for nothing`, hint);
}

const withoutName = (pattern: string): OptionError =>
  refusal(pattern, 'has a folder or file without a name', 'Write it as {year}/{slug}.md.');

const unbalanced = (pattern: string): OptionError =>
  refusal(pattern, 'has a brace without its partner', 'Placeholders are written {slug}.');

const refusal = (pattern: string, what: string, hint: string): OptionError =>
  new OptionError('option-invalid', `name ${JSON.stringify(pattern)} ${what}`, { hint });
