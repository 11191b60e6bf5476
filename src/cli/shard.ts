import { identityOf } from '../wordpress/index.js';
import type { FoundPost } from './posts-in.js';

/** One of several parts of the posts: the third of sixteen is `{ part: 3, of: 16 }`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Reads `3/16`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const found = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  if (found === null) return undefined;
  const shard = { part: Number(found[1]), of: Number(found[2]) };
  return shard.part <= shard.of ? shard : undefined;
}

/** Says whether a post is in a part, by its key: FNV-1a, so that every run and every machine says the same. */
export const isIn =
  ({ part, of }: Shard) =>
  (key: string): boolean => {
    let hash = 0x811c9dc5;
    for (let index = 0; index < key.length; index++) {
      hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
    }
    // The last bits alone would put ids that differ in their last digit into few parts.
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) >>> 0) % of === part - 1;
  };

/** The posts of a part. */
export async function* inShard(posts: AsyncGenerator<FoundPost>, shard: Shard): AsyncGenerator<FoundPost> {
  const isMine = isIn(shard);
  for await (const found of posts) if (isMine(identityOf(found.json.value).key)) yield found;
}
