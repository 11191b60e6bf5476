import { codeSpan } from '../inline/code-span.js';
import { unsafeWith } from '../inline/unsafe.js';
import { html } from '../html-form.js';
import { headingWithId, markdown, type HostSyntax } from './host.js';
import { sealFromLiquid } from './liquid.js';

const space = /^[\s\u00a0]?$/;

/**
 * Jekyll runs Liquid over the file, then kramdown in its dialect of GitHub's Markdown (kramdown.gettalong.org, "Syntax"),
 * where a pipe makes a table anywhere, `{:` gives attributes, and a backslash helps fewer characters.
 */
export const jekyll: HostSyntax = {
  ...markdown,
  unsafe: unsafeWith({
    anywhere: {
      '|': () => true,
      // kramdown takes more for emphasis than CommonMark: any asterisk with a word on one side.
      '*': ({ value }, at) => !space.test(value.charAt(at - 1)) || !space.test(value.charAt(at + 1)),
      _: ({ value }, at) => !/[\p{L}\p{N}]/u.test(value.charAt(at - 1)) && !space.test(value.charAt(at + 1)),
      // Longer runs of backticks end a span too.
      '`': () => true,
      // An attribute list, or an extension; the id of a heading.
      '{': ({ value, place }, at) => value[at + 1] === ':' || place === 'heading',
      // Mathematics.
      $: ({ value }, at) => value[at + 1] === '$' || value[at - 1] === '$',
      // Guillemets.
      '<': ({ value }, at) => value[at + 1] === '<' || value[at - 1] === '<',
      '>': ({ value }, at) => value[at + 1] === '>' || value[at - 1] === '>',
    },
    // A backslash there stays to be seen.
    references: '&',
    lineStarts: [
      // A list begins on any line.
      { pattern: /[0-9]{1,9}\.(?=[ \t\n]|$)/y, escape: 'last' },
      // A definition of an abbreviation, or of a word.
      { pattern: /\*\[/y, escape: 'first' },
      { pattern: /:(?=[ \t])/y, escape: 'first', onlyLater: true },
      // The end of a block.
      { pattern: /\^(?=[ \t]*(?:\n|$))/y, escape: 'first', reference: true },
    ],
  }),
  html: { ...html, details: '<details markdown="1">' },
  literalAddresses: false,
  escapesPipesInCode: false,
  tripleRuns: false,
  alternatesMarkers: false,
  // Whatever its first number, it counts from one.
  listStart: (start) => `{: start="${start}"}`,
  headingIds: true,
  heading: headingWithId,
  destination: (address) => address.replace(/\\[()]/g, (escaped) => (escaped === '\\(' ? '%28' : '%29')),
  // One backtick between spaces is text.
  codeSpan: (text) => codeSpan(text, /^\s|\s$/.test(text) ? '``' : '`'),
  title: (title) => title.replaceAll('"', '&quot;').replaceAll('|', '&#124;'),
  verbatim: (text) => text.replace(/[_*|`]/g, '\\$&'),
  comment: (text) => `<!--${text.startsWith('more') ? 'more' : text}-->`,
  // kramdown knows mathematics by two dollar signs, in the line too.
  math: (tex, display) => (display ? `$$\n${tex}\n$$` : `$$${tex}$$`),
  seal: sealFromLiquid,
};
