/**
 * A list in no more memory than it needs, once nothing is added any more: V8 gives one that is pushed to room for sixteen
 * more, and most blocks hold one or two, until the whole post is written.
 */
export const fitted = <T>(list: T[]): T[] => (list.length < 16 ? list.slice() : list);
