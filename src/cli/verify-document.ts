import type { Document } from '../document/index.js';
import { emptyLookup } from '../post.js';
import { describeDifference, verify } from '../verify/index.js';
import { imagesByNumber } from '../wordpress/index.js';
import type { OwnOptions } from './conversion.js';
import type { DifferenceEntry } from './entries.js';

/**
 * Holds a document against the post that it was made from. Loaded only where `--verify` asks for it.
 *
 * @param own what its post alone was converted with
 * @param markdown its body as Markdown alone: before it was written for what builds a site of it, and without comments
 */
export const verifyDocument = (
  { post, warnings }: Document,
  markdown: string,
  { addresses, lookup = emptyLookup }: OwnOptions,
): readonly DifferenceEntry[] =>
  verify(post.content, markdown, {
    ...{ link: post.link, warnings, moved: addresses?.moved },
    imageByNumber: imagesByNumber(post, lookup),
  }).map((difference) => ({
    ...difference,
    message: describeDifference(difference),
  }));
