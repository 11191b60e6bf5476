/** Orders texts by their UTF-16 units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders paths folder by folder, so that what is in a folder stays together. */
export const comparePaths = (a: string, b: string): number => compare(sortKey(a), sortKey(b));

const sortKey = (path: string): string => path.replace(/[/\\]/g, '\0');
