import type { ImageByNumber } from '../../post.js';
import type { Warning } from '../../warnings.js';
import { parse } from '../parse/index.js';
import type { Reading } from '../reading/reading.js';
import { walk } from '../reading/walk.js';
import { joinFormulas } from './broken-formulas.js';
import { joinHalves, joinLines } from './broken-tags.js';
import { closedIn } from './builder-values.js';
import { iconWords } from './icons.js';
import { noteSignsIn } from './note-signs.js';
import { openedIn } from './opened.js';
import { Page } from './page.js';
import { copiesIn } from './screens.js';
import { tabsIn } from './tabs.js';
import { mayHoldTex } from './tex.js';
import { Warned } from './warned.js';

/** What is known of a page besides its HTML. */
export interface PageContext {
  readonly link: string | undefined;
  readonly warnings: readonly Warning[];
  readonly imageByNumber: ImageByNumber;
}

/**
 * Reads the page that a post's HTML makes, with what the warnings say of its conversion: what they name may be there or not.
 */
export function readPage(
  html: string,
  { link, warnings, imageByNumber }: PageContext,
): Reading & { readonly formulas: readonly string[] } {
  const warned = new Warned(warnings);
  const { root, isExact } = parse(html);
  const isBuilt = warned.has('builder-shortcode-removed');
  if (isBuilt) {
    joinHalves(root);
    joinLines(root);
  }
  if (mayHoldTex(html)) joinFormulas(root);
  const page = new Page(link, warned, {
    closed: isBuilt ? closedIn(html) : new Set(),
    opened: openedIn(root),
    copies: new Set([
      ...(warned.has('furniture-dropped', 'copy for other screens') ? copiesIn(root) : []),
      ...noteSignsIn(root),
    ]),
    tabs: tabsIn(root),
    imageByNumber,
  });
  walk(root, page);
  const reading = page.finish(isExact && !warned.has('nesting-flattened'));
  return { ...reading, optional: new Set([...reading.optional, ...iconWords(root)]) };
}
