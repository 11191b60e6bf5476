import type { ImageByNumber } from '../post.js';
import type { Warning } from '../warnings.js';
import { compare } from './compare/index.js';
import type { Difference } from './difference.js';
import { withMoved, withOwnFile } from './moved.js';
import { readPage } from './page/index.js';
import { readRendered } from './rendered/index.js';

export { describeDifference, type Difference, type DifferenceKind } from './difference.js';

/** What is known of a conversion besides the post's HTML and its Markdown. */
export interface VerifyContext {
  /** The post's permalink, against which relative addresses are read. */
  readonly link: string | undefined;
  /** What the conversion says that it dropped or made less: no difference. */
  readonly warnings: readonly Warning[];
  /** What the Markdown has instead of some of the post's addresses. */
  readonly moved?: ReadonlyMap<string, string> | undefined;
  /** Absent where no picture is known by number. */
  readonly imageByNumber?: ImageByNumber;
}

/**
 * Renders Markdown again and holds it against the HTML that it was made from: words in their order, links, images, headings,
 * list items, table cells, code and embeds. Pure, and in time that grows with the post's size.
 *
 * It reads the post's HTML afresh, by rules of its own, so that what the conversion overlooks does not go unseen. What
 * CONVERSION.md says becomes something else, and what a warning names, is no difference.
 *
 * @param html the post's content, as the conversion got it
 * @param markdown the document's body, without front matter
 * @returns nothing where a reader of either would see the same; never throws: what could not be compared is a difference
 */
export function verify(
  html: string,
  markdown: string,
  { link, warnings, moved, imageByNumber = noImage }: VerifyContext,
): readonly Difference[] {
  try {
    const page = readPage(html, { link, warnings, imageByNumber });
    const expected = { ...withMoved(page, moved, link), formulas: page.formulas };
    const found = withOwnFile(readRendered(markdown, { link, formulas: page.formulas }), moved, link);
    return compare(expected, found);
  } catch (error) {
    const context = error instanceof Error ? error.message : String(error);
    return [{ kind: 'not-compared', expected: '', found: '', context, count: 1 }];
  }
}

const noImage: ImageByNumber = () => undefined;
