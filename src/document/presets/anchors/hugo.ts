import { numbering, wordsOf, type AnchorsOf, type Heading } from '../../../headings.js';

/**
 * Hugo's anchors (`autoHeadingIDType: github`). Until 0.143 it makes them of a heading's Markdown, addresses of links
 * included; since then of its words, less some that stand in links and emphasis. So only those count that are the same
 * both ways, and are sure to be no other heading's.
 */
export const hugoAnchors: AnchorsOf = (headings) => {
  const number = numbering();
  const slugs = headings.map((heading) => slugOf(heading.markdown));
  const unsure = new Set(
    headings.flatMap((heading, at) => {
      const words = slugOf(wordsOf(heading));
      return isSure(heading, words === slugs[at]) || heading.id !== undefined ? [] : [slugs[at], words];
    }),
  );
  return headings.map(({ id }, at) => {
    const slug = slugs[at] ?? '';
    const anchor = number(id ?? slug);
    return id === undefined && unsure.has(slug) ? undefined : anchor;
  });
};

/** Words under a mark that are one text to goldmark, so that Hugo takes all of them. */
const isOneText = (words: string): boolean => /^[\p{L}\p{M}\p{N} ,;:?/–—…“”„‘’«»-]*$/u.test(words);

function isSure({ parts }: Heading, isSame: boolean): boolean {
  if (!isSame) return false;
  return parts.every(
    ({ kind, value, isMarked }, at) =>
      (kind === 'text' || kind === 'code') &&
      // Typography makes one sign of them in the words, and not in the Markdown.
      (kind === 'code' || !value.includes('--')) &&
      (!isMarked || (isOneText(value) && !parts[at - 1]?.isMarked && !parts[at + 1]?.isMarked)),
  );
}

const slugOf = (text: string): string =>
  Array.from(text.trim(), (character) => {
    if (character === '-' || character === ' ') return '-';
    // Go knows no letters that become two.
    return /[\p{L}\p{Nd}_]/u.test(character) ? (Array.from(character.toLowerCase())[0] ?? '') : '';
  }).join('') || 'heading';
