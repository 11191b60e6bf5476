import { attribute, classesOf, setChildren, text, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { walk } from '../walk.js';

/** Where a counter keeps the number that it counts to, and what it puts between thousands. */
interface Counter {
  readonly value: string;
  readonly separator: string;
}

const rows: ReadonlyMap<string, Counter> = new Map([
  // Elementor, ElementsKit, Avada, Ultimate Addons for WPBakery
  ['elementor-counter-number', { value: 'data-to-value', separator: 'data-delimiter' }],
  ['number-percentage', { value: 'data-value', separator: 'data-delimiter' }],
  ['display-counter', { value: 'data-value', separator: 'data-delimiter' }],
  ['stats-number', { value: 'data-counter-value', separator: 'data-separator' }],
]);

/** The classes of counters. */
export const counterClasses: readonly string[] = [...rows.keys()];

/**
 * Makes counters show the number that they count to. In HTML they stand at the one that they begin with, mostly 0, until a
 * script sees them: that is not what their page says.
 */
export const counters: Pass = (root) => {
  walk(root, {
    element(node) {
      const number = numberOf(node);
      if (number !== undefined) setChildren(node, [text(number)]);
    },
  });
};

function numberOf(node: Element): string | undefined {
  for (const word of classesOf(node)) {
    const counter = rows.get(word);
    const value = counter && attribute(node, counter.value)?.trim();
    if (counter && value !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value))
      return grouped(value, attribute(node, counter.separator) ?? '');
  }
  return undefined;
}

/** A number with a separator between its thousands. */
function grouped(value: string, separator: string): string {
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  let digits = whole.slice(sign.length);
  let groups = '';
  for (; digits.length > 3; digits = digits.slice(0, -3)) groups = separator + digits.slice(-3) + groups;
  return sign + digits + groups + (fraction === undefined ? '' : `.${fraction}`);
}
