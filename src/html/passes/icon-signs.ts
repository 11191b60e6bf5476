import { elementsIn, hasClass, isBlank, isElement, isText, setChildren, text, textOf } from '../dom.js';
import type { AnyNode, Element } from '../dom.js';
import { isGlyphs } from '../glyphs.js';
import { signOf, type Sign } from '../icon-names.js';
import type { Pass } from '../pass.js';
import { isPhrasing } from '../split.js';
import { styleOf } from '../style.js';
import { ancestor, beside, some } from '../walk.js';

/**
 * Makes characters of icons that say what no word says: those that are all there is in a cell of a table, which compares what
 * products can do; those before the items of a list that has both checks and crosses; and stars in a row, which are a rating.
 * Any other icon is decoration, and has no text.
 *
 * After the texts for screen readers are gone, and before what is `aria-hidden`.
 */
export const iconSigns: Pass = (root) => {
  const icons = new Map<Element, Sign>();
  for (const node of elementsIn(root)) {
    const sign = signOf(node);
    if (sign !== undefined) icons.set(node, sign);
  }
  const answers = [...icons].filter(([, sign]) => sign === '✓' || sign === '✗');
  for (const [icon, sign] of inCells(answers)) say(icon, sign);
  for (const [icon, sign] of inLists(answers)) say(icon, `${sign} `);
  rate(icons);
};

/** Makes a text of an icon, whatever it is drawn with. */
function say(icon: Element, words: string): void {
  icon.name = 'span';
  delete icon.attribs['aria-hidden'];
  setChildren(icon, words === '' ? [] : [text(words)]);
}

type Answer = readonly [icon: Element, sign: Sign];

/** How far below its cell or its item an icon stands. */
const reach = 5;

/** Icons that are each all that its cell shows. */
function inCells(answers: readonly Answer[]): readonly Answer[] {
  const cells = grouped(answers, ([icon]) =>
    ancestor(icon, ({ name }) => name === 'td' || name === 'th', reach),
  );
  return [...cells].flatMap(([cell, found]) => (found.length === 1 && !showsMore(cell) ? found : []));
}

const showsMore = (cell: Element): boolean =>
  some(cell, (each) =>
    isText(each) ? !isBlank(each.data) && !isGlyphs(each.data) : isElement(each) && pictures.has(each.name),
  );

const pictures = new Set(['img', 'table', 'iframe', 'video', 'audio', 'input']);

/** Icons that begin the items of a list in which some are checks and some are crosses. */
function inLists(answers: readonly Answer[]): readonly Answer[] {
  const lists = grouped(
    answers.filter(([icon]) => leads(icon)),
    ([icon]) => ancestor(icon, isItem, reach)?.parent,
  );
  return [...lists.values()].flatMap((found) =>
    new Set(found.map(([, sign]) => sign)).size > 1 ? found : [],
  );
}

const isItem = (node: Element): boolean => node.name === 'li';

/** Whether an icon is the first thing in an item of a list, in one line with its text. */
function leads(icon: Element): boolean {
  let at = icon;
  let isInLine = false;
  for (let step = 0; step < reach; step += 1) {
    const { parent } = at;
    if (beside(at, 'prev') || !parent || !isElement(parent)) return false;
    isInLine ||= beside(at, 'next') !== null;
    if (!isPhrasing(parent) && !isInLine) return false;
    if (isItem(parent)) return true;
    at = parent;
  }
  return false;
}

function grouped<Key extends AnyNode>(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => Key | null | undefined,
): Map<Key, Answer[]> {
  const groups = new Map<Key, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return groups;
}

/** Makes one text of each row of stars. */
function rate(icons: ReadonlyMap<Element, Sign>): void {
  const isStar = (node: AnyNode | null): node is Element =>
    node !== null && isElement(node) && /^[★½☆]$/.test(icons.get(node) ?? '');
  for (const [first] of icons) {
    if (!isStar(first) || isStar(beside(first, 'prev'))) continue;
    const row = [first];
    for (let next = beside(first, 'next'); isStar(next); next = beside(next, 'next')) row.push(next);
    if (row.length < 2 || isLayered(row)) continue;
    const isSet = row.some((star) => hasClass(star, 'checked'));
    const rating = row.map((star) => (isSet && !hasClass(star, 'checked') ? '☆' : icons.get(star)));
    say(first, apartFrom(first.prev, 'before') + rating.join('') + apartFrom(row.at(-1)?.next, 'behind'));
    for (const star of row.slice(1)) say(star, '');
  }
}

/** The space that a word needs which touches a row of stars: icons have room around them. */
const apartFrom = (node: AnyNode | null | undefined, side: 'before' | 'behind'): string =>
  node && (side === 'before' ? /[\p{L}\p{N}:]$/u : /^[\p{L}\p{N}]/u).test(textOf(node)) ? ' ' : '';

/**
 * Whether stars lie upon others, of which a width leaves as many as there are: both rows have all of them. One row stands in the
 * other, or beside it.
 */
function isLayered(row: readonly Element[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  const parent = first?.parent;
  if (!first || !last || !parent || !isElement(parent)) return false;
  const around = [parent.parent, parent, beside(parent, 'prev'), beside(parent, 'next')];
  return [...around, beside(first, 'prev'), beside(last, 'next')].some(isShare);
}

const isShare = (node: AnyNode | null): boolean =>
  node !== null &&
  isElement(node) &&
  (node.name === 'div' || node.name === 'span') &&
  /^\d[\d.]*%$/.test(styleOf(node, 'width') ?? '');
