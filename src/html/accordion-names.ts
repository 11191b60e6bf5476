import { attribute, classesOf, hasClass, isElement, type Element } from './dom.js';
import { spoilerTable } from './spoiler-tables.js';

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
      // Royal Addons, Element Pack, SiteOrigin, Brizy
      'wpr-acc-button bdt-ep-accordion-title sow-accordion-panel-header-container brz-accordion__nav brz-tabs__nav--mobile ' +
      // Bootstrap, where it is no heading
      'accordion-header ' +
      // Accordion of PickPlugins, Ghost Kit, Arconix FAQ, PublishPress Blocks' tabs, UIkit
      'accordions-head ghostkit-accordion-item-heading arconix-faq-title advgb-tab-body-header uk-accordion-title ' +
      'dslc-accordion-header ' + // Live Composer
      // Arconix Shortcodes, PowerPack and UABB for Beaver Builder, Otter's tabs, Qubely, Gutentor
      'arconix-toggle-title arconix-accordion-title pp-accordion-button pp-tabs-panel-label uabb-adv-accordion-button ' +
      'uabb-faq-questions-button wp-block-themeisle-blocks-tabs-item__header qubely-accordion-panel gutentor-accordion-heading ' +
      // Argon, Tistory
      'collapse-block-title moreless_fold',
  ],
  // What a title opens, which a page may hide until then.
  [
    'panel',
    'eael-accordion-content elementor-tab-content kt-accordion-panel uagb-faq-content su-spoiler-content su-tabs-pane ' +
      'et_pb_toggle_content et_pb_tab vc_tta-panel vc_tta-panel-body wp-block-accordion-panel ' +
      'wp-block-ub-content-toggle-accordion-content-wrap wpb_tab fl-accordion-content fl-tabs-panel-content accordion-collapse ' +
      'wp-block-getwid-accordion__content-wrapper wp-block-getwid-toggle__content-wrapper gb-accordion__content ' +
      'sh-content spoiler-body tve_faqC ewd-ufaq-faq-body collapseomatic_content st-slidebox ' +
      'wpr-acc-panel bdt-ep-accordion-content sow-accordion-panel-content brz-accordion__content brz-tabs__items ' +
      'accordion-content ghostkit-accordion-item-content arconix-faq-content advgb-tab-body uk-accordion-content ' +
      'arconix-toggle-content arconix-accordion-content pp-accordion-content pp-tabs-panel-content uabb-adv-accordion-content ' +
      'uabb-faq-content wp-block-themeisle-blocks-tabs-item__content qubely-accordion-body gutentor-accordion-body ' +
      'dslc-accordion-content tve_scTC ' + // Live Composer, tabs of Thrive Architect
      'collapse-block-body moreless_content ' +
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
      'wpr-toggle-icon bdt-ep-accordion-icon sow-accordion-open-close-button brz-accordion--icon ' +
      'ekit_accordion_icon_group ekit_accordion_icon_left_group accordion-icons ghostkit-accordion-item-collapse ' +
      'pp-accordion-button-icon pp-toggle-icon uabb-adv-accordion-button-icon uabb-faq-button-icon qubely-accordion-icon',
  ],
  // A list of tabs whose panels have each its title once more, for narrow screens.
  [
    'decoration',
    'elementor-tabs-wrapper vc_tta-tabs-container fl-tabs-labels brz-tabs__nav advgb-tabs-panel pp-tabs-labels',
  ],
  // The title that a panel has once more, where the list has all that they say.
  ['decoration', 'wp-block-ub-tabbed-content-accordion-toggle uabb-tab-acc-title'],
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

/** Titles whose classes are anybody's, by the class of what stands right behind them and is opened by them. */
const pairs: readonly (readonly [title: string, panel: string, element?: string])[] = [
  ['toggle-button', 'toggle-content', 'label'], // Cocoon: of a check box
  ['accordion-title', 'accordion-inner'], // Flatsome
  ['accordion-title', 'accordion-content'], // Themify
  ['u-accordion-link', 'u-accordion-pane'], // Nicepage
  ['elementskit-card-header', 'collapse'], // ElementsKit, as Bootstrap 4
  ['toggler', 'toggle_wrap'], // Enfold
  ['tab', 'tab_content'],
  ['wp-block-getwid-tabs__nav-link', 'wp-block-getwid-tabs__tab-content-wrapper'],
  // The shortcode `collapse` of many themes in Chinese, of Kratos
  ['xControl', 'xContent'],
  ['xHeading', 'xContent'],
];

const titlesBefore = new Set(pairs.map(([title]) => title));

/** The classes that what an element opens may have, if that stands right behind it. */
export function openedBehind(node: Element): readonly string[] {
  const words = classesOf(node).filter((word) => titlesBefore.has(word));
  return words.length === 0
    ? []
    : pairs
        .filter(([title, , name]) => words.includes(title) && (name ?? node.name) === node.name)
        .map(([, panel]) => panel);
}

/** Classes of a heading whose link opens what is below it, though nothing else says so: Salient, WooThemes, Symple, Getwid. */
export const toggleTitles: ReadonlySet<string> = new Set([
  'toggle-title',
  'toggle-trigger',
  'symple-accordion-trigger',
  'wp-block-getwid-tabs__title-wrapper',
]);

/** The classes of all of these. */
export const accordionClasses: ReadonlySet<string> = new Set([
  ...parts.keys(),
  ...lists.keys(),
  ...titlesBefore,
  ...toggleTitles,
  spoilerTable,
]);

/** No class of the table is without one of these: most elements need no closer look. */
const hint = /acc|tog|tab|faq|spoil|tta|uagb|pan|sp-ea|collapse|sh-|st-[bs]|tve_|read_|moreless/;

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
