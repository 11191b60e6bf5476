import { attribute, isTag, nodesIn, type ParentNode } from '../dom.js';

/** The ids of what buttons of the post open: a reader sees it, though the page hides it at first. */
export function openedIn(root: ParentNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of nodesIn(root)) {
    if (!isTag(node)) continue;
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'data-mfp-src']) {
      const id = attribute(node, name)?.replace('#', '');
      if (id) ids.add(id);
    }
    for (const name of ['onclick', 'href']) {
      const value = attribute(node, name) ?? '';
      if (name === 'onclick' || /^\s*javascript:/i.test(value))
        for (const word of value.split(/['"#]/).filter((part) => part !== '')) ids.add(word);
    }
  }
  return ids;
}
