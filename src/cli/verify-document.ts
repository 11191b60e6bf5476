import type { Document } from '../document/index.js';
import { describeDifference, verify } from '../verify/index.js';
import type { DifferenceEntry } from './entries.js';

/**
 * Holds a document against the post that it was made from. Loaded only where `--verify` asks for it.
 *
 * @param markdown its body as Markdown alone, before it was written for what builds a site of it
 */
export const verifyDocument = ({ post, warnings }: Document, markdown: string): readonly DifferenceEntry[] =>
  verify(post.content, markdown, { link: post.link, warnings }).map((difference) => ({
    ...difference,
    message: describeDifference(difference),
  }));
