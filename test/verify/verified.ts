import { describeDifference, verify, type Difference } from '../../src/verify/index.js';
import type { Warning } from '../../src/warnings.js';

/** The permalink of the posts in these tests. */
export const link = 'https://tides.example/2024/neap/';

/** What differs between a post and some Markdown. */
export const differences = (
  html: string,
  markdown: string,
  warnings: readonly Warning[] = [],
): readonly Difference[] => verify(html, markdown, { link, warnings });

/** The same, as a person reads it. */
export const lines = (html: string, markdown: string, warnings: readonly Warning[] = []): string[] =>
  differences(html, markdown, warnings).map(describeDifference);

/** The kinds of what differs, each once. */
export const kinds = (html: string, markdown: string, warnings: readonly Warning[] = []): string[] => [
  ...new Set(differences(html, markdown, warnings).map(({ kind }) => kind)),
];

/** A warning as a conversion gives it. */
export const warning = (code: Warning['code'], element: string): Warning => ({ code, element, count: 1 });
