import {
  attribute,
  classesOf,
  elementsIn,
  hasClass,
  isElement,
  textOf,
  type AnyNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { withoutGlyphs } from '../glyphs.js';
import { classTest } from '../media/pictures.js';
import type { Pass, PassContext } from '../pass.js';
import { prune } from '../prune.js';
import { outOfSight, styleOf } from '../style.js';
import { ancestor, some } from '../walk.js';
import { popup } from '../wrapper-names.js';

/**
 * Drops what a page hides for good: `display: none`, what is moved out of sight, a closed `dialog`, and what is
 * `aria-hidden`, such as the glyphs of icon fonts. A picture under `aria-hidden` stays, since sliders hide all slides but
 * the first, unless it is one of the copies that they make; so does a slider or a table that is not displayed yet. What
 * the `hidden` attribute hides stays too: it is the contents of tabs and accordions. So does what some button opens, and
 * a price that was. A line that no page draws goes too.
 */
export const hidden: Pass = (root, context) => {
  let opened: ReadonlySet<string> | undefined;
  const isOpened = (id: string | undefined): boolean =>
    id !== undefined && (opened ??= idsOpened(root)).has(id);
  prune(root, (node) => {
    const gone = isHidden(node) && !isOpened(attribute(node, 'id'));
    if (gone) report(node, context);
    return gone;
  });
};

/** Where buttons name what they open. */
const openers = ['aria-controls', 'data-target', 'data-bs-target', popup];

function idsOpened(root: ParentNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of elementsIn(root)) {
    for (const name of openers) {
      const value = attribute(node, name);
      if (value) ids.add(value.replace(/^#/, ''));
    }
    for (const [, id] of scriptOf(node).matchAll(named)) if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** What a click on an element runs: blogs that show an answer or a long text that way have a script of their own for it. */
const scriptOf = (node: Element): string => {
  const href = attribute(node, 'href') ?? '';
  return `${attribute(node, 'onclick') ?? ''} ${/^\s*javascript:/i.test(href) ? href : ''}`;
};

/** A name in quotes, as in `toggle('answer1')` and `$('#answer1').show()`. */
const named = /['"]#?([\w:.-]+)['"]/g;

function isHidden(node: Element): boolean {
  if (isGap(node) || isSortKey(node)) return true;
  const style = attribute(node, 'style');
  if (style !== undefined && /display\s*:\s*none/i.test(style)) return !isShownLater(node);
  if (style !== undefined && outOfSight.test(style) && isOutOfSight(node)) return !some(node, isPicture);
  if (node.name === 'dialog') return attribute(node, 'open') === undefined;
  if (attribute(node, 'aria-hidden') !== 'true' || changes.has(node.name)) return false;
  return isCopy(node) || !some(node, isPicture);
}

/**
 * Whether a style moves an element off every screen, or leaves one pixel of it: the box that TinyMCE pasted into and left in the
 * posts of some years (`_mcePaste`), and links that somebody else put into a post.
 */
function isOutOfSight(node: Element): boolean {
  const value = (property: string): string => styleOf(node, property) ?? '';
  if (value('width') === '1px' && value('height') === '1px')
    return value('overflow') === 'hidden' || value('overflow-x') === 'hidden';
  if (!/^(?:absolute|fixed)$/.test(value('position'))) return false;
  return ['left', 'right', 'top'].some((side) => /^-(?:\d{4,}(?:\.\d+)?px|\d{3,}r?em)$/.test(value(side)));
}

/** Lines without a border, by which the themes X and Pro make room (their shortcodes `gap` and `clear`). */
export const gaps: ReadonlySet<string> = new Set(['x-gap', 'x-clear']);
const isGap = (node: Element): boolean =>
  node.name === 'hr' &&
  (classesOf(node).some((word) => gaps.has(word)) ||
    // Weebly's, under pictures that text runs round
    styleOf(node, 'visibility') === 'hidden');

/** What SportsPress sorts its lists of events by, in an element of its own making that its style sheet hides. */
export const sortKey = 'date';
const isSortKey = (node: Element): boolean =>
  node.name === sortKey && ancestor(node, (above) => hasClass(above, 'sp-event-list'), 8) !== undefined;

/** The old and the new price, which WooCommerce keeps from screen readers (`wc_format_sale_price()`), and shows. */
const changes = new Set(['del', 'ins']);

/**
 * Sliders, slides and tables that a script displays when it is ready: Slider Revolution up to 5, SiteOrigin, Fusion Slider,
 * NextGEN, wpDataTables; what it displays on a click, of a publication of teachPress; and what is below a heading that opens it,
 * by a shortcode of themes in Chinese.
 */
const isShownLater = classTest([
  'rev_slider',
  'sow-slider-base',
  'slide-content-container',
  'ngg-slideshow',
  'wpDataTable',
  'tp_abstract',
  'tp_links',
  'tp_bibtex',
  'xContent',
]);

const pictures = new Set(['img', 'picture', 'video', 'audio', 'iframe']);
const isPicture = (node: AnyNode): boolean => isElement(node) && pictures.has(node.name);

/** Sliders repeat their first and last slide, to go round in a circle. */
const copies = new Set([
  'slick-cloned',
  'swiper-slide-duplicate',
  'splide__slide--clone',
  'cloned',
  'bx-clone',
]);
const isCopy = (node: Element): boolean => classesOf(node).some((word) => copies.has(word));

/** Icons and spacers are no loss worth telling; words are. */
function report(node: Element, { warn }: PassContext): void {
  const words = textOf(node);
  if (withoutGlyphs(words) !== '') warn('hidden-dropped', node.name, words);
}
