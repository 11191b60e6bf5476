import { attribute, hasClass, isTag, namesOf, textOf, Text, type Element } from '../dom.js';
import { furnitureTest } from './furniture.js';
import { isSaying } from './running.js';
import { sharesOnly } from './sharing.js';
import type { Warned } from './warned.js';

/** What of an element a reader sees: all, pictures but perhaps no words, perhaps nothing, or nothing for certain. */
export type Sight = 'shown' | 'pictures' | 'spare' | 'unseen';

/** Elements whose text no page shows. */
const unseen = new Set(
  (
    'script style template title head meta link base param source track area datalist input iframe audio video embed ' +
    'noembed noframes'
  ).split(' '),
);

/** The title of a tab once more, before its panel, for narrow screens: Ultimate Blocks, Ultimate Addons for Beaver Builder. */
const again = /(?:^|\s)(?:wp-block-ub-tabbed-content-accordion-toggle|uabb-tab-acc-title)(?:\s|$)/;

const isUnseen = (node: Element): boolean =>
  (unseen.has(node.name) && !isSaying(node)) || again.test(attribute(node, 'class') ?? '');

/** Elements that draw, take input or stand in for what a browser cannot do. */
const spare = new Set(
  // No element of HTML: by `date` SportsPress sorts.
  'noscript select textarea option optgroup canvas object applet svg frame frameset dialog map date'.split(
    ' ',
  ),
);

/** Plugins' names for what only decorates, repeats or steers what stands beside it. */
const decoration =
  /toggle-?icon|state-indicator|accordion-?icon|fa-toggle|icon-(?:closed|opened|active|trigger|wrap)|(?:uagb|spoiler|controls|title)-icon|tabs-(?:wrapper|container)|easy-footnote-title|footnote-back-link-wrapper|footnote_(?:tooltip(?:\s|$)|plugin_index)|show-only-for-print|MathJax|msmaflink-|fl-tabs-labels|brz-tabs__nav(?:\s|$)|counter_amount overlay|ufaq-post-margin-symbol|fusion-mobile-tab-nav|advgb-tabs-panel|accordion_icon|accordion-icons|accordion-item-collapse|easySpoilerTitleB|pp-tabs-labels|pp-toggle-icon|accordion-button-icon|faq-button-icon/;

/** Words that a script types by and by, for who runs none: Essential Addons for Elementor. */
const isTyped = ({ name, parent }: Element): boolean =>
  name === 'noscript' && parent !== null && isTag(parent) && /fancy-text-strings/.test(namesOf(parent));

/** Avada's list of tabs, whose class is anybody's. */
const isTabList = ({ parent }: Element, names: string): boolean =>
  /(?:^|\s)nav(?:$|\s)/.test(names) && parent !== null && isTag(parent) && hasClass(parent, 'fusion-tabs');

/** The Humanity theme's captions, which it keeps from screen readers alone. */
const caption = /(?:^|\s)image-metadataItem(?:\s|$)/;

/** Sliders repeat slides, to go round in a circle. */
const copy = /clone|duplicate/;

/** What teachPress shows of a publication on a click, by a number and the kind: `teachpress_pub_showhide('12', 'tp_links')`. */
const isPublication = (node: Element): boolean =>
  /^tp_(?:abstract|links|bibtex)$/.test(attribute(node, 'class') ?? '');

const mayOpen = (node: Element, opened: ReadonlySet<string>): boolean =>
  opened.has(attribute(node, 'id') ?? '') || isPublication(node);

/** What a style says that shows nothing, or moves its element far off. */
const hiding = /display\s*:\s*none|(?:left|right|top)\s*:\s*-\d{3,}(?:px|r?em)/i;
const onePixel = /(?:width|height)\s*:\s*1px/i;
const hides = (style: string): boolean =>
  hiding.test(style) || (onePixel.test(style) && /overflow/i.test(style));

/**
 * Tells what of an element a reader sees. A form or furniture of which no warning says that it is gone must be there; what
 * the page itself hides, and controls, may go or stay.
 *
 * @param opened the ids of what buttons open
 */
export function sightTest(warned: Warned, opened: ReadonlySet<string>): (node: Element) => Sight {
  const isFurniture = furnitureTest(warned.all('furniture-dropped'));
  const formsGo = warned.has('element-dropped', 'form');
  const spokenGoes = warned.has('furniture-dropped', 'text for screen readers');
  const goes = [
    ...(warned.has('furniture-dropped', 'share buttons') ? [sharesOnly] : []),
    ...(warned.has('furniture-dropped', 'closing buttons') ? [closes] : []),
    ...(warned.has('furniture-dropped', 'edit links') ? [edits] : []),
  ];
  return (node) => {
    if (isUnseen(node)) return 'unseen';
    if (spare.has(node.name)) return isTyped(node) ? 'shown' : 'spare';
    if (isForm(node)) return formsGo ? 'spare' : 'shown';
    const isOpened = mayOpen(node, opened);
    if (!isOpened && hides(attribute(node, 'style') ?? '')) return 'spare';
    if (goes.some((test) => test(node))) return 'spare';
    const names = namesOf(node);
    if (!isOpened && isHidden(node, names)) {
      if (spokenGoes && isSpokenBeside(node)) return 'shown';
      return copy.test(names) ? 'spare' : 'pictures';
    }
    if (names === '') return 'shown';
    return decoration.test(names) || isTabList(node, names) || isFurniture(names) ? 'spare' : 'shown';
  };
}

/** Movable Type 4 has each picture in a form. */
const isForm = (node: Element): boolean => node.name === 'form' && !hasClass(node, 'mt-enclosure');

/** Prices, the old one and the new, which WooCommerce keeps from screen readers alone. */
const changes = new Set(['del', 'ins']);

/** Whether it is kept from screen readers, and with that from a reader. */
const isHidden = (node: Element, names: string): boolean =>
  attribute(node, 'aria-hidden') === 'true' && !caption.test(names) && !changes.has(node.name);

const edits = (node: Element): boolean =>
  node.name === 'a' && /wp-admin\/\w+\.php\?[\w=]+&action=edit/.test(attribute(node, 'href') ?? '');

const closes = (node: Element): boolean =>
  Object.keys(node.attribs).some((name) => name.endsWith('-dismiss'));

const spoken = /screen-reader|screen-only|sr-only|visually-hidden/;

/** Whether a text for screen readers beside an element, or at the edge of what is beside it, says what the element shows. */
function isSpokenBeside(node: Element): boolean {
  const isWords = node.name !== 'i' && node.name !== 'nav' && /[\p{L}\p{N}]/u.test(textOf(node, 100));
  if (!isWords || /icon/.test(namesOf(node))) return false;
  return (['prev', 'next'] as const).some((side) => {
    let near = node[side];
    while (near instanceof Text && near.data.trim() === '') near = near[side];
    if (!near || !isTag(near)) return false;
    const edge = side === 'prev' ? near.children.at(-1) : near.children[0];
    return [near, edge].some((each) => each && isTag(each) && spoken.test(namesOf(each)));
  });
}
