import { Text, attribute, isBlank, isElement, textOf, type Element, type ParentNode } from './dom.js';

/**
 * Where links into a post lead once it is Markdown: from each id or name that stands in, around or just before a heading,
 * to the anchor that GitHub (and most renderers after it) makes from the heading's text.
 */
export function headingAnchors(root: ParentNode): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Map<string, number>();
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
      const anchor = unique(slugOf(textOf(child)), taken);
      for (const id of [...waiting, ...idsBelow(child)]) if (!anchors.has(id)) anchors.set(id, anchor);
      waiting = [];
    }
  };
  walk(root);
  return anchors;
}

/** Elements that show something without text: an id before them is not the next heading's. */
const seen = new Set(['img', 'hr', 'wp2md-embed', 'wp2md-math', 'table', 'li']);

const idsOf = (node: Element): string[] =>
  ['id', 'name'].flatMap((name) => {
    const value = attribute(node, name);
    return value ? [value] : [];
  });

function idsBelow(node: Element): string[] {
  const ids: string[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      ids.push(...idsOf(child));
      walk(child);
    }
  };
  walk(node);
  return ids;
}

/** GitHub's anchor of a heading: lower case, no punctuation but `-` and `_`, spaces as dashes (github-slugger). */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

/** The second heading of a name gets `-1`. */
function unique(slug: string, taken: Map<string, number>): string {
  const count = taken.get(slug);
  taken.set(slug, (count ?? -1) + 1);
  return count === undefined ? slug : unique(`${slug}-${count + 1}`, taken);
}
