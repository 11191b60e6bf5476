/** What is the same in every difference. */
interface Facts {
  /** What the post has, shortened; empty where it has nothing of the kind. */
  readonly expected: string;
  /** What its Markdown has, shortened; empty where it has nothing of the kind. */
  readonly found: string;
  /** The words that it happened to or, where words or pictures are gone, those that stand before them. */
  readonly context: string;
  /** How many words, or other things, it happened to. */
  readonly count: number;
}

const quoted = (words: string): string => (words === '' ? '' : `“${words}”`);
const after = ({ context }: Facts): string =>
  context === '' ? ' at the start' : ` after ${quoted(context)}`;
const words = ({ count }: Facts): string => (count === 1 ? '1 word' : `${count} words`);
const at = ({ context }: Facts): string => (context === '' ? '' : ` at ${quoted(context)}`);
const turned =
  (what: string) =>
  (facts: Facts): string =>
    `${what}${at(facts)}: ${facts.expected} became ${facts.found}`;

/** Each kind of difference, and one line for it. */
const kinds = {
  'words-lost': (d) => `lost ${words(d)}${after(d)}: ${quoted(d.expected)}`,
  'words-added': (d) => `added ${words(d)}${after(d)}: ${quoted(d.found)}`,
  'words-changed': (d) => `changed ${quoted(d.expected)} to ${quoted(d.found)}${after(d)}`,
  'words-joined': (d) => `joined ${quoted(d.expected)} to ${quoted(d.found)}${after(d)}`,
  'words-split': (d) => `split ${quoted(d.expected)} into ${quoted(d.found)}${after(d)}`,
  'link-lost': (d) => `lost the link of ${quoted(d.context)}: ${d.expected}`,
  'link-added': (d) => `made a link of ${quoted(d.context)}: ${d.found}`,
  'link-changed': (d) => `link of ${quoted(d.context)}: ${d.expected} became ${d.found}`,
  'image-lost': (d) => `lost the image ${d.expected}${after(d)}`,
  'image-added': (d) => `added the image ${d.found}${after(d)}`,
  'image-text': (d) => `text of the image ${d.context}: ${quoted(d.expected)} became ${quoted(d.found)}`,
  'embed-lost': (d) => `lost the embed ${d.expected}${after(d)}`,
  'formula-lost': (d) => `lost the formula ${d.expected}${after(d)}`,
  heading: turned('heading'),
  'list-item': turned('list'),
  'table-cell': turned('table'),
  code: (d) => `code block${after(d)}: line ${d.count} ${quoted(d.expected)} became ${quoted(d.found)}`,
  'code-lost': (d) => `lost the code block ${quoted(d.expected)}${after(d)}`,
  'code-added': (d) => `added the code block ${quoted(d.found)}${after(d)}`,
  'code-span': turned('code'),
  break: turned('break'),
  'not-compared': (d) => `could not be compared: ${d.context}`,
} satisfies Record<string, (facts: Facts) => string>;

export type DifferenceKind = keyof typeof kinds;

/** One thing in which the page of a post and the page of its Markdown differ, tagged by its kind. */
export interface Difference extends Facts {
  readonly kind: DifferenceKind;
}

/** One line for a person: what differs and where, without the name of the post and without a full stop. */
export const describeDifference = (difference: Difference): string => kinds[difference.kind](difference);

/** The start of a longer text, in whole characters. */
export function shorten(text: string, limit = 80): string {
  const line = text
    .slice(0, 4 * limit)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}
