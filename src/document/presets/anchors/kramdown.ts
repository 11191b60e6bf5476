import { githubSlug, type AnchorsOf, type Heading } from '../../../headings.js';

/**
 * kramdown's anchors in its dialect of GitHub's Markdown, which Jekyll uses (kramdown-parser-gfm): GitHub's slugs, numbered
 * without a look at what is there already. Between tags of HTML it makes them as in its own dialect. Those without a letter have none.
 */
export const kramdownAnchors: AnchorsOf = (headings) => {
  const outside = counting();
  const inside = counting();
  return headings.map((heading) => {
    if (heading.id !== undefined) return heading.id;
    const words = wordsWithTypography(heading);
    if (heading.isInHtml) return inside(ownSlug(words));
    const slug = githubSlug(lower(words));
    const anchor = outside(slug);
    return slug === '' ? undefined : anchor;
  });
};

/** Dashes become one sign, which no slug has; TeX and code stay as they are. */
const wordsWithTypography = ({ parts }: Heading): string =>
  parts
    .map(({ kind, value }) => {
      if (kind === 'text') return value.replace(/---?/g, '–');
      return kind === 'code' || kind === 'tex' ? value : '';
    })
    .join('');

/** Ruby looks at each letter alone: it knows no final sigma. */
const lower = (words: string): string => Array.from(words, (letter) => letter.toLowerCase()).join('');

/** `Kramdown::Converter::Base#generate_id`: from the first letter on, of ASCII alone. */
const ownSlug = (words: string): string =>
  words
    .replace(/^[^A-Za-z]+/, '')
    .replace(/[^A-Za-z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase() || 'section';

function counting(): (slug: string) => string {
  const counts = new Map<string, number>();
  return (slug) => {
    const count = counts.get(slug);
    counts.set(slug, (count ?? 0) + 1);
    return count === undefined ? slug : `${slug}-${count}`;
  };
}
