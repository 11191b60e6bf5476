/** What becomes of links between the posts of a run. */
export const linkModes = ['keep', 'relative', 'site'] as const;
export type LinkMode = (typeof linkModes)[number];
