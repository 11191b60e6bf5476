declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  /** Footnotes, as Pandoc and GitHub have them. */
  const footnotes: (md: MarkdownIt) => void;
  export default footnotes;
}
