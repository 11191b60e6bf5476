import { attribute, isTag, namesOf, textOf, type Element, type Text } from '../dom.js';

/** The number of servings that visitors may change in WP Ultimate Recipe. */
const servings = /adjust-recipe-servings(?:$|\s)/;

/** Whether an element takes input, but says something as well. */
export const isSaying = (node: Element): boolean =>
  node.name === 'input' &&
  servings.test(attribute(node, 'class') ?? '') &&
  /^\s*\d+\s*$/.test(attribute(node, 'value') ?? '');

/** Classes of counters that run up to a number, and where the number stands. */
const ends: readonly (readonly [className: RegExp, attribute: string])[] = [
  [/(?:^|\s)elementor-counter-number(?:$|\s)/, 'data-to-value'],
  [/(?:^|\s)number-percentage(?:$|\s)/, 'data-value'],
  [/(?:^|\s)eael-counter-number(?:$|\s)/, 'data-to'],
  [/(?:^|\s)__av-single-number(?:$|\s)/, 'data-number'],
  [/(?:^|\s)display-counter(?:$|\s)/, 'data-value'],
  [/(?:^|\s)stats-number(?:$|\s)/, 'data-counter-value'],
  [/(?:^|\s)fl-number-int(?:$|\s)/, 'data-number'],
  [/(?:^|\s)odometer(?:$|\s)/, 'data-count'],
  [/(?:^|\s)eb-counter(?:$|\s)/, 'data-target'],
];

/** What shows a number that is kept above it, and where: Divi, Essential Addons for Elementor, WPBakery. */
const keptAbove: readonly (readonly [className: RegExp, attributes: readonly string[]])[] = [
  [/percent-value/, ['data-number-value']],
  [/eael-progressbar-count(?:$|\s)/, ['data-count']],
  [/vc_pie_chart_value/, ['data-pie-label-value', 'data-pie-value']],
];

/** How far. */
const above = 6;

const signs = ['data-delimiter', 'data-separator'];

/** The number that a counter shows when it has run, or an element that takes input; undefined for anything else. */
export function counted(node: Element): string | undefined {
  if (isSaying(node)) return ` ${attribute(node, 'value') ?? ''} `;
  const names = namesOf(node);
  if (/kb-count-up-number|getwid-counter__number/.test(names)) return ofBlock(node);
  const row = names === '' ? undefined : ends.find(([className]) => className.test(names));
  const value = (row ? attribute(node, row[1]) : fromAbove(node, names))?.trim();
  return isEnd(node, value) ? withSign(node, value) + unitOf(node, names) : undefined;
}

/** Whether a value is the number with which a counter ends that shows a number, or nothing yet. */
const isEnd = (node: Element, value: string | undefined): value is string =>
  value !== undefined && /^[\d.,-]*\d$/.test(value) && /^[\d.,-]*$/.test(textOf(node, 100).trim());

/** The number with the sign between its thousands that its element names. */
function withSign(node: Element, value: string): string {
  const off = attribute(node, 'data-isshowseparator') === 'false';
  const found = off
    ? undefined
    : signs.map((name) => attribute(node, name)).find((each) => each !== undefined);
  const sign = found === 'true' ? ',' : found === 'false' ? undefined : found;
  const [whole = '', ...rest] = value.split('.');
  return sign === undefined || !/^\d+$/.test(whole) ? value : [withSigns(whole, sign), ...rest].join('.');
}

const withSigns = (digits: string, sign: string): string =>
  [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? sign + digit : digit)).join('');

/** What Kadence and Getwid keep above a counter, with what stands before and behind the number. */
function ofBlock(node: Element): string | undefined {
  const holder = holderOf(node, 'data-end');
  const value = holder && attribute(holder, 'data-end')?.trim();
  if (!holder || !isEnd(node, value)) return undefined;
  return [attribute(holder, 'data-prefix'), withSign(holder, value), attribute(holder, 'data-suffix')].join(
    '',
  );
}

function holderOf(node: Element, name: string): Element | undefined {
  let holder = node.parent;
  for (let step = 0; holder && isTag(holder) && step < above; step += 1, holder = holder.parent) {
    if (attribute(holder, name) !== undefined) return holder;
  }
  return undefined;
}

/** The first number that is kept above. */
function fromAbove(node: Element, names: string): string | undefined {
  const attributes = keptAbove.find(([className]) => className.test(names))?.[1] ?? [];
  return attributes
    .map((name) => attribute(holderOf(node, name) ?? node, name))
    .find((value) => value !== undefined && /^[\d.,-]*\d$/.test(value.trim()));
}

/** What WPBakery writes behind the number. */
const unitOf = (node: Element, names: string): string =>
  names.includes('vc_pie_chart_value')
    ? (attribute(holderOf(node, 'data-pie-units') ?? node, 'data-pie-units') ?? '')
    : '';

/** Whether white space stands between the parts of a counter, where no page shows it. */
export const isBetweenParts = ({ parent, data }: Text): boolean =>
  data.trim() === '' &&
  parent !== null &&
  isTag(parent) &&
  /elementor-counter-number-wrapper/.test(attribute(parent, 'class') ?? '');
