import { attribute, classesOf, hasClass, isElement, type Element } from './dom.js';

/** What an element is to an accordion, a toggle or a list of tabs. */
export type AccordionPart = 'title' | 'panel' | 'decoration';

const rows: readonly (readonly [part: AccordionPart, classes: string])[] = [
  // Titles that are no headings in HTML.
  [
    'title',
    'eael-accordion-header elementor-tab-title kt-accordion-header-wrap uagb-faq-questions-button su-spoiler-title ' +
      'wp-block-ub-content-toggle-accordion-title-wrap sp-ea-single-header fl-accordion-button ' +
      'wp-block-getwid-accordion__header-wrapper wp-block-getwid-toggle__header-wrapper gb-accordion__toggle ' +
      // WP-ShowHide, Inline Spoilers, Thrive Architect, Ultimate FAQ
      'sh-link spoiler-head tve_faqB ewd-ufaq-faq-toggle ' +
      // Beaver Builder's and Avada's tabs, for narrow screens
      'fl-tabs-panel-label fusion-mobile-tab-nav ' +
      // AFFINGER
      'st-btn-open ' +
      // Bootstrap, where it is no heading
      'accordion-header ' +
      // ElementsKit, Accordion of PickPlugins, Ghost Kit, Arconix FAQ, Royal Addons, PublishPress Blocks' tabs, UIkit
      'elementskit-card-header accordions-head ghostkit-accordion-item-heading arconix-faq-title wpr-acc-button ' +
      'advgb-tab-body-header uk-accordion-title',
  ],
  // What a title opens, which a page may hide until then.
  [
    'panel',
    'eael-accordion-content elementor-tab-content kt-accordion-panel uagb-faq-content su-spoiler-content su-tabs-pane ' +
      'et_pb_toggle_content et_pb_tab vc_tta-panel vc_tta-panel-body wp-block-accordion-panel ' +
      'wp-block-ub-content-toggle-accordion-content-wrap wpb_tab fl-accordion-content fl-tabs-panel-content accordion-collapse ' +
      'wp-block-getwid-accordion__content-wrapper wp-block-getwid-toggle__content-wrapper gb-accordion__content ' +
      'sh-content spoiler-body tve_faqC ewd-ufaq-faq-body collapseomatic_content st-slidebox ' +
      'accordion-content ghostkit-accordion-item-content arconix-faq-content wpr-acc-panel advgb-tab-body uk-accordion-content ' +
      // Read More Without Refresh, and the snippet that it comes from
      'read_div',
  ],
  // The sign in a title that says whether it is open.
  [
    'decoration',
    'wp-block-accordion-heading__toggle-icon eael-advanced-accordion-icon-closed eael-advanced-accordion-icon-opened ' +
      'fa-accordion-icon fa-toggle elementor-accordion-icon elementor-toggle-icon e-n-accordion-item-title-icon ' +
      'kt-blocks-accordion-icon-trigger uagb-icon uagb-icon-active uagb-faq-icon-wrap su-spoiler-icon vc_tta-controls-icon ' +
      'wp-block-ub-content-toggle-accordion-state-indicator fl-accordion-button-icon fusion-toggle-icon-wrapper ' +
      'wp-block-getwid-accordion__icon wp-block-getwid-toggle__icon gb-accordion__toggle-icon ewd-ufaq-post-margin-symbol ' +
      'ekit_accordion_icon_group ekit_accordion_icon_left_group accordion-icons ghostkit-accordion-item-collapse wpr-toggle-icon',
  ],
  // A list of tabs whose panels have each its title once more, for narrow screens.
  ['decoration', 'elementor-tabs-wrapper vc_tta-tabs-container fl-tabs-labels advgb-tabs-panel'],
];

/** Such a list whose class is anybody's, by the class of what it stands in. */
const lists = new Map([['fusion-tabs', 'nav']]);

/** What is hidden until a script has made an accordion of it, likewise: Accordion of PickPlugins. */
const waiting = new Map([['accordions', 'items']]);

const parts = new Map(
  rows.flatMap(([part, classes]) => classes.split(' ').map((word) => [word, part] as const)),
);

const isPartOf = (node: Element, names: ReadonlyMap<string, string>): boolean =>
  node.parent !== null &&
  isElement(node.parent) &&
  classesOf(node.parent).some((word) => {
    const name = names.get(word);
    return name !== undefined && hasClass(node, name);
  });

/** Whether an element is a list of tabs whose panels have each its title once more, by the element it stands in. */
export const isTabList = (node: Element): boolean => isPartOf(node, lists);

/** Whether a script would show an element with all that is in it. */
export const isWaiting = (node: Element): boolean => isPartOf(node, waiting);

/** Labels of a check box that opens what stands behind them, whose classes are anybody's, and the class of that: Cocoon. */
const labels = new Map([['toggle-button', 'toggle-content']]);

/** Titles of Enfold, whose classes are anybody's too, and what they open: an attribute tells whose they are. */
const enfold = new Map([
  ['toggler', 'toggle_wrap'],
  ['tab', 'tab_content'],
]);

/** The class of what a title opens that no class of its own makes one. */
export function openedBy(node: Element): string | undefined {
  const isEnfold = attribute(node, 'data-fake-id') !== undefined;
  if (!isEnfold && node.name !== 'label') return undefined;
  const names = isEnfold ? enfold : labels;
  return classesOf(node)
    .map((word) => names.get(word))
    .find(Boolean);
}

/** The classes of all three. */
export const accordionClasses: ReadonlySet<string> = new Set([
  ...parts.keys(),
  ...lists.keys(),
  ...labels.keys(),
  ...enfold.keys(),
]);

/** No class of the table is without one of these: most elements need no closer look. */
const hint = /acc|tog|tab|faq|spoil|tta|uagb|pan|sp-ea|collapse|sh-|st-[bs]|tve_|read_|kit-card/;

/** What an element is to an accordion, by its classes. */
export function accordionPart(node: Element): AccordionPart | undefined {
  const value = attribute(node, 'class');
  if (value === undefined || !hint.test(value)) return undefined;
  for (const word of classesOf(node)) {
    const part = parts.get(word);
    if (part !== undefined) return part;
  }
  return undefined;
}
