import transliterate from '@sindresorhus/transliterate';
import { wordsOf, type AnchorsOf } from '../../../headings.js';

/**
 * The anchors of Eleventy's own plugin (`IdAttributePlugin`, `@sindresorhus/slugify`): letters of other scripts in Latin
 * ones, the second of a name `-2`, without a look at what is there already.
 */
export const eleventyAnchors: AnchorsOf = (headings) => {
  const words = headings.map((heading) => wordsOf(heading, ['text', 'code', 'tex', 'note']).normalize());
  const latin = inLatin(words);
  const counts = new Map<string, number>();
  return words.map((each) => {
    const slug = slugOf(each.replace(/[^\x00-\x7f]/gu, (letter) => latin.get(letter) ?? letter));
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    // It counts in an object, where this one name is taken from the start.
    if (slug === 'constructor') return undefined;
    return (count === 1 ? slug : `${slug}-${count}`) || undefined;
  });
};

/** Beside what the library knows, as slugify has it. */
const words: readonly [string, string][] = [
  ['🦄', ' unicorn '],
  ['♥', ' love '],
];

/** What stands for each letter: asked for all at once, since each question goes over some thousand letters. */
function inLatin(texts: readonly string[]): ReadonlyMap<string, string> {
  const letters = [...new Set(texts.join('').match(/[^\x00-\x7f]/gu) ?? [])];
  if (letters.length === 0) return new Map();
  const answers = transliterate(letters.join('\n'), { customReplacements: words }).split('\n');
  return new Map(letters.map((letter, at) => [letter, answers[at] ?? '']));
}

const slugOf = (text: string): string =>
  text
    .replaceAll('&', ' and ')
    // Diacritics, to Unicode.
    .replace(/[\^`]/g, '')
    .toLowerCase()
    .replace(/(?<=[a-z\d])'(?=[ts](?:\s|$))/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
