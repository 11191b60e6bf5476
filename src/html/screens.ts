import { classesOf, type Element } from './dom.js';

/** Sizes of screens, from phones to large desktops, as Bootstrap parts them; one bit each. */
const sizes = { xs: 1, sm: 2, md: 4, lg: 8, xl: 16 } as const;
const phone = sizes.xs | sizes.sm;
const tablet = sizes.md;
const desktop = sizes.lg | sizes.xl;
const every = phone | tablet | desktop;

/** Classes that hide what is meant for other screens: Elementor, Avada, WPBakery and Bootstrap 3. */
const hiding = new Map<string, number>([
  ['elementor-hidden-phone', phone],
  ['elementor-hidden-mobile', phone],
  ['elementor-hidden-tablet', tablet],
  ['elementor-hidden-desktop', desktop],
  // Elementor's menu: the bar, and what its button opens on small screens.
  ['elementor-nav-menu--main', phone | tablet],
  ['elementor-nav-menu--dropdown', desktop],
  ['fusion-no-small-visibility', phone],
  ['fusion-no-medium-visibility', tablet],
  ['fusion-no-large-visibility', desktop],
  ...['vc_hidden-', 'hidden-'].flatMap(bootstrap3),
]);

/** Classes that hide it on all screens but one. */
const showing = new Map<string, number>(
  ['vc_visible-', 'visible-'].flatMap((prefix) =>
    bootstrap3(prefix).flatMap(([name, screens]): [string, number][] =>
      ['', '-block', '-inline', '-inline-block'].map((end) => [name + end, screens]),
    ),
  ),
);

/** Bootstrap 3 has four sizes, the first of which reaches as far as two of Bootstrap 4's. */
function bootstrap3(prefix: string): [string, number][] {
  return [
    [`${prefix}xs`, phone],
    [`${prefix}sm`, tablet],
    [`${prefix}md`, sizes.lg],
    [`${prefix}lg`, sizes.xl],
  ];
}

/** Bootstrap 4 and 5: how a thing is displayed from a size upwards. */
const display =
  /^d-(?:(sm|md|lg|xl)-)?(none|block|inline|inline-block|flex|inline-flex|grid|table(?:-row|-cell)?)$/;

/** No class that hides a thing from a screen is without one of these: most elements need no closer look. */
export const screenHint = /hidden-|visible-|-none|visibility|nav-menu--/;

/** The screens on which an element shows, by its classes; all where none says otherwise. */
export function screensOf(node: Element): number {
  let hidden = 0;
  let shown = 0;
  const displayed = new Map<string, boolean>();
  for (const word of classesOf(node)) {
    hidden |= hiding.get(word) ?? 0;
    shown |= showing.get(word) ?? 0;
    const [, size, value] = display.exec(word) ?? [];
    if (value !== undefined) displayed.set(size ?? 'xs', value !== 'none');
  }
  let isShown = true;
  for (const [name, bit] of Object.entries(sizes)) {
    isShown = displayed.get(name) ?? isShown;
    if (!isShown) hidden |= bit;
  }
  return (shown === 0 ? every : shown) & ~hidden;
}

/** Whether something shows on every screen. */
export const isOnEvery = (screens: number): boolean => screens === every;
