import type { Code } from '../block.js';
import { codeSpan } from '../inline/code-span.js';
import { plainUnsafe, type Unsafe } from '../inline/unsafe.js';
import type { HtmlForm } from '../html-form.js';
import { html } from '../html-form.js';

/**
 * What reads the Markdown, beside Markdown itself: template engines and dialects in which more, or something else, means
 * something than in GitHub Flavored Markdown. Rows and functions say how the post's own words stay words there.
 */
export interface HostSyntax {
  /** Which characters of the post's words would be misread. */
  readonly unsafe: Unsafe;
  /** How elements are written that Markdown has no form for. */
  readonly html: HtmlForm;
  /** Whether addresses in `<>` are links. */
  readonly autolinks: boolean;
  /** Whether web addresses in the text become links by themselves. */
  readonly literalAddresses: boolean;
  /** Whether a pipe in code in a table takes a backslash, as GFM has it. */
  readonly escapesPipesInCode: boolean;
  /** Whether a run of three delimiters is read as CommonMark does. */
  readonly tripleRuns: boolean;
  /** Whether another bullet, or a parenthesis behind the number, keeps a list apart from the one before. */
  readonly alternatesMarkers: boolean;
  /** What stands below a list to say its first number, where the host does not take it from the list. */
  readonly listStart?: (start: number) => string;
  /** Whether `[x]` at the start of an item is a box. */
  readonly taskBoxes: boolean;
  /** Whether `[^1]` is a footnote. */
  readonly footnotes: boolean;
  /** An address, as it stands in a link. */
  readonly destination: (address: string) => string;
  /** What stands between the quotation marks of a link's title. */
  readonly title: (title: string) => string;
  /** The text of code, which no backslash can help; undefined where only HTML can say it. */
  readonly code: (text: string) => string | undefined;
  /** A code span, of text that `code` gave. */
  readonly codeSpan: (text: string) => string;
  /** Whether the Markdown of a heading can say its id. */
  readonly headingIds: boolean;
  /** A heading of its text, with its id where it has one. */
  readonly heading: (depth: number, text: string, id?: string | undefined) => string;
  /** Where lists of posts end each, if a host asks every post for such a place: as WordPress's `more` is written. */
  readonly fold?: string;
  /** Markdown that is finished, such as a shortcode that WordPress left. */
  readonly verbatim: (text: string) => string;
  /** TeX between its dollar signs. */
  readonly math: (tex: string, display: boolean) => string;
  /** WordPress's comments: `more`, `more Read on`, `nextpage`. */
  readonly comment: (text: string) => string;
  /** A wikilink: what it holds, and its text; undefined where it cannot hold them. Absent where there are none. */
  readonly wikilink?: (note: string, text: string) => string | undefined;
  /** What makes a thing from elsewhere show itself on the page; undefined where it stays a link. */
  readonly embed: (href: string, title: string) => string | undefined;
  /** A picture with its caption in a form of the host's; undefined where that cannot say them. */
  readonly figure?: (figure: Figure) => string | undefined;
  /** Keeps a template engine, which reads everything before Markdown is read, from seeing anything in a finished block. */
  readonly seal: (markdown: string) => string;
}

/** A picture with its caption. */
export interface Figure {
  readonly src: string;
  readonly alt: string;
  /** Where a click on the picture leads. */
  readonly link: string | undefined;
  /** Markdown on one line. */
  readonly caption: string;
}

export type CodeBlock = Pick<Code, 'language' | 'value'>;

const same = (text: string): string => text;

/** GitHub Flavored Markdown, with nothing that reads it before or after. */
export const markdown: HostSyntax = {
  unsafe: plainUnsafe,
  html,
  autolinks: true,
  literalAddresses: true,
  escapesPipesInCode: true,
  tripleRuns: true,
  alternatesMarkers: true,
  taskBoxes: true,
  footnotes: true,
  destination: same,
  title: (title) => title.replace(/["\\]/g, '\\$&'),
  code: same,
  codeSpan,
  headingIds: false,
  heading: (depth, text) => `${'#'.repeat(depth)} ${text}`,
  verbatim: same,
  math: (tex, display) => (display ? `$$\n${tex}\n$$` : `$${tex}$`),
  comment: (text) => `<!--${text}-->`,
  embed: () => undefined,
  seal: same,
};

/** A heading with its id as several dialects have it. */
export const headingWithId: HostSyntax['heading'] = (depth, text, id) =>
  `${markdown.heading(depth, text)}${id === undefined ? '' : ` {#${id}}`}`;
