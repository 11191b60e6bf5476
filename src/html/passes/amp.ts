import { ampNames } from '../amp-names.js';
import { element, isElement, rewrite } from '../dom.js';
import type { Pass } from '../pass.js';

/** What of a player says where its file is. The rest of what such elements hold stands in for them, or says the same once more. */
const parts = new Set(['source', 'track']);

/**
 * Pictures, players and frames as AMP has them, which some themes, plugins and importers leave in a post: no browser shows
 * them without AMP's script.
 *
 * Before everything that looks for pictures and media.
 */
export const amp: Pass = (root) => {
  rewrite(root, (node) => {
    const name = ampNames.get(node.name);
    if (name === undefined) return undefined;
    const inside = node.children.filter((child) => isElement(child) && parts.has(child.name));
    return [element(name, node.attribs, inside)];
  });
};
