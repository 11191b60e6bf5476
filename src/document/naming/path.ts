import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import { isDateTime } from '../timestamp.js';
import { fitName } from './fit-name.js';
import { isParents, parsePattern, type Part, type Pattern } from './pattern.js';
import { isOfDate, valueOf } from './placeholders.js';
import { nameText, safeSegment } from './segment.js';

/** Stands where a pattern asks for the date of a post that has none. */
const undated: Part = { kind: 'text', text: 'undated' };

/**
 * Finds the path of a post's document below the output folder: with `/` between folders, and each name safe on Linux,
 * macOS and Windows. Only the pattern makes folders; a value never does. The same post has the same path in every run.
 *
 * @param parents the slugs of the pages above the post, the outermost first
 * @throws {OptionError} where the pattern is not one that parsePattern takes
 */
export function pathOf(
  post: Post,
  pattern: string,
  rules: Preset['names'] = {},
  parents: readonly string[] = [],
): string {
  const parsed = parsePattern(pattern);
  const names: string[] = [];
  for (const parts of isDateTime(post.date) ? parsed : withoutDate(parsed)) {
    if (isParents(parts)) for (const slug of parents) names.push(folderName(fitName(slug, rules)));
    else names.push(segmentOf(parts, post, rules));
  }
  return names.filter((name) => name !== '').join('/');
}

/** The name of the folder for what is below a page, by the page's slug; possibly nothing. */
export const folderName = (slug: string): string => safeSegment(nameText(slug), '');

/** The ending is what the pattern itself has after a dot at its end, so that no slug with a dot loses its last word. */
function segmentOf(parts: readonly Part[], post: Post, rules: Preset['names']): string {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : valueOf(part.name, post)));
  const [first] = parts;
  if (first?.kind === 'placeholder' && (parts.length === 1 || parts[1]?.kind === 'text'))
    texts[0] = fitName(texts[0] ?? '', rules);
  const last = parts.length > 1 && parts.at(-1)?.kind === 'text' ? (texts.at(-1) ?? '') : '';
  const dot = last.indexOf('.');
  const extension = dot < 0 ? '' : last.slice(dot);
  const text = texts.join('');
  return safeSegment(text.slice(0, text.length - extension.length), extension);
}

/**
 * The pattern for a post without a date: `undated` for the first part of one, and for a name that is left with nothing
 * but its ending; the others go, each with a separator beside it. So `{year}-{month}-{day}-{slug}.md` is
 * `undated-hello.md`, and `{year}/{month}/{slug}.md` is `undated/hello.md`.
 */
function withoutDate(segments: Pattern): Pattern {
  const first = segments.flat().find(isMissing);
  return segments.map((parts) => {
    const kept = parts.reduce<readonly Part[]>((before, part) => {
      if (part === first) return [...before, undated];
      if (isMissing(part)) return isSeparator(before.at(-1)) ? before.slice(0, -1) : before;
      return before.length === 0 && part !== parts[0] && isSeparator(part) ? before : [...before, part];
    }, []);
    const [only] = kept;
    return kept.length === 1 && kept.length < parts.length && startsWithDot(only) ? [undated, ...kept] : kept;
  });
}

const isMissing = (part: Part): boolean => part.kind === 'placeholder' && isOfDate(part.name);

const startsWithDot = (part: Part | undefined): boolean => part?.kind === 'text' && part.text.startsWith('.');

const isSeparator = (part: Part | undefined): boolean => part?.kind === 'text' && /^[-_. ]+$/.test(part.text);
