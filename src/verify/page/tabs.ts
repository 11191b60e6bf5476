import { attribute, isTag, namesOf, nodesIn, type Element, type ParentNode } from '../dom.js';

/** Lists of tabs by their class, where ARIA does not name them. */
const list =
  /(?:^|\s)(?:nav-tabs|nav-pills|tabs__list|wpb_tabs_nav|premium-tabs-nav-list|jet-tabs__control-wrapper|ui-tabs-nav|tab-nav|tabs)(?:$|\s)/;
const numbered =
  /(?:^|\s)(?:kt-tabs-title-list|et_pb_tabs_controls|uagb-tabs__panel|wpr-tabs-wrap|sow-tabs-tab-container|su-tabs-nav|ghostkit-tabs-buttons|eael-tabs-nav|qubely-tab-nav|eb-tabs-nav|wp-block-getwid-tabs__nav-links|uabb-tabs-nav|et-tabs-control|tab_titles|arconix-tabs)(?:$|\s)/;

/** The tabs of a page that stand in a list: each title may be there, or the heading of what it opens. */
export function tabsIn(root: ParentNode): ReadonlySet<Element> {
  const tabs = new Set<Element>();
  const ids = new Set<string>();
  const found: Element[] = [];
  for (const node of nodesIn(root)) {
    if (!isTag(node)) continue;
    ids.add(attribute(node, 'id') ?? '');
    if (numbered.test(namesOf(node))) for (const item of itemsIn(node)) tabs.add(item);
    if (attribute(node, 'role') === 'tablist' || list.test(namesOf(node))) found.push(node);
  }
  for (const each of found)
    for (const node of nodesIn(each)) if (isTag(node) && opensAny(node, ids)) tabs.add(node);
  return tabs;
}

/** What is in a list, also where there is another element around it. */
const itemsIn = (node: Element): readonly Element[] => {
  const items = node.children.filter(isTag);
  return items.length === 1 && items[0]?.name === 'ul' ? items[0].children.filter(isTag) : items;
};

/** Whether an element says that it opens something that is there. */
const opensAny = (node: Element, ids: ReadonlySet<string>): boolean =>
  ['aria-controls', 'data-bs-target', 'data-target', 'href'].some((name) => {
    const value = attribute(node, name)?.replace(/^#/, '');
    return value !== undefined && value !== '' && ids.has(value);
  });
