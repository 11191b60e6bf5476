import { barNumber, barNumberAgain, counterBoxes, counters, type Counter } from '../counter-names.js';
import {
  attribute,
  elementsIn,
  hasClass,
  isBlank,
  setChildren,
  text,
  Text,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { ancestor } from '../walk.js';

/**
 * Gives counters the number that a reader of the page sees when they have run: the HTML has where they start. Of a bar's
 * number that stands there twice, one over the other, one stays.
 */
export const runningCounters: Pass = (root) => {
  prune(root, (node) => hasClass(node, barNumber) && hasClass(node, barNumberAgain));
  for (const node of elementsIn(root)) {
    if (counterBoxes.some((name) => hasClass(node, name))) {
      const parts = node.children.filter((child) => !isBlankText(child));
      setChildren(node, parts);
    }
    const end = endOf(node);
    if (end === undefined) continue;
    setChildren(node, [text(end)]);
    // Screen readers are told the number elsewhere.
    delete node.attribs['aria-hidden'];
  }
};

const isBlankText = (node: ChildNode): boolean => node instanceof Text && isBlank(node.data);

const isNumber = (value: string): boolean => /^[\d.,-]*\d$/.test(value);

/** How far above its place a number is kept. */
const reach = 6;

const keeperOf = (node: Element, { keptBy }: Counter): Element | undefined =>
  keptBy === undefined ? node : ancestor(node, (above) => hasClass(above, keptBy), reach);

function endOf(node: Element): string | undefined {
  for (const counter of counters) {
    const keeper = hasClass(node, counter.className) ? keeperOf(node, counter) : undefined;
    if (keeper === undefined) continue;
    const value = attribute(keeper, counter.end)?.trim() ?? '';
    const start = textOf(node).trim();
    if (!isNumber(value) || (start !== '' && !isNumber(start))) continue;
    const [before = '', behind = ''] = (counter.around ?? []).map((name) => name && attribute(keeper, name));
    return `${before}${grouped(value, separatorOf(keeper, counter))}${behind}`;
  }
  return undefined;
}

function separatorOf(keeper: Element, { separator, isSeparated }: Counter): string {
  if (separator === undefined || (isSeparated && attribute(keeper, isSeparated) !== 'true')) return '';
  const sign = attribute(keeper, separator) ?? '';
  return sign === 'true' ? ',' : sign === 'false' ? '' : sign;
}

/** A number with a sign between its thousands. */
function grouped(value: string, sign: string): string {
  const [whole = '', ...rest] = value.split('.');
  if (!/^\d+$/.test(whole)) return value;
  const groups: string[] = [];
  for (let to = whole.length; to > 0; to -= 3) groups.unshift(whole.slice(Math.max(0, to - 3), to));
  return [groups.join(sign), ...rest].join('.');
}
