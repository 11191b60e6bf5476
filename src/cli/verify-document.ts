import type { Document } from '../document/index.js';
import type { Addresses } from '../options.js';
import { describeDifference, verify } from '../verify/index.js';
import type { DifferenceEntry } from './entries.js';

/**
 * Holds a document against the post that it was made from. Loaded only where `--verify` asks for it.
 *
 * @param markdown its body as Markdown alone: before it was written for what builds a site of it, and without comments
 */
export const verifyDocument = (
  { post, warnings }: Document,
  markdown: string,
  addresses?: Addresses,
): readonly DifferenceEntry[] =>
  verify(post.content, markdown, { link: post.link, warnings, moved: addresses?.moved }).map(
    (difference) => ({
      ...difference,
      message: describeDifference(difference),
    }),
  );
