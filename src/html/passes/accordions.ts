import { accordionPart, isTabList, isWaiting, openedBehind, toggleTitles } from '../accordion-names.js';
import { leadsNowhere, show, unwrapTitle } from '../disclosures.js';
import {
  append,
  attribute,
  classesOf,
  element,
  elementsIn,
  findElement,
  hasClass,
  isBlank,
  isElement,
  rewrite,
  setChildren,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { headings } from '../headings.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { spoilerOf } from '../spoiler-tables.js';
import { moveTabs } from '../tabs.js';
import { walk } from '../walk.js';

/**
 * Makes accordions, toggles and tabs what they say. A title that is a heading in HTML stays one, over its text, without the
 * `details` that it may stand in; any other title that stands before what it opens becomes the summary of a `details`; and
 * one that stands elsewhere a heading, one level below the heading before it. The signs in titles go, and what they hide
 * until someone asks for it is shown. A title keeps no wrappers. Titles of tabs that stand in a list come before their
 * panels.
 */
export const accordions: Pass = (root) => {
  prune(root, (node) => accordionPart(node) === 'decoration' || isTabList(node));
  moveTabs(root);
  rewrite(root, (node) => {
    if (accordionPart(node) === 'title') return headingInList(node);
    const spoiler = spoilerOf(node);
    return spoiler && [spoiler];
  });
  disclose(root);
  let level = 2;
  walk(root, {
    element(node) {
      const part = accordionPart(node);
      if (part === 'panel' || attribute(node, 'role') === 'tabpanel' || isWaiting(node)) show(node);
      if (headings.has(node.name)) {
        level = Number(node.name[1]);
        unwrapToggles(node);
      }
      if (part === 'title' && holdsHeading(node)) unlink(node);
      else if (part === 'title') makeHeading(node, Math.min(level + 1, 6));
      else if (node.name === 'summary') unwrapTitle(node);
    },
  });
};

const holdsHeading = (node: Element): boolean =>
  headings.has(node.name) || findElement(node, ({ name }) => headings.has(name)) !== undefined;

/** The heading of a title that is a list of one tab, linked to its panel. */
function headingInList(title: Element): readonly Element[] | undefined {
  if (findElement(title, ({ name }) => name === 'li') === undefined) return undefined;
  const found = elementsIn(title).filter(({ name }) => headings.has(name));
  return found.length === 1 ? found : undefined;
}

/** Puts each title and the panel behind it into a `details`. Recursive: only for trees whose depth is bounded already. */
function disclose(parent: ParentNode): void {
  const children: ChildNode[] = [];
  let title: Element | undefined;
  let isChanged = false;
  for (const child of parent.children) {
    if (isElement(child)) {
      disclose(child);
      if (title !== undefined && opens(title, child)) {
        children.length = children.lastIndexOf(title);
        children.push(detailsOf(title, child));
        title = undefined;
        isChanged = true;
        continue;
      }
      if (child.name === 'details' && isHeaded(child)) {
        append(children, headedBy(child));
        title = undefined;
        isChanged = true;
        continue;
      }
      title = isTitle(child) ? child : undefined;
    } else if (child.type === 'text' && !isBlank(child.data)) title = undefined;
    children.push(child);
  }
  if (isChanged) setChildren(parent, children);
}

const summaryOf = (details: Element): Element | undefined =>
  details.children.filter(isElement).find(({ name }) => name === 'summary');

/** Whether the title of a disclosure is a heading, which then needs no disclosure to be one. */
function isHeaded(details: Element): boolean {
  const summary = summaryOf(details);
  return summary !== undefined && holdsHeading(summary);
}

function headedBy(details: Element): readonly ChildNode[] {
  return details.children.flatMap((child) =>
    isElement(child) && child.name === 'summary' ? child.children : [child],
  );
}

/**
 * A title by its class, or by what ARIA says of a button that shows and hides something, or of a tab. A link may lead elsewhere:
 * only its class makes it one.
 */
const isTitle = (node: Element): boolean =>
  (openedBehind(node).length > 0 ||
    (node.name !== 'a' &&
      (accordionPart(node) === 'title' ||
        attribute(node, 'aria-expanded') !== undefined ||
        attribute(node, 'role') === 'tab'))) &&
  !holdsHeading(node);

function opens(title: Element, node: Element): boolean {
  if (openedBehind(title).some((panel) => hasClass(node, panel))) return true;
  if (accordionPart(node) === 'panel') return accordionPart(title) === 'title';
  const id = attribute(node, 'id');
  return id !== undefined && id !== '' && attribute(title, 'aria-controls') === id;
}

function detailsOf(title: Element, panel: Element): Element {
  show(panel);
  const summary = element('summary', {}, title.children);
  unwrapTitle(summary);
  return element('details', {}, [summary, panel]);
}

function makeHeading(node: Element, level: number): void {
  node.name = `h${level}`;
  unwrapTitle(node);
}

/** Leaves the words of links to what a title opens, which stand around its heading; the title may be one itself. */
function unlink(title: Element): void {
  if (title.name === 'a' && leadsNowhere(title)) title.name = 'div';
  rewrite(title, (node) => (node.name === 'a' && leadsNowhere(node) ? node.children : undefined));
}

/** What page builders and Bootstrap put on a link that opens a panel. */
export const toggles = [
  'aria-expanded',
  'aria-controls',
  'data-toggle',
  'data-bs-toggle',
  'data-vc-accordion',
];

/** Leaves the words of links in a heading that open what is below it. */
function unwrapToggles(heading: Element): void {
  const isToggle = (node: Element): boolean =>
    node.name === 'a' &&
    leadsNowhere(node) &&
    (classesOf(heading).some((word) => toggleTitles.has(word)) ||
      toggles.some((name) => attribute(node, name) !== undefined));
  if (findElement(heading, isToggle) === undefined) return;
  rewrite(heading, (node) => (isToggle(node) ? node.children : undefined));
}
