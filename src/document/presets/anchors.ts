// How generators make an anchor of a heading's text. None of these numbers headings that are alike: that takes the page.

/** Hugo's (`autoHeadingIDType: github`): as GitHub's, and every white space is a dash. */
export const goldmarkAnchor = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\-\s]/gu, '')
    .replace(/\s/g, '-');

/** kramdown's in its dialect of GitHub's Markdown, which Jekyll uses. */
export const kramdownAnchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
    .replace(/[ \t]/g, '-');

/** Eleventy's own plugin for ids (IdAttributePlugin, `@sindresorhus/slugify`) in its common cases. */
export const eleventyAnchor = (text: string): string =>
  text
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Obsidian links to the heading's words, without what would end or split the link. */
export const obsidianAnchor = (text: string): string =>
  text
    .replace(/[#^|[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
