/** What becomes of links between the posts of a run. */
export const linkModes = ['keep', 'relative', 'site', 'wikilinks'] as const;
export type LinkMode = (typeof linkModes)[number];
