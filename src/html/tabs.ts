import { accordionPart } from './accordion-names.js';
import { show, unwrapTitle } from './disclosures.js';
import {
  attribute,
  classesOf,
  element,
  elementsIn,
  hasClass,
  isElement,
  setChildren,
  textOf,
  type Element,
  type ParentNode,
} from './dom.js';
import { headings } from './headings.js';
import { prune } from './prune.js';
import { ancestor, walk } from './walk.js';

/**
 * Lists of tabs that are no `tablist` to ARIA, which say what they open: Bootstrap, core, WPBakery, Premium Addons, JetTabs,
 * themes of TieLabs, Themify, whoever lets jQuery UI make them.
 */
const linkLists = [
  'nav-tabs',
  'nav-pills',
  'tabs__list',
  'wpb_tabs_nav',
  'premium-tabs-nav-list',
  'jet-tabs__control-wrapper',
  'tabs',
  'ui-tabs-nav',
  'tab-nav',
];

/** Lists of tabs of which each item belongs to the panel of the same number, by the class of the panels. */
const numberedLists = new Map([
  ['kt-tabs-title-list', 'wp-block-kadence-tab'], // Kadence
  ['et_pb_tabs_controls', 'et_pb_tab'], // Divi
  ['uagb-tabs__panel', 'uagb-tabs__body-container'], // Spectra
  ['wpr-tabs-wrap', 'wpr-tab-content'], // Royal Addons
  ['sow-tabs-tab-container', 'sow-tabs-panel'], // SiteOrigin
  ['su-tabs-nav', 'su-tabs-pane'], // Shortcodes Ultimate
  ['ghostkit-tabs-buttons', 'ghostkit-tab'], // Ghost Kit
  ['qubely-tab-nav', 'qubely-tab-content'], // Qubely
  ['eb-tabs-nav', 'eb-tab-wrapper'], // Essential Blocks
  ['wp-block-getwid-tabs__nav-links', 'wp-block-getwid-tabs__tab-content'], // Getwid, before it had the titles once more
  ['uabb-tabs-nav', 'uabb-tab-acc-content'], // Ultimate Addons for Beaver Builder
  ['et-tabs-control', 'et_slidecontent'], // themes of Elegant Themes, before Divi
  ['tab_titles', 'tab'], // themes of WooThemes
  ['arconix-tabs', 'arconix-pane'], // Arconix Shortcodes
  // Essential Addons, whose ids for both are made of the title's Latin letters: all are alike where there are none.
  ['eael-tabs-nav', 'eael-tab-content-item'],
]);

/** The classes of all. */
export const tabListClasses: ReadonlySet<string> = new Set([...linkLists, ...numberedLists.keys()]);

/** A tab and what it opens. */
interface Tab {
  readonly title: Element;
  readonly panel: Element;
}

/**
 * Puts the titles of tabs that stand in a list before what they open, as headings one level below the one before the list:
 * a reader of the list would not know where the second tab begins. Only where each has a panel, and nothing else is in the
 * list.
 */
export function moveTabs(root: ParentNode): void {
  const ids = new Map<string, Element>();
  const lists: { readonly list: Element; readonly level: number }[] = [];
  let level = 2;
  walk(root, {
    element(node) {
      const id = attribute(node, 'id');
      if (id !== undefined && !ids.has(id)) ids.set(id, node);
      if (headings.has(node.name)) level = Number(node.name[1]);
      if (!listsTabs(node)) return true;
      lists.push({ list: node, level: Math.min(level + 1, 6) });
      // What stands in a list is no panel, and no list of its own.
      return false;
    },
  });
  const panelsOf = panelsByClass();
  const depths = new Map<Element, number>();
  const moved = new Set<Element>();
  for (const { list, level: above } of lists) {
    const tabs = tabsOf(list, ids, panelsOf);
    if (tabs === undefined) continue;
    const around = ancestor(list, (node) => depths.has(node));
    const depth = around === undefined ? above : Math.min((depths.get(around) ?? 0) + 1, 6);
    for (const { title, panel } of tabs) {
      const heading = element(`h${depth}`, {}, title.children);
      unwrapTitle(heading);
      show(panel);
      setChildren(panel, [heading, ...panel.children]);
      depths.set(panel, depth);
    }
    moved.add(list);
  }
  if (moved.size > 0) prune(root, (node) => moved.has(node));
}

