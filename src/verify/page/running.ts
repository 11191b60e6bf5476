import { attribute, isTag, namesOf, textOf, type Element, type Text } from '../dom.js';

/** Classes of counters that run up to a number, and where the number stands. */
const ends: readonly (readonly [className: RegExp, attribute: string])[] = [
  [/(?:^|\s)elementor-counter-number(?:$|\s)/, 'data-to-value'],
  [/(?:^|\s)number-percentage(?:$|\s)/, 'data-value'],
  [/(?:^|\s)eael-counter-number(?:$|\s)/, 'data-to'],
  [/(?:^|\s)display-counter(?:$|\s)/, 'data-value'],
  [/(?:^|\s)stats-number(?:$|\s)/, 'data-counter-value'],
  [/(?:^|\s)odometer(?:$|\s)/, 'data-count'],
];

/** Divi keeps the number above what shows it. */
const above = 6;

const signs = ['data-delimiter', 'data-separator'];

/** The number that a counter shows when it has run; undefined for anything else. */
export function counted(node: Element): string | undefined {
  const names = namesOf(node);
  const row = names === '' ? undefined : ends.find(([className]) => className.test(names));
  const value = (row ? attribute(node, row[1]) : ofDivi(node, names))?.trim();
  if (value === undefined || !/^[\d.,-]*\d$/.test(value)) return undefined;
  if (!/^[\d.,-]*$/.test(textOf(node, 100).trim())) return undefined;
  const sign = signs.map((name) => attribute(node, name)).find((each) => each !== undefined);
  const [whole = '', ...rest] = value.split('.');
  return sign === undefined || !/^\d+$/.test(whole) ? value : [withSigns(whole, sign), ...rest].join('.');
}

const withSigns = (digits: string, sign: string): string =>
  [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? sign + digit : digit)).join('');

function ofDivi(node: Element, names: string): string | undefined {
  if (!names.includes('percent-value')) return undefined;
  let holder = node.parent;
  for (let step = 0; holder && isTag(holder) && step < above; step += 1, holder = holder.parent) {
    const value = attribute(holder, 'data-number-value');
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether white space stands between the parts of a counter, where no page shows it. */
export const isBetweenParts = ({ parent, data }: Text): boolean =>
  data.trim() === '' &&
  parent !== null &&
  isTag(parent) &&
  /elementor-counter-number-wrapper/.test(attribute(parent, 'class') ?? '');
