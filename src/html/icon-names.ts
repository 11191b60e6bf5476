import { classesOf, textOf, type Element } from './dom.js';
import { isGlyphs } from './glyphs.js';

/** What an icon says that is no decoration: yes, no, or how much of a star there is. */
export type Sign = '✓' | '✗' | '★' | '½' | '☆';

/** Icons of Font Awesome 3 to 6, also as Elementor draws them, of WordPress and of Bootstrap 3 and 5. */
const rows: readonly (readonly [Sign, string])[] = [
  [
    '✓',
    'fa-check fa-check-circle fa-check-circle-o fa-circle-check fa-check-square fa-check-square-o fa-square-check icon-ok icon-ok-sign ' +
      'e-fas-check e-fas-check-circle e-far-check-circle e-fas-check-square e-far-check-square ' +
      'dashicons-yes dashicons-yes-alt dashicons-saved glyphicon-ok glyphicon-ok-circle glyphicon-ok-sign ' +
      'bi-check bi-check-lg bi-check-circle bi-check-circle-fill bi-check2',
  ],
  [
    '✗',
    'fa-times fa-times-circle fa-times-circle-o fa-xmark fa-circle-xmark fa-close fa-square-xmark icon-remove icon-remove-sign ' +
      'e-fas-times e-fas-times-circle e-far-times-circle ' +
      'dashicons-no dashicons-no-alt glyphicon-remove glyphicon-remove-circle glyphicon-remove-sign ' +
      'bi-x bi-x-lg bi-x-circle bi-x-circle-fill',
  ],
  ['★', 'fa-star icon-star e-fas-star dashicons-star-filled glyphicon-star bi-star-fill'],
  [
    '½',
    'fa-star-half fa-star-half-o fa-star-half-empty fa-star-half-full fa-star-half-alt fa-star-half-stroke icon-star-half ' +
      'e-fas-star-half e-fas-star-half-alt dashicons-star-half bi-star-half',
  ],
  ['☆', 'fa-star-o icon-star-empty e-far-star dashicons-star-empty glyphicon-star-empty bi-star'],
];

const signs = new Map(rows.flatMap(([sign, names]) => names.split(' ').map((name) => [name, sign] as const)));

/** No icon of the table is without one of these. */
export const iconHint = /fa-|icon-(?:ok|remove|star)|e-fa[rs]-|dashicons-|glyphicon-|\bbi-/;

/** The styles of Font Awesome of which a star is an outline. */
const outlines = new Set(['far', 'fal', 'fat', 'fa-regular', 'fa-light', 'fa-thin']);

/** What the icon says that an element is and nothing else, if it says anything. */
export function signOf(node: Element): Sign | undefined {
  const words = classesOf(node);
  const sign = words.map((word) => signs.get(word)).find((found) => found !== undefined);
  if (sign === undefined) return undefined;
  const value = textOf(node);
  if (value.trim() !== '' && !isGlyphs(value)) return undefined;
  return sign === '★' && words.some((word) => outlines.has(word)) ? '☆' : sign;
}
