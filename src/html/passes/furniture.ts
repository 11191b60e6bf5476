import {
  attribute,
  classesOf,
  findElement,
  hasClass,
  isElement,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { furnitureBoxes, furnitureParts } from '../furniture-boxes.js';
import { furnitureIds, furnitureOf, relatedParts, signs } from '../furniture-names.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { ancestor, beside } from '../walk.js';

/**
 * Drops what plugins and themes put round a post's own words, and counts it by its kind. Where a text for screen readers goes,
 * what the page shows in its place stays, though it is hidden from them: `10<span class="sr-only"> minutes</span> <span
 * aria-hidden="true">mins</span>`. What a button says under the mouse stays where it says nothing else.
 */
export const furniture: Pass = (root, { warn }) => {
  prune(root, (node) => {
    const name = furnitureName(node);
    if (name === undefined || (name === forScreenReaders && isOfSign(node))) return false;
    if (name === underMouse && !isSaidOtherwise(node)) return false;
    if (name === showingMore && isTitle(node)) return false;
    if (name === forScreenReaders) {
      for (const near of [neighbour(node, 'next'), neighbour(node, 'prev')]) {
        if (near && isShownInstead(near)) delete near.attribs['aria-hidden'];
      }
    }
    warn('furniture-dropped', name);
    return true;
  });
};

const forScreenReaders = 'text for screen readers';
const underMouse = 'words of a button under the mouse';
const showingMore = 'buttons to show more';

/** Whether a button has words of its own before those that it shows under the mouse. */
function isSaidOtherwise(node: Element): boolean {
  const before = beside(node, 'prev');
  return before !== null && /[\p{L}\p{N}]/u.test(textOf(before));
}

/** Whether a button is all that shows of a box of Shortcodes Ultimate until a click (`su_expand`), as the title of it. */
const isTitle = (node: Element): boolean =>
  hasClass(node, 'su-expand-link-more') &&
  ancestor(node, (box) => hasClass(box, 'su-expand') && attribute(box, 'data-height') === '0', 1) !==
    undefined;

/** Whether a node tells what a sign shows, unless that is a link which its author has yet to fill in. */
const isOfSign = (node: Element): boolean =>
  ancestor(node, (above) => classesOf(above).some((word) => signs.has(word)) && !leadsNowhere(above), 2) !==
  undefined;

/** The element next to a node, or next to the only one that it stands at the edge of. */
function neighbour(node: Element, side: 'next' | 'prev'): Element | undefined {
  let at: ChildNode = node;
  for (let step = 0; step < 2; step += 1) {
    const near = beside(at, side);
    if (near) return isElement(near) ? near : undefined;
    if (!at.parent || !isElement(at.parent)) return undefined;
    at = at.parent;
  }
  return undefined;
}

/** What no page shows in the place of a text: icons, and the menu that opens once it is read out that there is one. */
const neverInstead = new Set(['i', 'nav']);

/** Whether an element is hidden from screen readers alone, and holds words: what icons are called is no word. */
const isShownInstead = (node: Element): boolean =>
  attribute(node, 'aria-hidden') === 'true' &&
  !neverInstead.has(node.name) &&
  !/icon/.test(attribute(node, 'class') ?? '') &&
  /[\p{L}\p{N}]/u.test(textOf(node));

const leadsNowhere = ({ name, attribs }: Element): boolean =>
  name === 'a' && /^#?$/.test(attribs['href']?.trim() ?? '');

function furnitureName(node: Element): string | undefined {
  if (isReadMore(node)) return 'read-more link';
  if (closes(node)) return 'closing buttons';
  if (leadsToRelated(node)) return 'related posts';
  if (leadsToEditor(node)) return 'edit links';
  for (const word of classesOf(node)) {
    const name = furnitureOf(word) ?? nameOfPart(word, node) ?? nameOfBox(word, node);
    if (name !== undefined) return name;
  }
  const id = attribute(node, 'id');
  return id === undefined ? undefined : (furnitureIds.get(id) ?? nameOfBox(id, node));
}

/** By what stands in it. */
function nameOfBox(word: string, { children }: Element): string | undefined {
  const box = furnitureBoxes.get(word);
  if (box === undefined) return undefined;
  const isHeld = (child: ChildNode): boolean =>
    isElement(child) && (hasClass(child, box.holds) || attribute(child, 'id') === box.holds);
  return children.some(isHeld) ? box.name : undefined;
}

function nameOfPart(word: string, { parent }: Element): string | undefined {
  const part = furnitureParts.get(word);
  return part && parent && isElement(parent) && hasClass(parent, part.within) ? part.name : undefined;
}

/** What the buttons say that close a box of Bootstrap, or of whoever took its ways over. */
export const closing: readonly string[] = ['data-dismiss', 'data-bs-dismiss'];

const closes = (node: Element): boolean =>
  (node.name === 'button' || node.name === 'a') &&
  closing.some((name) => attribute(node, name) !== undefined);

const leadsToRelated = (node: Element): boolean =>
  node.name === 'a' &&
  relatedParts.every((part) => findElement(node, (child) => hasClass(child, part)) !== undefined);

/** The class of TablePress's tables, under which whoever may edit them finds a link to do so: answers to a login have it. */
export const editedTable = 'tablepress';

const leadsToEditor = (node: Element): boolean =>
  node.name === 'a' &&
  /\/wp-admin\/admin\.php\?page=tablepress&action=edit&/.test(attribute(node, 'href') ?? '');

/** The class of the link that WordPress puts at the end of a teaser (`get_the_content()`). */
export const moreLink = 'more-link';

/** It leads to a fragment of its own too. */
const isReadMore = (node: Element): boolean =>
  node.name === 'a' && hasClass(node, moreLink) && /#more-\d+$/.test(attribute(node, 'href') ?? '');
