import { githubSlug, numbering, type AnchorsOf, type Heading } from '../../../headings.js';

/**
 * Astro's anchors (`rehypeHeadingIds`): github-slugger's without a dash at the end. They are made when typography has been
 * at work and footnotes have their numbers.
 */
export const astroAnchors: AnchorsOf = (headings) => {
  const number = numbering();
  return headings.map((heading) => number(githubSlug(shownBy(heading))).replace(/-$/, '') || undefined);
};

const shownBy = ({ parts }: Heading): string =>
  parts
    .map(({ kind, value }) => {
      if (kind === 'image') return '';
      // Two dashes, and no more, become one sign.
      return kind === 'text' ? value.replace(/(?<!-)--(?!-)/g, '—') : value;
    })
    .join('');
