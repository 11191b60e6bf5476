import type { Document } from '../document/index.js';
import type { Addresses } from '../options.js';
import { describeDifference, verify } from '../verify/index.js';
import type { DifferenceEntry } from './entries.js';

/** Holds a document against the post that it was made from. Loaded only where `--verify` asks for it. */
export const verifyDocument = (
  { post, body, comments, warnings }: Document,
  addresses?: Addresses,
): readonly DifferenceEntry[] =>
  verify(post.content, body.slice(0, body.length - comments.length), {
    link: post.link,
    warnings,
    moved: addresses?.moved,
  }).map((difference) => ({
    ...difference,
    message: describeDifference(difference),
  }));
