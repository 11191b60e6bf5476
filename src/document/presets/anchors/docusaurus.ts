import { githubSlug, numbering, wordsOf, type AnchorsOf } from '../../../headings.js';

/**
 * Docusaurus's anchors (github-slugger), for which the alternative texts of pictures are words as well. Headings of the
 * first level are written as JSX, and have none; nor have those without a letter.
 */
export const docusaurusAnchors: AnchorsOf = (headings) => {
  const number = numbering();
  return headings.map((heading) => {
    if (heading.id !== undefined) return heading.id;
    if (heading.depth === 1) return undefined;
    const slug = githubSlug(wordsOf(heading, ['text', 'code', 'tex', 'image']));
    const anchor = number(slug);
    return slug === '' ? undefined : anchor;
  });
};