type PanelsOf = (parent: ParentNode, name: string) => readonly Element[];

/** Finds the panels of a class below an element: once for all lists that stand there. */
function panelsByClass(): PanelsOf {
  const known = new Map<ParentNode, Map<string, readonly Element[]>>();
  return (parent, name) => {
    const byName = known.get(parent) ?? new Map<string, readonly Element[]>();
    known.set(parent, byName);
    const panels = byName.get(name) ?? elementsIn(parent).filter((node) => hasClass(node, name));
    byName.set(name, panels);
    return panels;
  };
}

const isTabList = (node: Element): boolean => classesOf(node).some((word) => tabListClasses.has(word));

/** Whether an element lists tabs, by what its class or ARIA says, which JetTabs says of what is around the list as well. */
const listsTabs = (node: Element): boolean =>
  isTabList(node) ||
  (attribute(node, 'role') === 'tablist' &&
    !node.children.some((child) => isElement(child) && isTabList(child)));

function tabsOf(
  list: Element,
  ids: ReadonlyMap<string, Element>,
  panelsOf: PanelsOf,
): readonly Tab[] | undefined {
  const tabs = numbered(list, panelsOf);
  if (tabs !== undefined && areSound(tabs, list)) return tabs;
  const said = controlling(list, ids);
  return areSound(said, list) ? said : undefined;
}

/** Whether tabs are all that is in a list, and each opens a panel of its own. */
const areSound = (tabs: readonly Tab[], list: Element): boolean =>
  tabs.length > 0 &&
  new Set(tabs.map(({ panel }) => panel)).size === tabs.length &&
  wordsOf(list) === tabs.map(({ title }) => wordsOf(title)).join('') &&
  tabs.every(({ title, panel }) => wordsOf(title) !== '' && mayTake(panel, list));

const wordsOf = (node: Element): string => textOf(node).replace(/\s+/g, '');

/** Whether a panel may take a title: it is not around the list or in one, and has none of its own. */
const mayTake = (panel: Element, list: Element): boolean =>
  /^(?:div|section|article|li)$/.test(panel.name) &&
  ancestor(list, (above) => above === panel) === undefined &&
  ancestor(panel, listsTabs) === undefined &&
  !panel.children
    .filter(isElement)
    .slice(0, 1)
    .some((first) => accordionPart(first) === 'title');

/** The tabs of a list whose items belong to the panels beside it, in their order. */
function numbered(list: Element, panelsOf: PanelsOf): readonly Tab[] | undefined {
  const name = classesOf(list)
    .map((word) => numberedLists.get(word))
    .find(Boolean);
  if (name === undefined || list.parent === null) return undefined;
  const titles = itemsOf(list);
  const panels = panelsOf(list.parent, name);
  return titles.length === panels.length
    ? titles.map((title, at) => ({ title, panel: panels[at] as Element }))
    : undefined;
}

function itemsOf(list: Element): readonly Element[] {
  const items = list.children.filter(isElement);
  const [only] = items;
  return items.length === 1 && only?.name === 'ul' ? only.children.filter(isElement) : items;
}

/** The tabs of a list that say themselves what they open; an item and the link in it are one. */
function controlling(list: Element, ids: ReadonlyMap<string, Element>): readonly Tab[] {
  const tabs: Tab[] = [];
  for (const title of elementsIn(list)) {
    if (attribute(title, 'role') !== 'tab' && title.name !== 'a') continue;
    const outer = tabs.at(-1)?.title;
    const panel = ids.get(opened(title));
    if (panel === undefined || ancestor(title, (above) => above === outer) !== undefined) continue;
    tabs.push({ title, panel });
  }
  return tabs;
}

/** The id of what a tab opens, as ARIA, Bootstrap or a link says it. */
const opened = (tab: Element): string =>
  attribute(tab, 'aria-controls') ??
  ['data-bs-target', 'data-target', 'href']
    .map((name) => /^#(.+)$/.exec(attribute(tab, name) ?? '')?.[1])
    .find((id) => id !== undefined) ??
  '';
