import { unsafeWith } from '../inline/unsafe.js';
import { markdown, type HostSyntax } from './host.js';

const embeddable =
  /^https:\/\/(?:www\.youtube\.com\/watch\?v=[\w-]+(?:&t=\d+s?)?|(?:twitter|x)\.com\/\w+\/status\/\d+)$/;

/** What ends a wikilink, or its first part. */
const unfit = /[[\]|^\\\n]|%%/;

/** What may be read as markup in the text of a wikilink, or not: Obsidian itself does not say. */
const unfitText = /[[\]|\\`*_~=$<>^\n]|%%|&#?\w+;|:\/\/|www\.|^\s|\s$/i;

/**
 * Obsidian's Markdown (help.obsidian.md, "Obsidian Flavored Markdown"): comments, highlights, tags, wikilinks, the ids of
 * blocks and mathematics are read in any text.
 */
export const obsidian: HostSyntax = {
  ...markdown,
  unsafe: unsafeWith({
    anywhere: {
      '%': ({ value }, at) => value[at + 1] === '%',
      '=': ({ value }, at) => value[at + 1] === '=' && value[at - 1] !== '=',
      '[': ({ value }, at) => value[at + 1] === '[',
      // Its partner, so that brackets still pair.
      ']': ({ value }, at) => value[at - 1] === ']',
      $: ({ value }, at) => value.indexOf('$', at + 1) >= 0 || value.lastIndexOf('$', at - 1) >= 0,
      '#': ({ value }, at) =>
        /^[\s\u00a0]?$/.test(value.charAt(at - 1)) && /^\p{N}*[\p{L}_/-]/u.test(value.slice(at + 1, at + 40)),
      '^': ({ value }, at) => /[\s\u00a0]/.test(value.charAt(at - 1)) && /[\w-]/.test(value.charAt(at + 1)),
    },
    lineStarts: [],
  }),
  wikilink: (note, text) => {
    if (unfit.test(note) || unfitText.test(text)) return undefined;
    return note === text ? `[[${note}]]` : `[[${note}|${text}]]`;
  },
  embed: (href, title) =>
    embeddable.test(href) ? `![${title.replace(/[\\[\]|]/g, '\\$&')}](${href})` : undefined,
};
