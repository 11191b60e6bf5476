import { attribute, elementsIn, isBlank, isElement, isText, type Element, type ParentNode } from '../dom.js';
import { nameHeading } from '../heading-names.js';
import { headings } from '../headings.js';
import type { Pass } from '../pass.js';

/**
 * Gives each heading the ids and names by which links call it: its own, those in or around it, and those just before it.
 * Before the links, which are what has most of the names.
 */
export const headingIds: Pass = (root) => {
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
      for (const node of elementsIn(child)) addIds(node, waiting);
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

function addIds(node: Element, ids: string[]): void {
  const id = attribute(node, 'id');
  if (id) ids.push(id);
  const name = attribute(node, 'name');
  if (name) ids.push(name);
}
