import { Text, attribute, elementsIn, isBlank, isElement, type Element, type ParentNode } from '../dom.js';
import { nameHeading } from '../heading-names.js';
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
      if (child instanceof Text && !isBlank(child.data)) waiting = [];
      if (!isElement(child)) continue;
      if (seen.has(child.name)) waiting = [];
      waiting.push(...idsOf(child));
      if (!/^h[1-6]$/.test(child.name)) {
        walk(child);
        continue;
      }
      // The first heading of an id has it.
      const ids = [...waiting, ...elementsIn(child).flatMap(idsOf)].filter((id) => !known.has(id));
      for (const id of ids) known.add(id);
      if (ids.length > 0) nameHeading(child, ids);
      waiting = [];
    }
  };
  walk(root);
};

/** Elements that show something without text: an id before them is not the next heading's. */
const seen = new Set(['img', 'hr', 'wp2md-embed', 'wp2md-math', 'table', 'li']);

const idsOf = (node: Element): string[] =>
  ['id', 'name'].flatMap((name) => {
    const value = attribute(node, name);
    return value ? [value] : [];
  });
