/** A stretch of a heading, in the order of the line. */
export interface HeadingPart {
  /** `image`: its alternative text; `note`: a footnote's label; `tex`: a formula with its dollar signs. */
  readonly kind: 'text' | 'code' | 'image' | 'note' | 'tex';
  readonly value: string;
  /** Whether it stands in a link, in emphasis or in a tag. */
  readonly isMarked: boolean;
}

/** A heading of a document, as whoever makes an anchor of it may read it. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  readonly parts: readonly HeadingPart[];
  /** Its Markdown, without the number signs before it. */
  readonly markdown: string;
  /** The id that its Markdown gives it, if it does. */
  readonly id?: string;
  /** Whether it stands between tags of HTML, as in a disclosure. */
  readonly isInHtml: boolean;
}

/**
 * The anchors that a generator gives the headings of one document, in their order; undefined for one without an anchor, or
 * with one that cannot be told for sure.
 */
export type AnchorsOf = (headings: readonly Heading[]) => readonly (string | undefined)[];

/** The words of a heading, as a reader sees them. */
export const wordsOf = (
  { parts }: Heading,
  kinds: readonly HeadingPart['kind'][] = ['text', 'code', 'tex'],
): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ value }) => value)
    .join('');

/** GitHub's slug of a text: lower case, spaces as dashes, and nothing else but letters, marks, digits, `-` and `_`. */
export const githubSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Numbers what is alike as GitHub does: the second gets `-1`, and no number makes two of them alike. */
export function numbering(): (slug: string) => string {
  const taken = new Map<string, number>();
  return (slug) => {
    let numbered = slug;
    let count = taken.get(slug) ?? 0;
    while (taken.has(numbered)) numbered = `${slug}-${++count}`;
    taken.set(slug, count);
    if (numbered !== slug) taken.set(numbered, 0);
    return numbered;
  };
}

/** GitHub's anchors (github-slugger), which most renderers have taken over. */
export const githubAnchors: AnchorsOf = (headings) => {
  const number = numbering();
  return headings.map((heading) => number(githubSlug(wordsOf(heading))) || undefined);
};
