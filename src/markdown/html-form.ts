/** How clean HTML is written where it stands in Markdown. */
export interface HtmlForm {
  /** Words between tags. */
  readonly text: (value: string) => string;
  /** Code between tags, on one line or several, without an empty one. */
  readonly code: (value: string) => string;
  /** An attribute with a space before it. */
  readonly attribute: (name: string, value: string) => string;
  /** What ends the tag of an element without contents: `<br>`. */
  readonly emptyEnd: string;
  /** Whether lines may break between any two elements; else only where no text is beside them. */
  readonly breaksAnywhere: boolean;
  /** The tag that opens a disclosure with Markdown in it. */
  readonly details: string;
  /** A frame that was written as HTML. */
  readonly frame: (html: string) => string;
}

export const escapeText = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeAttribute = (value: string): string =>
  escapeText(value).replaceAll('"', '&quot;').replace(/\s+/g, ' ');

/** HTML as browsers read it. An empty line would end the block (CommonMark 4.6). */
export const html: HtmlForm = {
  text: escapeText,
  code: (value) => escapeText(value).replace(/\n(?=[ \t]*(?:\n|$))/g, '&#10;'),
  attribute: (name, value) => ` ${name}="${escapeAttribute(value)}"`,
  emptyEnd: '>',
  breaksAnywhere: true,
  details: '<details>',
  frame: (frame) => frame,
};

const jsxNames: Readonly<Record<string, string>> = {
  allowfullscreen: 'allowFullScreen',
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};
const jsxFlags = new Set(['allowFullScreen', 'checked', 'disabled', 'open', 'reversed']);
/** Words of letters and spaces mean nothing in MDX, where Markdown is read between tags too. */
const isPlain = (text: string): boolean => /^[\p{L}\p{M}\p{N} \u00a0,;'"“”‘’…–—()?%/.·-]*$/u.test(text);
const mayBegin = /^[\d\s-]|www\./i;

/** A text as MDX's expression in braces; in which no comment begins that would end what a list of posts shows. */
export const expression = (value: string): string =>
  `{${JSON.stringify(value).replaceAll('/*', '/\\u002a').replaceAll('<!--', '\\u003c!--')}}`;

/** HTML as MDX reads it: JSX, with Markdown between the tags. */
export const jsx: HtmlForm = {
  text: (value) => (value === '' || (isPlain(value) && !mayBegin.test(value)) ? value : expression(value)),
  code: expression,
  attribute: (name, value) => {
    const jsxName = jsxNames[name] ?? name;
    return jsxFlags.has(jsxName) ? ` ${jsxName}` : ` ${jsxName}="${escapeAttribute(value)}"`;
  },
  emptyEnd: ' />',
  breaksAnywhere: false,
  details: '<details>',
  frame: (frame) => frame.replace(' allowfullscreen></iframe>', ' allowFullScreen></iframe>'),
};
