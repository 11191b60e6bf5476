import {
  attribute,
  elementsIn,
  isBlank,
  isElement,
  isText,
  textOf,
  type Element,
  type ParentNode,
} from '../dom.js';
import { nameHeading } from '../heading-names.js';
import { headings } from '../headings.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';

/**
 * Gives each heading the ids and names by which links call it: its own, those in or around it, and those just before it.
 * Takes away the sign by which a heading links to itself. Before the links, which are what has most of the names.
 */
export const headingIds: Pass = (root, { warn }) => {
  const isSign = (node: Element): boolean => {
    if (!isPermalink(node)) return false;
    warn('furniture-dropped', 'link of a heading to itself');
    return true;
  };
  const known = new Set<string>();
  let waiting: string[] = [];
  const walk = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (isText(child) && waiting.length > 0 && !isBlank(child.data)) waiting = [];
      if (!isElement(child)) continue;
      if (seen.has(child.name)) waiting = [];
      addIds(child, waiting);
      if (!headings.has(child.name)) {
        walk(child);
        continue;
      }
      const inside = elementsIn(child);
      for (const node of inside) addIds(node, waiting);
      if (inside.some(isPermalink) && !permalink.test(textOf(child))) prune(child, isSign);
      // The first heading of an id has it.
      const ids = waiting.filter((id) => !known.has(id));
      for (const id of ids) known.add(id);
      if (ids.length > 0) nameHeading(child, ids);
      waiting = [];
    }
  };
  walk(root);
};

/** Elements that show something without text: an id before them is not the next heading's. */
const seen = new Set(['img', 'hr', 'wp2md-embed', 'wp2md-math', 'table', 'li']);

const permalink = /^\s*[#¶§🔗]\s*$/u;

/** What Jupyter, BetterDocs and others put beside a heading, to be copied from there. */
const isPermalink = (node: Element): boolean =>
  node.name === 'a' && /^#./.test(attribute(node, 'href') ?? '') && permalink.test(textOf(node));

function addIds(node: Element, ids: string[]): void {
  const id = attribute(node, 'id');
  if (id) ids.push(id);
  const name = attribute(node, 'name');
  if (name) ids.push(name);
}
