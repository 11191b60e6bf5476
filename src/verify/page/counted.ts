import { attribute, namesOf, type Element } from '../dom.js';

/** Counters that stand at another number until a script counts: where they keep the one that they count to. */
const attributes: readonly (readonly [names: RegExp, value: string, separator: string])[] = [
  [/(?:^|\s)elementor-counter-number(?:$|\s)/, 'data-to-value', 'data-delimiter'],
  [/(?:^|\s)(?:number-percentage|display-counter)(?:$|\s)/, 'data-value', 'data-delimiter'],
  [/(?:^|\s)stats-number(?:$|\s)/, 'data-counter-value', 'data-separator'],
];

/** The number that a counter shows once it has counted, as its page writes it. */
export function countedBy(node: Element): string | undefined {
  const names = namesOf(node);
  for (const [pattern, value, separator] of attributes) {
    const number = pattern.test(names) ? attribute(node, value)?.trim() : undefined;
    const [, sign, whole, rest] = /^(-?)(\d{1,15})((?:\.\d{1,15})?)$/.exec(number ?? '') ?? [];
    if (whole === undefined) continue;
    const between = attribute(node, separator) ?? '';
    const digits = [...whole].map((digit, at) =>
      at > 0 && (whole.length - at) % 3 === 0 ? between + digit : digit,
    );
    return `${sign ?? ''}${digits.join('')}${rest ?? ''}`;
  }
  return undefined;
}
